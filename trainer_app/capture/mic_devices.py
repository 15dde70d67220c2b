"""Which microphone is meant, and what an error of PortAudio means for a person. No device is touched here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer_app.basics.messages import Message
from trainer_app.capture.frames import DeviceState

HOST_ORDER = ("Windows WASAPI", "Windows DirectSound", "MME", "Core Audio", "PulseAudio", "ALSA", "JACK")
"""WASAPI first: it takes the mixer's own rate without the cut names and the delay of MME."""
LEFT_OUT_HOSTS = frozenset({"Windows WDM-KS", "ASIO"})
"""They take the device for themselves alone, so that Zoom or OBS could not run beside."""
LINUX_DEFAULTS = ("pulse", "default", "pipewire")
"""Under ALSA these follow the desktop's own choice of microphone."""


@dataclass(frozen=True, slots=True)
class MicInfo:
    """One microphone that can be chosen: name as shown, host API, and the word to choose it by."""

    name: str
    hostapi: str
    spec: str


@dataclass(frozen=True, slots=True)
class InputDevice:
    """One input as PortAudio lists it: index, names, channels, own rate in Hz, whether it is the default."""

    index: int
    name: str
    hostapi: str
    channels: int
    rate: float
    is_default: bool = False


def usable(devices: Sequence[InputDevice]) -> list[InputDevice]:
    """Return the inputs that may be opened, best host API first, the system's default first within it."""
    kept = [one for one in devices if one.channels > 0 and one.hostapi not in LEFT_OUT_HOSTS]
    return sorted(kept, key=lambda one: (_host_rank(one.hostapi), _default_rank(one), one.index))


def choose(devices: Sequence[InputDevice], spec: str) -> InputDevice | None:
    """Return the input that `spec` means: `auto`, an index, or a part of its name; None when none is."""
    kept = usable(devices)
    wanted = spec.strip()
    if wanted in ("", "auto"):
        return kept[0] if kept else None
    if wanted.isdigit():
        return next((one for one in kept if one.index == int(wanted)), None)
    whole = [one for one in kept if one.name.casefold() == wanted.casefold()]
    part = [one for one in kept if wanted.casefold() in one.name.casefold()]
    return next(iter(whole + part), None)


def listed(devices: Sequence[InputDevice]) -> tuple[MicInfo, ...]:
    """Return what a person may choose from: each microphone once, by its best host API."""
    found: dict[str, MicInfo] = {}
    for one in usable(devices):
        known = any(name.startswith(one.name) or one.name.startswith(name) for name in found)
        if not known:
            found[one.name] = MicInfo(one.name, one.hostapi, one.name)
    return tuple(found.values())


def what_failed(text: str, *, on_windows: bool) -> tuple[DeviceState, Message]:
    """Return the state and the sentence for PortAudio's error text while opening a device that is listed."""
    said = text.casefold()
    if "80070005" in said or ("access" in said and "denied" in said) or "permission" in said:
        return "denied", Message("mic.denied")
    if "unavailable" in said or "in use" in said or "busy" in said or "-9985" in said or "8889000a" in said:
        return "busy", Message("mic.busy")
    if "querying device" in said or "no default input" in said or ("-9996" in said and not on_windows):
        return "absent", Message("mic.absent")
    if on_windows:
        return "denied", Message("mic.denied")
    return "lost", Message("mic.lost")


def _host_rank(hostapi: str) -> int:
    return HOST_ORDER.index(hostapi) if hostapi in HOST_ORDER else len(HOST_ORDER)


def _default_rank(device: InputDevice) -> int:
    if device.hostapi == "ALSA" and device.name in LINUX_DEFAULTS:
        return LINUX_DEFAULTS.index(device.name)
    return 5 if device.is_default else 9
