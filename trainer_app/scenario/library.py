"""All scenarios by id, built-in and own, and the bank they draw from."""

from __future__ import annotations

from pathlib import Path

from trainer_app.basics.messages import ContentError, Message
from trainer_app.scenario.model import Bank, Scenario
from trainer_app.scenario.schema import LARGEST_BYTES, parse
from trainer_app.scenario.tables import load_bank

FIRST = "posyandu-bulanan"
"""The mild all-round scenario that everybody begins with."""
SUFFIX = ".gladi.json"


class Library:
    """The scenarios of one language.

    broken: own files that could not be loaded, each with its faults; they are told, not hidden.
    """

    def __init__(self, bank: Bank, scenarios: tuple[Scenario, ...], broken: dict[str, ContentError]) -> None:
        self.bank = bank
        self.broken = broken
        self._scenarios = scenarios

    def scenarios(self) -> tuple[Scenario, ...]:
        """Return all scenarios, the mild all-round one first."""
        return self._scenarios

    def get(self, id_or_path: str) -> Scenario:
        """Return a scenario by id, or of a file; ContentError with all faults when there is none."""
        for scenario in self._scenarios:
            if scenario.id == id_or_path:
                return scenario
        path = Path(id_or_path)
        if path.suffix == ".json" or path.is_file():
            return self.check(path)
        fault = Message.of("content.no_scenario", id=id_or_path)
        raise ContentError(fault, [fault], f"no scenario {id_or_path!r}")

    def check(self, path: Path) -> Scenario:
        """Return the scenario of a file; ContentError with every fault."""
        return read_scenario(path, self.bank)


def read_scenario(path: Path, bank: Bank) -> Scenario:
    """Return the scenario of a file; ContentError with every fault, also when it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        fault = Message.of("content.unreadable", file=path.name)
        raise ContentError(fault, [fault], str(error)) from error
    return parse(data, tuple(bank.lines))


def load_library(content_dir: Path, language: str = "id", own_dir: Path | None = None) -> Library:
    """Return the library of `content_dir/<language>`; own_dir: the person's own scenario files.

    ContentError when the shipped content is broken; a broken own file only lands in `Library.broken`.
    """
    folder = content_dir / language
    if not folder.is_dir():
        folder = content_dir / "id"
    bank = load_bank(folder)
    shipped = [read_scenario(path, bank) for path in sorted((folder / "scenarios").glob(f"*{SUFFIX}"))]
    found = {scenario.id: scenario for scenario in shipped}
    broken: dict[str, ContentError] = {}
    for path in sorted(own_dir.glob(f"*{SUFFIX}")) if own_dir is not None and own_dir.is_dir() else ():
        try:
            scenario = read_scenario(path, bank)
            found.setdefault(scenario.id, scenario)
        except ContentError as error:
            broken[path.name] = error
    if FIRST not in found:
        fault = Message.of("content.no_scenario", id=FIRST)
        raise ContentError(fault, [fault])
    ordered = sorted(found.values(), key=lambda scenario: scenario.id != FIRST)
    return Library(bank, tuple(ordered), broken)
