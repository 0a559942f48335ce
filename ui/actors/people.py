"""The persons who speak for an actor, as cards.

Owns what is shown of a person: code name in capitals, function, what they can
decide, what we promised. Where the code name is closed, the function stands
in its place. It refuses to show or count anything that rates a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.base import LText, Record
from hdfield.model.interlocutor import Interlocutor
from hdfield.services.lines import InterlocutorLine
from hdfield.services.records import RecordView
from ui import tokens
from ui.actors.facts import Barred
from ui.direction import isolated
from ui.field_words import listed
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.laying import empty
from ui.naming import code_name_shown, nameless
from ui.tokens import Meaning
from ui.widgets.badge import Badge
from ui.widgets.button import IconButton
from ui.widgets.label import Label

Person = tuple[InterlocutorLine, RecordView]
_STATUS_MEANINGS: dict[str, Meaning] = {"lost": "attention", "suspended": "attention", "replaced": "unknown"}


class PersonCard(Barred):
    """One person.

    Args:
        person: As shown.
        view: Its record.
        wording: Of the window.
        names: What other records are called, by id.

    Signals:
        edit_requested: The pencil was pressed.
        replace_requested: Another took over.
    """

    edit_requested = Signal()
    replace_requested = Signal()

    def __init__(
        self,
        person: Interlocutor,
        view: RecordView,
        wording: Wording,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(inferred=False, parent=parent)
        self._wording = wording
        self._names = names
        self.person = person
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(self._head(person))
        for words in self._lines(person):
            column.addWidget(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SMALL)
        line.addSpacing(tokens.SMALL)
        line.addLayout(column, 1)
        name = person_name(person, wording.code)
        self.setAccessibleName(name)
        if is_editable(view):
            edit = IconButton("edit")
            edit.setObjectName("edit-person")
            edit.set_name(translate("PersonCard", "Edit %1").replace("%1", isolated(name)))
            edit.clicked.connect(self.edit_requested)
            line.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
            if person.status != "replaced":
                other = IconButton("forward")
                other.setObjectName("replace-person")
                other.set_name(translate("PersonCard", "Replaced by…") + f" {isolated(name)}")
                other.clicked.connect(self.replace_requested)
                line.addWidget(other, 0, Qt.AlignmentFlag.AlignTop)

    def _head(self, person: Interlocutor) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(tokens.SMALL)
        name = Label("", "strong")
        name.set_content(person_name(person, self._wording.code))
        line.addWidget(name)
        if person.code_name and person.function:
            function = Words("", "soft")
            function.set_content(person.function.text)
            line.addWidget(function, 1)
        else:
            line.addStretch(1)
        if person.status and person.status != "active":
            badge = Badge(parent=self)
            meaning = _STATUS_MEANINGS.get(person.status, "unknown")
            badge.show_text(self._wording.label("interlocutor_status", person.status), meaning)
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _lines(self, person: Interlocutor) -> list[Label]:
        say = self._wording
        authority = say.label("authority_level", person.authority)
        basis = say.label("basis", person.authority_basis)
        languages = [say.label("language", code) for code in person.languages]
        replaced = self._replaced(person)
        first = " · ".join(part for part in (authority, basis, listed(languages), replaced) if part)
        made: list[Label] = [Words(first, "small")] if first else []
        for caption, text in (
            (translate("PersonCard", "We promised: %1"), person.confidentiality_terms),
            (translate("PersonCard", "To be referred to as: %1"), person.how_to_refer),
            (translate("PersonCard", "Own interest: %1"), person.conflict_of_interest),
        ):
            if text is not None:
                made.append(_written(caption, text))
        if person.stake and person.stake != "stated" and person.conflict_of_interest is None:
            stake = say.label("conflict_of_interest", person.stake)
            words = translate("PersonCard", "Own interest: %1")
            made.append(Words(words.replace("%1", stake), "small"))
        made += [Words(line, "small") for line in self._more(person) if line]
        return made

    def _replaced(self, person: Interlocutor) -> str:
        if person.status != "replaced" or not person.replaced_on:
            return ""
        day = self._wording.day(person.replaced_on)
        other = self._names.get(person.replaced_by or "")
        if not other:
            return translate("PersonCard", "replaced %1").replace("%1", day)
        words = translate("PersonCard", "replaced %1 by %2")
        return words.replace("%1", day).replace("%2", isolated(other))

    def _more(self, person: Interlocutor) -> list[str]:
        """Say who vouched, how to reach them, how long we keep it: each a line, where known."""
        say = self._wording
        vouched = listed(
            isolated(self._names.get(record) or translate("PersonCard", "not in this notebook"))
            for record in person.vouched_by
        )
        channels = [
            " · ".join(
                part
                for part in (
                    say.label("encounter_kind", channel.kind),
                    isolated(channel.hours) if channel.hours else "",
                    translate("PersonCard", "only when others fail") if channel.fallback else "",
                    self._tried(channel.last_tested),
                )
                if part
            )
            for channel in person.channels
        ]
        kept = say.day(person.minimise_after)
        held = say.label("confidence", person.reliability)
        return [
            translate("PersonCard", "What they told us held: %1").replace("%1", held) if held else "",
            translate("PersonCard", "Vouched for by %1").replace("%1", vouched) if vouched else "",
            *channels,
            translate("PersonCard", "Keep little after %1").replace("%1", kept) if kept else "",
        ]

    def _tried(self, day: str | None) -> str:
        if not day:
            return ""
        return translate("PersonCard", "last tried %1").replace("%1", self._wording.day(day))


class PeopleList(QWidget):
    """The persons of an actor: those we talk to first.

    Signals:
        edit_requested: (RecordView) Open the form for this person.
        replace_requested: (RecordView) Another took over from this person.
        keep_requested: (Record) Of two versions, this one.
    """

    edit_requested = Signal(object)
    replace_requested = Signal(object)
    keep_requested = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._names: Mapping[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.LARGE)

    def show_people(
        self, people: Sequence[Person], authors: Mapping[str, str], names: Mapping[str, str]
    ) -> None:
        """Show other persons.

        Args:
            people: Those of the actor.
            authors: Person code by key id, for versions that differ.
            names: What other records are called, by id.
        """
        self._names = names
        empty(self._column)
        for _line, view in sorted(people, key=lambda person: person[0].status not in (None, "active")):
            self._column.addWidget(self._card(view, authors))

    def card(self, record: str) -> PersonCard | None:
        """Give the card of a person."""
        cards = self.findChildren(PersonCard)
        return next((card for card in cards if card.person.id == record), None)

    def _card(self, view: RecordView, authors: Mapping[str, str]) -> QWidget:
        person = shown(view)
        if view.is_conflict or not isinstance(person, Interlocutor):
            heads = HeadsCard(view, self._say, authors, self._wording)
            heads.keep_requested.connect(self.keep_requested)
            return heads
        card = PersonCard(person, view, self._wording, self._names)
        card.replace_requested.connect(lambda: self.replace_requested.emit(view))
        card.edit_requested.connect(lambda: self.edit_requested.emit(view))
        return card

    def _say(self, record: Record) -> str:
        assert isinstance(record, Interlocutor)
        say = self._wording
        parts = (
            person_name(record, say.code),
            record.function.text if record.function and record.code_name else "",
            say.label("authority_level", record.authority),
            say.label("interlocutor_status", record.status),
        )
        return " · ".join(isolated(part) for part in parts if part)


def person_name(person: Interlocutor, code: str) -> str:
    """Call a person by code name, else by function."""
    if person.code_name:
        return code_name_shown(person.code_name)
    return person.function.text if person.function else nameless("interlocutor", person.id or "", code)


def _written(caption: str, text: LText) -> Label:
    label = Words("", "small")
    label.setText(caption.replace("%1", isolated(text.text)))
    return label
