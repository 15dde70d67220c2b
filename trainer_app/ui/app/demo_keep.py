"""Keeping the pair of photos on the disk: only after consent, where it says, and deletable."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from trainer_app.basics.messages import Message, StoreError
from trainer_app.ui.text import word
from trainer_app.ui.widgets.dialog import SAFE, Dialog

HERE, ELSEWHERE = "here", "elsewhere"


def save_dialog(host: QWidget) -> Dialog:
    """Return the question for consent; answers `SAFE` (it holds the focus), `HERE` or `ELSEWHERE`."""
    dialog = Dialog(
        host, title=word("demo.save_ask"), text=word("demo.save_text"), icon="floppy-disk-fill", width=780
    )
    dialog.add_button(ELSEWHERE, word("demo.save_elsewhere"), name="saveElsewhereButton")
    dialog.add_button(HERE, word("demo.save_yes"), name="saveYesButton")
    dialog.add_button(SAFE, word("demo.save_no"), "primary", name="saveNoButton")
    return dialog


def documents() -> Path:
    """Return the person's own documents folder."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def usual_folder() -> Path:
    """Return where pairs are kept unless another place is chosen; it may not exist yet."""
    return documents() / word("demo.folder_name")


def folder_dialog(host: QWidget) -> QFileDialog:
    """Return a dialog that asks for a folder, beginning at the documents."""
    dialog = QFileDialog(host, word("demo.folder_title"), str(documents()))
    dialog.setObjectName("folderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def write_pair(image: QImage, folder: Path, when: str) -> Path:
    """Write the picture as PNG into a folder, made if absent; never over another file. For an errand.

    when: ISO 8601. Raises StoreError `demo.not_saved`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(Message("demo.not_saved"), str(error)) from error
    moment = f"{when[:10]} {when[11:16].replace(':', '.')}"
    name = word("demo.file_name", when=moment)
    path = folder / f"{name}.png"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{name} ({number}).png"
    if not image.save(str(path)):
        raise StoreError(Message("demo.not_saved"), f"{path} cannot be written")
    return path


def delete_pair(path: Path) -> None:
    """Delete a kept picture; one that is gone already is fine. Raises StoreError `demo.not_deleted`."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(Message("demo.not_deleted"), str(error)) from error
