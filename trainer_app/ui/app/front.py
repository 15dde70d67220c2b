"""Brings the window forward when somebody starts the program a second time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt

from trainer_app.store.front import was_asked
from trainer_app.ui.app.host import Host


class FrontWatch(QObject):
    """Watches the data folder for the question of a second start; the disk is looked at as an errand."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.window)
        self._host = host
        folder = host.services.store.data_dir
        self._look = partial(was_asked, folder)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(lambda _folder: host.errands.run(self._look, self._come))
        host.errands.run(self._look, lambda _stale: None)  # left by a start that was cut off: nobody waits

    def stop(self) -> None:
        """Watch no more: the folder is about to be closed."""
        self._watcher.removePaths(self._watcher.directories())

    def _come(self, asked: bool) -> None:
        if not asked:
            return
        window = self._host.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
