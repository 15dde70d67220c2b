"""Whether Windows' own privacy switch keeps camera or microphone from desktop apps."""

from __future__ import annotations

import sys
from typing import Literal

_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"


def is_denied(device: Literal["webcam", "microphone"]) -> bool:
    """Return True when the person's Windows settings deny the device to desktop apps; False elsewhere."""
    if sys.platform != "win32":
        return False
    import winreg

    for key in (rf"{_CONSENT}\{device}", rf"{_CONSENT}\{device}\NonPackaged"):
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as handle:
                value, _kind = winreg.QueryValueEx(handle, "Value")
        except OSError:
            continue
        if value == "Deny":
            return True
    return False
