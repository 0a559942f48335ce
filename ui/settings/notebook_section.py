"""Settings of one notebook: whose it is, whom it writes to, how careful it is.

Owns showing and asking; the values lie inside the notebook, and what the
organisation sets is shown as such and cannot be changed here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal

from hdfield import reference
from ui import labels, tokens
from ui.direction import isolated
from ui.fingerprints import CodeLabel, in_groups
from ui.language import translate
from ui.settings.facts import Facts
from ui.widgets.button import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.widgets.text_edit import TextEdit

MINUTES: Final = (1, 2, 3, 5, 10, 15, 30)
_ALLOWED, _NOT_ALLOWED = "allowed", "not_allowed"


class NotebookSection(Section):
    """Who, with whom, how careful.

    Signals:
        join_requested: Show the two steps of joining.
        recipients_requested, minutes_requested, precision_requested, papers_requested: What was chosen.
        card_lines_requested: The lines of the emergency card, as typed.
        card_lines_edited: A key was pressed in them: keep a draft.
    """

    join_requested = Signal()
    recipients_requested = Signal(tuple)
    minutes_requested = Signal(int)
    precision_requested = Signal(str)
    papers_requested = Signal(bool)
    card_lines_requested = Signal(tuple)
    card_lines_edited = Signal()

    def __init__(self, person: str, fingerprint: str, language_code: str) -> None:
        super().__init__()
        self.body.setSpacing(tokens.LARGE)
        self._facts: Facts | None = None
        self._code = language_code
        self._person = Label("", "strong")
        self._person.set_content(person)
        self._own = CodeLabel()
        self._own.show_code(in_groups(fingerprint))
        self._org = Label("", wraps=True)
        self.join = Button("", "plain")
        self.recipients = ChipRow(many=True)
        self.minutes = ChipRow()
        self.precision = ChipRow()
        self.papers = ChipRow()
        self.lines = TextEdit(3, 8)
        self.lines.is_guarded = False  # rules for the program, no note
        self.keep = Button("", "plain", "check")
        controls = (
            self._person,
            self._own,
            self._org,
            self.recipients,
            self.minutes,
            self.precision,
            self.papers,
            self.lines,
        )
        self._fields = tuple(Field(control) for control in controls)
        for field in self._fields:
            self.body.addWidget(field)
            if field.control is self._org:
                self.body.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.keep.hide()
        self._connect()
        self._retranslate()

    def show_facts(self, facts: Facts) -> None:
        """Show what the notebook holds; lines being typed are left alone."""
        self._facts = facts
        if self.keep.isHidden():
            self.lines.blockSignals(True)
            self.lines.setPlainText("\n".join(facts.policy.emergency_card))
            self.lines.blockSignals(False)
        self._retranslate()

    def speak(self, language_code: str) -> None:
        """Name codes in another language."""
        self._code = language_code
        self._retranslate()

    def card_lines(self) -> tuple[str, ...]:
        """Give the lines typed, without empty ones."""
        return tuple(line.strip() for line in self.lines.text().splitlines() if line.strip())

    def restore_lines(self, lines: list[str]) -> None:
        """Bring back lines that were being typed when the notebook locked."""
        self.lines.setPlainText("\n".join(lines))

    def lines_kept(self) -> None:
        """Hear that the lines are saved."""
        self.keep.hide()
        self._fields[-1].show_trouble("")

    def show_lines_trouble(self, words: str) -> None:
        """Say why the lines cannot be kept as they are."""
        self._fields[-1].show_trouble(words)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _connect(self) -> None:
        self.join.clicked.connect(self.join_requested)
        self.recipients.chosen_changed.connect(self.recipients_requested)
        self.minutes.chosen_changed.connect(self._minutes_chosen)
        self.precision.chosen_changed.connect(self._precision_chosen)
        self.papers.chosen_changed.connect(self._papers_chosen)
        self.lines.textChanged.connect(self._edited)
        self.keep.clicked.connect(lambda: self.card_lines_requested.emit(self.card_lines()))

    def _minutes_chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.minutes_requested.emit(int(chosen[0]))
        else:
            self._choose()

    def _precision_chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.precision_requested.emit(chosen[0])
        else:
            self._choose()

    def _papers_chosen(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.papers_requested.emit(chosen == (_ALLOWED,))
        else:
            self._choose()

    def _edited(self) -> None:
        self.keep.show()
        self.card_lines_edited.emit()

    def _choose(self) -> None:
        if self._facts is None:
            return
        policy = self._facts.policy
        people = dict.fromkeys((*self._facts.people, *policy.usual_recipients))
        self.recipients.set_choices([Choice(person, person) for person in people])
        self.recipients.choose(policy.usual_recipients)
        self.minutes.choose([str(policy.lock_minutes)])
        self.precision.choose([policy.place_precision])
        self.papers.choose([_ALLOWED if policy.papers else _NOT_ALLOWED])

    def _retranslate(self) -> None:
        self.say(translate("NotebookSection", "This notebook"))
        self.keep.setText(translate("NotebookSection", "Keep these lines"))
        # Rows that are not in this list would lose a value set elsewhere.
        minutes = sorted({*MINUTES, *([self._facts.policy.lock_minutes] if self._facts else [])})
        self.minutes.set_choices(
            [Choice(str(n), translate("NotebookSection", "%n min", "minutes of quiet", n)) for n in minutes]
        )
        terms = reference.vocabulary("place_precision")
        self.precision.set_choices([Choice(term.code, labels.label_of(term, self._code)) for term in terms])
        self.papers.set_choices(
            [
                Choice(_NOT_ALLOWED, translate("NotebookSection", "may not be attached")),
                Choice(_ALLOWED, translate("NotebookSection", "may be attached")),
            ]
        )
        joined = self._facts is not None and bool(self._facts.org)
        if self._facts is not None and joined:
            words = translate("NotebookSection", "%1, roster %2").replace("%1", isolated(self._facts.org))
            self._org.setText(words.replace("%2", str(self._facts.number)))
            self.join.setText(translate("NotebookSection", "Take the next roster…"))
        else:
            self._org.setText(
                translate("NotebookSection", "None yet. Joining is needed to send and receive.")
            )
            self.join.setText(translate("NotebookSection", "Join an organisation…"))
        self._say_fields(joined=joined)
        self._choose()

    def _say_fields(self, *, joined: bool) -> None:
        before = translate(
            "NotebookSection", "The people of your organisation appear here once you have joined."
        )
        labels = (
            ("", translate("NotebookSection", "Person code"), ""),
            ("", translate("NotebookSection", "Fingerprint of this device"), ""),
            ("", translate("NotebookSection", "Organisation"), ""),
            (
                "usual_recipients",
                translate("NotebookSection", "You usually write to"),
                "" if joined else before,
            ),
            ("lock_minutes", translate("NotebookSection", "Locks itself after"), ""),
            (
                "place_precision",
                translate("NotebookSection", "How exactly a new encounter says where"),
                "",
            ),
            (
                "papers",
                translate("NotebookSection", "Papers"),
                translate(
                    "NotebookSection",
                    "Permits, stamped letters, agreements: pictures are made anew and sealed. Never photographs "
                    "of people.",
                ),
            ),
            (
                "emergency_card",
                translate("NotebookSection", "Emergency card"),
                translate("NotebookSection", "One line each: whom to call, what to say, what never to say."),
            ),
        )
        above = self._facts.set_above if self._facts is not None else frozenset()
        by_org = translate("NotebookSection", "Set by your organisation.")
        for field, (name, label, hint) in zip(self._fields, labels, strict=True):
            is_above = bool(name) and name in above
            field.say(label, by_org if is_above else hint)
            field.control.setEnabled(not is_above)
            if isinstance(field.control, ChipRow):
                field.control.set_name(label)
