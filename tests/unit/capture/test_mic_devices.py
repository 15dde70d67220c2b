from __future__ import annotations

import pytest

from trainer_app.capture.frames import DeviceState
from trainer_app.capture.mic_devices import InputDevice, choose, listed, what_failed

WINDOWS = [
    InputDevice(1, "Microphone (USB Audio Devic", "MME", 2, 44_100, True),
    InputDevice(5, "Microphone (USB Audio Device)", "Windows DirectSound", 2, 44_100, True),
    InputDevice(9, "Mikrofon Array (Realtek)", "Windows WASAPI", 4, 48_000),
    InputDevice(10, "Microphone (USB Audio Device)", "Windows WASAPI", 1, 48_000, True),
    InputDevice(20, "Microphone (USB Audio)", "Windows WDM-KS", 1, 48_000, True),
]
LINUX = [
    InputDevice(0, "HDA Intel: ALC255 (hw:0,0)", "ALSA", 2, 44_100),
    InputDevice(4, "default", "ALSA", 32, 44_100, True),
    InputDevice(5, "pulse", "ALSA", 32, 44_100),
]


def test_the_default_of_the_best_host_api_is_taken() -> None:
    chosen = choose(WINDOWS, "auto")
    assert chosen is not None and chosen.index == 10
    chosen = choose(LINUX, "auto")
    assert chosen is not None and chosen.name == "pulse"


@pytest.mark.parametrize(
    ("spec", "index"), [("9", 9), ("realtek", 9), ("usb audio", 10), ("1", 1), ("20", None), ("tiada", None)]
)
def test_a_microphone_is_chosen_by_index_or_part_of_its_name(spec: str, index: int | None) -> None:
    chosen = choose(WINDOWS, spec)
    assert (chosen.index if chosen else None) == index


def test_without_inputs_there_is_nothing_to_choose() -> None:
    assert choose([], "auto") is None
    assert choose([InputDevice(0, "Speaker", "ALSA", 0, 48_000)], "auto") is None


def test_each_microphone_is_listed_once_by_its_best_host_api() -> None:
    assert [(one.name, one.hostapi) for one in listed(WINDOWS)] == [
        ("Microphone (USB Audio Device)", "Windows WASAPI"),
        ("Mikrofon Array (Realtek)", "Windows WASAPI"),
    ]


@pytest.mark.parametrize(
    ("text", "on_windows", "state"),
    [
        ("Error opening InputStream: Device unavailable [PaErrorCode -9985]", False, "busy"),
        ("Unanticipated host error [PaErrorCode -9999]: 0x80070005 [Windows WASAPI error]", True, "denied"),
        ("Undefined external error. [MME error 1]", True, "denied"),
        ("Error querying device -1", False, "absent"),
        ("Unanticipated host error [PaErrorCode -9999]", False, "lost"),
        ("AUDCLNT_E_DEVICE_IN_USE 0x8889000A", True, "busy"),
    ],
)
def test_an_error_of_opening_becomes_a_state_and_a_sentence(
    text: str, on_windows: bool, state: DeviceState
) -> None:
    said, message = what_failed(text, on_windows=on_windows)
    assert said == state
    assert message.key == f"mic.{state}"


def test_raw_sound_is_asked_for_on_windows_before_processed_sound() -> None:
    pytest.importorskip("sounddevice", exc_type=OSError)
    from trainer_app.capture.mic_portaudio import RAW_STREAM, wasapi_settings

    raw, plain = wasapi_settings()
    assert raw._streaminfo.streamOption == RAW_STREAM  # type: ignore[attr-defined]
    assert plain._streaminfo.streamOption != RAW_STREAM  # type: ignore[attr-defined]
