"""A principle review begun from what raises it: a carrot, a stick, an act.

Owns the form and that what raised the review rests on it once it is saved. It
refuses to decide anything.

Source: domain 3.5, rules 6 and 7; brief S-73, S-78, S-152.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from hdfield.model.base import Record
from hdfield.model.judging import PrincipleReview
from hdfield.services.changes import Changes
from ui.dossier.form import RecordForm
from ui.forms.wording import Wording
from ui.principles.reviews import REVIEW
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


class ReviewForm(RecordForm):
    """Asks for a principle review.

    Args:
        workspace: Where it is saved.
        wording: Of the window.
        draft: Name of its draft.
    """

    def __init__(
        self, workspace: Workspace, wording: Wording, draft: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, wording, REVIEW, draft, parent)

    def begin(self, trigger: str, about: str = "") -> None:
        """Open for a new review.

        Args:
            trigger: principle_trigger code.
            about: Id of what raises it, or nothing.
        """
        presets: dict[str, Any] = {"trigger": trigger, "on": self.wording.today()}
        self.add({**presets, "raised_by": about} if about else presets)

    def command(self, record: Record) -> Callable[[Session], Changes]:
        """Save the review, and let what raised it rest on it."""
        assert isinstance(record, PrincipleReview)
        return lambda session: session.principles.save(record)
