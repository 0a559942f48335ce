"""Joins the form of a new paper to the file, the limited process and the notebook.

Owns what is about to be kept, its draft, and its saving. A file is read and
made anew on the work lane and sealed on the store lane; what was not kept is
let go of here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError, NotAPictureError
from hdfield.model.base import LText
from hdfield.model.paper import MAX_PAPER
from hdfield.papers.cleaning import Cleaned, clean, read_file
from hdfield.progress import Cancel, Progress
from hdfield.services.changes import Changes
from hdfield.services.papers import Attachable
from ui.language import translate
from ui.papers.form import AttachForm
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person chose: a picture made anew, or another file as it is."""

    path: Path
    cleaned: Cleaned | None = None
    content: bytes = field(default=b"", repr=False)


class Attaching(QObject):
    """One form and what it keeps.

    Args:
        workspace: The notebook.
        form: What is seen.
        draft: Name of the draft, after the room it stands in.

    Signals:
        begun: The form is to be shown.
        looked_at: What can be kept is in it.
        restored: Id of the record whose paper was being attached at the last locking.
        ended: The form is to be hidden.
        kept: Id of the paper kept.
        failed: The error; what is typed stays.
    """

    begun = Signal()
    looked_at = Signal()
    restored = Signal(str)
    ended = Signal()
    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, form: AttachForm, draft: str) -> None:
        super().__init__(form)
        self._workspace = workspace
        self._form = form
        self._offer: Offer | None = None
        self._cancel: Cancel | None = None
        self._path: Path | None = None
        self._is_saving = False
        self.about = ""
        self._keeper = workspace.draft_keeper(self, draft, self._draft)
        form.touched.connect(self._keeper.touched)
        form.keep_requested.connect(self.keep)
        form.left.connect(self.leave)

    def give_back(self) -> None:
        """Bring back what was being attached at the last locking."""
        self._keeper.give_back(self._restore)

    def begin(self, about: str, path: Path) -> None:
        """Take a file a person chose for a record; what is typed for that record stays."""
        if self.about != about:
            self.about = about
            self._form.fill({})
        self._path = path
        self._keeper.touched()
        self._look()

    def leave(self) -> None:
        """Put the form away; what is typed and which file it was are kept, the picture is not."""
        self._keeper.flush()
        self._let_go()
        self.ended.emit()

    def keep(self) -> None:
        """Seal what is offered, once."""
        offer, values, about = self._offer, self._form.values(), self.about
        if offer is None or not values["kind"] or self._is_saving:
            return
        caption = LText.model_validate(values["caption"]) if values["caption"] else None
        what = Attachable(about, values["kind"], caption, values["dated"])

        def command(session: Any) -> Changes:
            papers = session.papers
            if offer.cleaned is not None:
                done: Changes = papers.attach(what, offer.cleaned)
            else:
                done = papers.attach_file(what, offer.content)
            return done

        said = translate("AttachForm", "Paper kept sealed on this device")
        self._is_saving = True
        self._workspace.change(self, self._keeper.ended_by(command), self._done, self._not_kept, said=said)

    def _look(self) -> None:
        path = self._path
        if path is None:
            return
        self._let_go()
        self._form.show_working()
        self.begun.emit()
        self._cancel = self._workspace.tasks.work(
            self, lambda progress, cancel: look_at(path, progress, cancel), self._came, self._not_taken
        )

    def _came(self, offer: Offer) -> None:
        if offer.path != self._path:
            return
        self._offer = offer
        if offer.cleaned is not None:
            self._form.show_picture(offer.cleaned)
        else:
            self._form.show_file()
        self._form.take_focus()
        self.looked_at.emit()

    def _not_taken(self, error: FieldError) -> None:
        self._form.show_nothing()
        self.failed.emit(error)

    def _not_kept(self, error: FieldError) -> None:
        self._is_saving = False
        self.failed.emit(error)

    def _done(self, changes: Changes) -> None:
        self._is_saving = False
        self.about, self._path = "", None
        self._let_go()
        self._form.fill({})
        self.ended.emit()
        self.kept.emit(changes.saved[-1])

    def _let_go(self) -> None:
        if self._cancel is not None:
            self._cancel.ask()
        self._offer = self._cancel = None
        self._form.show_nothing()

    def _draft(self) -> dict[str, Any]:
        # The path is in the sealed draft and nowhere else.
        path = str(self._path) if self._path is not None else ""
        return {"about": self.about, "path": path, "values": self._form.values()}

    def _restore(self, value: Mapping[str, Any]) -> None:
        if not isinstance(value, Mapping) or not value.get("about"):
            return
        self.about = str(value["about"])
        self._form.fill(value.get("values") or {})
        self._path = Path(str(value["path"])) if value.get("path") else None
        self.restored.emit(self.about)
        self._look()


def look_at(path: Path, progress: Progress, cancel: Cancel) -> Offer:
    """Read a file and make it anew if it is a picture; work lane.

    Raises:
        FieldError: It can be kept neither as a picture nor as a file.
    """
    content = read_file(path)
    try:
        return Offer(path, clean(content, progress, cancel))
    except NotAPictureError as error:
        # What is a picture and does not read is not kept by the back door.
        if error.reason != "format":
            raise
    return Offer(path, None, read_file(path, MAX_PAPER))
