"""A private PulseAudio with a null sink: what is played into it comes out of a microphone."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

NEEDED = ("pulseaudio", "pactl", "paplay")


def missing() -> str:
    """Return why the real path cannot be tried here, empty when it can."""
    absent = [name for name in NEEDED if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


class PulseServer:
    """One sound server of its own, in its own folder; the caller's environment must be `env`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        run = folder / "run"
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.env = {
            "XDG_RUNTIME_DIR": str(run),
            "PULSE_RUNTIME_PATH": str(run / "pulse"),
            "PULSE_SERVER": f"unix:{run / 'pulse' / 'native'}",
            "HOME": str(folder),
        }
        self._daemon: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self.module = ""

    def start(self) -> None:
        """Start the server and its cable, and wait until it answers."""
        call = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=null"]
        self._daemon = subprocess.Popen(
            [*call, "--load=module-native-protocol-unix"],
            env={**os.environ, **self.env},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + 15
        while self._pactl("info").returncode != 0:
            if time.monotonic() > deadline or self._daemon.poll() is not None:
                raise RuntimeError("the private sound server did not start")
        self.plug()

    def plug(self) -> None:
        """Put the cable in: a null sink whose monitor is the microphone."""
        done = self._pactl("load-module", "module-null-sink", "sink_name=cable", "rate=48000", "channels=1")
        self.module = done.stdout.decode().strip()
        self._pactl("set-default-source", "cable.monitor")

    def unplug(self) -> None:
        """Pull the cable out."""
        self._pactl("unload-module", self.module)

    def mute(self, on: bool) -> None:
        """Press or release the mute key."""
        self._pactl("set-source-mute", "cable.monitor", "1" if on else "0")

    def play(self, path: Path) -> None:
        """Play a sound file into the cable, in the background."""
        self._players.append(
            subprocess.Popen(
                ["paplay", "--device=cable", str(path)],
                env={**os.environ, **self.env},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def stop_playing(self) -> None:
        """End all players."""
        while self._players:
            player = self._players.pop()
            player.terminate()
            player.wait(5)

    def kill(self) -> None:
        """End the server without warning."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(5)
            self._daemon = None
        shutil.rmtree(self._folder / "run" / "pulse", ignore_errors=True)

    def close(self) -> None:
        """End everything."""
        self.stop_playing()
        self.kill()

    def _pactl(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["pactl", *words], env={**os.environ, **self.env}, capture_output=True, timeout=10, check=False
        )
