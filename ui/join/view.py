"""Join: this device's card goes out, the organisation's roster comes in.

Owns the two steps as one column. It refuses to judge a fingerprint: it says
what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.direction import isolated
from ui.fingerprints import GROUP, CodeLabel, groups
from ui.language import translate
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.section import Section

_HIDDEN = "····"


class JoinView(QWidget):
    """The two steps of joining.

    Signals:
        card_requested: Save this device's card, asking for this role.
        roster_file_requested, roster_folder_requested: Take a roster.
        join_requested: What the person typed of the root's fingerprint.
        back_requested: Leave; nothing is lost.
    """

    card_requested = Signal(str)
    roster_file_requested = Signal()
    roster_folder_requested = Signal()
    join_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self._back = Button("", "quiet", "back")
        self._card = Section()
        self._card.body.setSpacing(tokens.LARGE)
        self._card_words = Label("", "soft", wraps=True)
        self._own = CodeLabel()
        self._own_field = Field(self._own)
        self.roles = ChipRow()
        self._roles = Field(self.roles)
        self._save = Button("", "plain", "save")
        self._roster = Section()
        self._roster_words = Label("", "soft", wraps=True)
        self._file = Button("", "plain", "receive")
        self._folder = Button("", "plain", "folder")
        self.trust = TrustCard()
        self._is_joined = False
        self._lay_out()
        self._connect()
        self._retranslate()

    def set_own(self, fingerprint: str) -> None:
        """Show this device's fingerprint."""
        self._own.show_code(" ".join(groups(fingerprint)))

    def set_roles(self, choices: Sequence[Choice], chosen: str) -> None:
        """Show the roles one may ask for."""
        self.roles.set_choices(choices)
        self.roles.choose([chosen])

    def set_joined(self, joined: bool) -> None:
        """Say whether an organisation is trusted already: a roster is then the next one."""
        self._is_joined = joined
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.notice)
        for widget in (self._card_words, self._own_field, self._roles):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._card)
        self._roster.body.addWidget(self._roster_words)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SMALL)
        buttons.addWidget(self._file)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        self._roster.body.addLayout(buttons)
        column.addWidget(self._roster)
        column.addWidget(self.trust)
        column.addStretch(1)
        self.trust.hide()

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._save.clicked.connect(self._ask_card)
        self._file.clicked.connect(self.roster_file_requested)
        self._folder.clicked.connect(self.roster_folder_requested)
        self.trust.join_requested.connect(self.join_requested)

    def _ask_card(self) -> None:
        chosen = self.roles.chosen()
        if chosen:
            self.card_requested.emit(chosen[0])
        else:
            self._roles.show_trouble(translate("JoinView", "Choose the role you ask for."))

    def _retranslate(self) -> None:
        self._back.setText(translate("JoinView", "Back to settings"))
        self._card.say(translate("JoinView", "1. Give your card to the organiser"))
        self._card_words.setText(
            translate(
                "JoinView",
                "The card carries only this notebook's public keys and your person code. "
                "Read the fingerprint to the organiser aloud, so that nobody can slip in another card.",
            )
        )
        self._own_field.say(translate("JoinView", "This notebook's fingerprint"))
        self._roles.say(translate("JoinView", "Role you ask for"))
        self.roles.set_name(translate("JoinView", "Role you ask for"))
        self._save.setText(translate("JoinView", "Save the card…"))
        first = translate("JoinView", "2. Take the roster the organiser gives you")
        later = translate("JoinView", "2. Take the next roster")
        self._roster.say(later if self._is_joined else first)
        self._roster_words.setText(
            translate(
                "JoinView", "A later roster is checked against the one you have; nothing need be compared."
            )
            if self._is_joined
            else translate("JoinView", "It is a file named roster.age, in a folder or on a stick.")
        )
        self._file.setText(translate("JoinView", "Take the file roster.age…"))
        self._folder.setText(translate("JoinView", "Take it from a folder…"))


class TrustCard(QFrame):
    """First trust: who the roster says it is, and the root's fingerprint to be heard aloud.

    The first group is not shown until it was typed: it must come from the
    office's mouth, not from this screen.

    Signals:
        join_requested: With the group as typed.
        appeared: There is a fingerprint to compare.
    """

    join_requested = Signal(str)
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._org = ""
        self._number = 0
        self._people = 0
        self._heading = Label("", "heading", wraps=True)
        self._about = Label("", "soft", wraps=True)
        self._words = Label("", wraps=True)
        self._root = CodeLabel()
        self.heard = QLineEdit()
        self.heard.setMaxLength(64)
        self._heard = Field(self.heard)
        self._join = Button("", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.LARGE, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        for widget in (self._heading, self._about, self._words, self._root, self._heard):
            column.addWidget(widget)
        column.addWidget(self._join, 0, Qt.AlignmentFlag.AlignLeading)
        self.heard.returnPressed.connect(self._ask)
        self.heard.textEdited.connect(lambda _text: self._heard.show_trouble(""))
        self._join.clicked.connect(self._ask)
        self._retranslate()

    def show_roster(self, org: str, number: int, people: int, root: str) -> None:
        """Show what a roster says before it is trusted.

        Args:
            org: Name of the organisation, as the roster gives it.
            number: Number of the roster.
            people: How many people it names.
            root: The root's fingerprint.
        """
        self._org = org
        self._number = number
        self._people = people
        self._root.show_code(" ".join([_HIDDEN, *groups(root)[1:]]))
        self.heard.clear()
        self._heard.show_trouble("")
        self._retranslate()
        self.show()
        self.heard.setFocus(Qt.FocusReason.OtherFocusReason)
        self.appeared.emit()

    def show_trouble(self, words: str) -> None:
        """Say that what was typed does not fit."""
        self._heard.show_trouble(words)
        self.heard.setFocus(Qt.FocusReason.OtherFocusReason)
        self.heard.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self) -> None:
        if len(self.heard.text().strip()) < GROUP:
            self.show_trouble(translate("TrustCard", "Type the first four characters you hear."))
        else:
            self.join_requested.emit(self.heard.text())

    def _retranslate(self) -> None:
        self._heading.setText(translate("TrustCard", "Is this really %1?").replace("%1", isolated(self._org)))
        number = translate("TrustCard", "Roster %1").replace("%1", str(self._number))
        people = translate("TrustCard", "%n people", "", self._people)
        self._about.setText(f"{number} · {people}")
        self._words.setText(
            translate(
                "TrustCard",
                "Call the office on a number you already knew. Let them read the root fingerprint aloud: "
                "type the first four characters as you hear them, and follow the others here.",
            )
        )
        self._heard.say(
            translate("TrustCard", "First four characters, as heard"),
            translate("TrustCard", "If one character differs, do not join; tell your security officer."),
        )
        self._join.setText(translate("TrustCard", "We compared it aloud: join"))
