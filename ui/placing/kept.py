"""The quiet line that says what the policy leaves of a place, before anything is saved.

Owns asking and saying it, wherever a place is chosen. It refuses to choose.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hdfield.services.lines import Named
from ui.placing.wording import kept_words
from ui.widgets.label import Label
from ui.workspace import Workspace


class KeptLine(Label):
    """Out of sight while the place is kept as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", parent=parent)
        self.hide()

    def follow(self, workspace: Workspace, place: str, level: str = "") -> None:
        """Say what an encounter at a place will hold.

        Args:
            workspace: Where to ask.
            place: Record id; empty for none.
            level: place_level of a place that is made with the encounter and lies in nothing
                we know; then ``place`` is empty.
        """
        if not place and not level:
            # Asked all the same, so that an answer on its way says nothing any more.
            workspace.ask(self, lambda _session: None, lambda _nothing: self.hide(), latest="kept")
            self.hide()
            return

        def said(found: tuple[bool, Named | None]) -> None:
            is_kept, wider = found
            self.say("" if is_kept else kept_words(place, wider, workspace.language.code))

        if level:
            workspace.ask(self, lambda session: (session.places.keeps_new(level), None), said, latest="kept")
        else:
            workspace.ask(
                self, lambda session: (False, session.places.kept_place(place)), said, latest="kept"
            )

    def say(self, words: str) -> None:
        """Say something; nothing hides the line."""
        self.setText(words)
        self.setVisible(bool(words))
