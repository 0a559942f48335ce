"""The way to a principle review, under the question for it in a form.

Owns one quiet button, and putting the review that was saved into that form. It
refuses to know what asks for the review: the board begins it.

Source: brief S-73, S-78, S-152.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.dossier.form import RecordForm
from ui.dossier.section import RecordsSection
from ui.language import translate
from ui.principles.review_form import ReviewForm
from ui.widgets.button import Button

_QUESTION = "review"


class ReviewWay(Button):
    """Stands in the form of a section once that is opened: a move that was refused is mended there.

    Args:
        section: Its kind asks for a review.
        review: The form the review is written in.
        begin: Opens it.
    """

    def __init__(
        self,
        section: RecordsSection,
        review: ReviewForm,
        begin: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "quiet", "law", parent)
        self._form: RecordForm | None = None
        self._retranslate()
        section.unfolded.connect(self._stand_in)
        review.saved.connect(self._take)
        self.clicked.connect(begin)

    def is_writing(self) -> bool:
        """Say whether the form it stands in is open."""
        return self._form is not None and not self._form.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setText(translate("Principles", "Begin the review"))

    def _stand_in(self, opened: object) -> None:
        if isinstance(opened, RecordForm) and self._form is None:
            self._form = opened
            opened.field(_QUESTION).add_below(self)

    def _take(self, review: str) -> None:
        """Put the review in; it is saved with the rest, by the person who writes."""
        if self._form is not None and self.is_writing():
            self._form.record_picker(_QUESTION).choose(review)
            self._form.touch()
