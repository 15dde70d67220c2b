"""Reading a foreign JSON tree without ever failing: what is wrong is noted, and a harmless value goes on."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from trainer_app.basics.messages import Message, Value

LONGEST_ID = 60


class Reader:
    """Takes values out of a tree and collects every fault."""

    def __init__(self) -> None:
        self.faults: list[Message] = []

    def fault(self, key: str, **values: Value) -> None:
        """Note a fault."""
        self.faults.append(Message.of(key, **values))

    def text(self, item: Mapping[str, object], field: str) -> str:
        """Return a text without its outer blanks, empty when absent; another type is a fault."""
        value = item.get(field, "")
        if isinstance(value, str):
            return value.encode("utf-8", "replace").decode("utf-8").strip()
        self.fault("content.not_text", field=field)
        return ""

    def sentence(self, item: Mapping[str, object], field: str) -> str:
        """Return a text that must be there."""
        value = self.text(item, field)
        if not value:
            self.fault("content.missing", field=field)
        return value

    def name(self, item: Mapping[str, object], field: str) -> str:
        """Return an id: small letters, digits and hyphens."""
        value = self.sentence(item, field)
        plain = value.replace("-", "").replace("_", "")
        if value and not (plain.isascii() and plain.isalnum() and len(value) <= LONGEST_ID):
            self.fault("content.bad_id", id=value[:LONGEST_ID])
        return value

    def whole(
        self,
        item: Mapping[str, object],
        field: str,
        key: str,
        *,
        default: int,
        low: int,
        high: int,
        n: int = 0,
    ) -> int:
        """Return a whole number in low..high, the default when absent; otherwise fault `key`."""
        value = item.get(field, default)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(key, n=n, field=field, low=low, high=high)
            return default
        return value

    def share(self, item: Mapping[str, object], field: str, n: int) -> float:
        """Return a share 0..1."""
        value = item.get(field)
        good = isinstance(value, int | float) and not isinstance(value, bool)
        if good and isinstance(value, int | float) and math.isfinite(value) and 0 <= value <= 1:
            return float(value)
        self.fault("content.share", n=n)
        return 0.0

    def choice(
        self,
        item: Mapping[str, object],
        field: str,
        allowed: Sequence[str],
        default: str,
        *,
        place: str = "",
    ) -> str:
        """Return one of the allowed words; an empty default means that it must be there."""
        value = self.text(item, field) or default
        if value not in allowed:
            self.fault("content.bad_choice", place=place or field, value=value[:40] or "-", field=field)
            return allowed[0]
        return value

    def choices(
        self,
        item: Mapping[str, object],
        field: str,
        allowed: Sequence[str],
        *,
        place: str,
        renamed: Mapping[str, str] | None = None,
    ) -> list[str]:
        """Return a list of allowed words, old names renewed."""
        value = item.get(field, [])
        if not isinstance(value, list):
            self.fault("content.not_list", field=field)
            return []
        words: list[str] = []
        for part in value:
            word = part if isinstance(part, str) else str(part)[:40]
            word = (renamed or {}).get(word, word)
            if word not in allowed:
                shown = word[:40].encode("utf-8", "replace").decode("utf-8")
                self.fault("content.bad_choice", place=place, value=shown or "-", field=field)
            elif word not in words:
                words.append(word)
        return words

    def items(self, item: Mapping[str, object], field: str) -> list[Mapping[str, object]]:
        """Return a list of objects; entries that are none are faults."""
        value = item.get(field, [])
        if not isinstance(value, list):
            self.fault("content.not_list", field=field)
            return []
        found: list[Mapping[str, object]] = []
        for number, part in enumerate(value, start=1):
            if isinstance(part, dict):
                found.append(part)
            else:
                self.fault("content.not_object", field=field, n=number)
        return found
