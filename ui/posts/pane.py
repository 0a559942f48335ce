"""The card of one post: last time, before you go, what is usual, who held it.

Owns the order of the card. It refuses to count or to save: it is given a card
and says what was asked.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.place import Place
from hdfield.rules.post_card import RECENT
from hdfield.services.posts import PostCard
from ui import tokens
from ui.actors.short_list import ShortList
from ui.encounter_rows import outcome_sign
from ui.icons import set_icon
from ui.language import translate
from ui.laying import empty
from ui.posts.reading import Words
from ui.posts.text_value import TextValue
from ui.posts.words import NOTHING, PostWords
from ui.space_way import SpaceWay
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section

PROCEDURE, HOURS = "agreed_procedure", "best_hours"
_CAPTION_WIDTH = 136


class PostPane(ScrollColumn):
    """One post.

    Attributes:
        procedure, hours: What is kept with the place, written where it stands.
        encounters: The newest visits.
        way: To the conditions for talks at the place, once it is given.

    Signals:
        text_saved: (name, text) One of the two was written.
        text_touched: Something is being written.
        encounter_requested: (record id) Go there.
        print_requested: "Before you go" on paper.
    """

    text_saved = Signal(str, str)
    text_touched = Signal()
    encounter_requested = Signal(str)
    print_requested = Signal()

    def __init__(self, words: PostWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._card: PostCard | None = None
        self._name, self._about = Words("", "title"), Words("", "soft")
        self._last = Section()
        self._last_lines = QVBoxLayout()
        self.procedure, self.hours = TextValue(PROCEDURE), TextValue(HOURS)
        self._before = Label("", "heading")
        self._asked_caption, self._asked = Label("", "caption"), QVBoxLayout()
        self.print = Button("", "quiet", "print")
        self._usual, self._held = Section(), Section()
        self._usual_lines, self._held_lines = QVBoxLayout(), QVBoxLayout()
        self._visits = Section()
        self.encounters = ShortList()
        self._none = Words("", "soft")
        self.way: SpaceWay | None = None
        self._build()
        self._retranslate()

    def post_id(self) -> str:
        """Give the id of the place shown, or nothing."""
        return self._card.place.id if self._card else ""

    def texts(self) -> tuple[TextValue, ...]:
        """Give the texts that may be written here."""
        return (self.procedure, self.hours)

    def show_card(self, card: PostCard) -> None:
        """Show a post; a text being written about another one is kept first."""
        if self.post_id() != card.place.id:
            for text in self.texts():
                text.settle()
            self.verticalScrollBar().setValue(0)
        self._card = card
        self._show_head(card)
        self._show_texts(card)
        self._show_last(card)
        self._show_usual(card)
        self._show_held(card)
        self._show_visits(card)

    def add_way(self, way: SpaceWay) -> None:
        """Put the way to the conditions for talks beside who held the place."""
        self.way = way
        self._held.head.addWidget(way)

    def step_back(self) -> bool:
        """Close what is being written, keeping it; say whether something was."""
        for text in self.texts():
            if text.is_open:
                text.settle()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- building ---------------------------------------------------------------
    def _build(self) -> None:
        self.body.setSpacing(tokens.WIDE)
        head = QVBoxLayout()
        head.setSpacing(tokens.TINY)
        head.addWidget(self._name)
        head.addWidget(self._about)
        self.body.addLayout(head)
        self._last.body.addLayout(self._last_lines)
        self.body.addWidget(self._last)
        self.body.addWidget(self._before_card())
        for section, lines in ((self._usual, self._usual_lines), (self._held, self._held_lines)):
            lines.setSpacing(tokens.SMALL)
            section.body.addLayout(lines)
            self.body.addWidget(section)
        self._visits.body.addWidget(self._none)
        self._visits.body.addWidget(self.encounters)
        self.body.addWidget(self._visits)
        for text in self.texts():
            text.saved.connect(self.text_saved)
            text.touched.connect(self.text_touched)
        self.encounters.row_opened.connect(self.encounter_requested)
        self.print.clicked.connect(self.print_requested)

    def _before_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.LARGE)
        column.setSpacing(tokens.SMALL)
        head = QHBoxLayout()
        head.addWidget(self._before, 1)
        head.addWidget(self.print)
        column.addLayout(head)
        column.addWidget(self.procedure)
        self._asked.setContentsMargins(tokens.SMALL, 0, tokens.SMALL, tokens.SMALL)
        column.addWidget(self._asked_caption)
        column.addLayout(self._asked)
        column.addWidget(self.hours)
        return card

    # -- showing ----------------------------------------------------------------
    def _show_head(self, card: PostCard) -> None:
        record = card.view.heads[0].record if card.view else None
        self._name.set_content(self._words.called(card.place))
        level = self._words.label("place_level", record.level) if isinstance(record, Place) else ""
        visits = translate("PostPane", "%n visit(s)", "", card.visits)
        read = ""
        if card.card.visits < card.visits:
            read = translate("PostPane", "what follows is read from the newest %1")
            read = read.replace("%1", self._words.number(card.card.visits))
        self._about.setText(" · ".join(part for part in (level, visits, read) if part))

    def _show_texts(self, card: PostCard) -> None:
        record = card.view.heads[0].record if card.view else None
        closed = self._why_closed(card)
        for name, value in ((PROCEDURE, self.procedure), (HOURS, self.hours)):
            text = getattr(record, name, None)
            value.show_text(text.text if text else "", closed)
        empty(self._asked)
        for words in self._words.tallies("demand", card.card.demands, 2) or [NOTHING]:
            self._asked.addWidget(Words(words, "heading"))

    def _why_closed(self, card: PostCard) -> str:
        if card.view is None or "inner" in card.view.heads[0].closed or card.view.heads[0].read_only:
            return translate("PostPane", "Not shared with this notebook")
        if card.view.is_conflict:
            return translate("PostPane", "This place has two versions. Settle them first.")
        return ""

    def _show_last(self, card: PostCard) -> None:
        empty(self._last_lines)
        last = card.encounters[0] if card.encounters else None
        self._last.setVisible(last is not None)
        if last is None:
            return
        icon, meaning = outcome_sign(last.outcome)
        outcome = self._words.label("outcome", last.outcome) if last.outcome else ""
        said = " · ".join(part for part in (outcome, self._words.day(last.day)) if part)
        self._last_lines.addWidget(_signed(icon, meaning or "soft", said))
        different = self._words.differences(card)
        for words in different:
            self._last_lines.addWidget(_signed("warning", "attention", words))
        if not different:
            words = translate("PostPane", "Nothing was different from before.")
            if card.card.visits < 2:
                words = translate("PostPane", "The first visit: nothing to compare it with.")
            self._last_lines.addWidget(Words(words, "soft"))

    def _show_usual(self, card: PostCard) -> None:
        empty(self._usual_lines)
        say, usual = self._words, card.card
        self._usual.setVisible(bool(usual.visits))
        recent = min(usual.visits, RECENT)
        self._usual.say(
            translate("PostPane", "Usually"), translate("PostPane", "the last %n visit(s)", "", recent)
        )
        rows = (
            (translate("PostPane", "Asked"), say.tallies("demand", usual.demands)),
            (translate("PostPane", "Got through after"), say.tallies("demand_response", usual.answers)),
            (translate("PostPane", "Wait"), [say.waits(usual)]),
            (translate("PostPane", "Last change"), [say.change(card)]),
        )
        for caption, lines in rows:
            self._usual_lines.addWidget(_captioned(caption, lines or [NOTHING]))

    def _show_held(self, card: PostCard) -> None:
        empty(self._held_lines)
        said = [self._words.span(span, card.known) for span in card.card.spans]
        for who, when in said:
            self._held_lines.addWidget(_two_lines(who, when))
        if card.facts:
            self._held_lines.addWidget(Label(translate("PostPane", "According to facts"), "caption"))
        for fact in card.facts:
            self._held_lines.addWidget(_two_lines(*self._words.fact(fact)))
        if not said and not card.facts:
            self._held_lines.addWidget(Words(translate("PostPane", "No visit says who held it."), "soft"))

    def _show_visits(self, card: PostCard) -> None:
        shown = len(card.encounters)
        count = self._words.number(card.visits) if card.visits else ""
        if card.reports > card.visits:
            words = translate("PostPane", "%1, in %2 reports")
            count = words.replace("%1", count).replace("%2", self._words.number(card.reports))
        elif shown < card.visits:
            words = translate("PostPane", "the newest %1 of %2")
            count = words.replace("%1", self._words.number(shown)).replace("%2", count)
        self._visits.say(translate("PostPane", "Visits"), count)
        self.encounters.show_rows([self._words.visit(line) for line in card.encounters])
        self.encounters.setVisible(bool(shown))
        self._none.setVisible(not shown)

    def _retranslate(self) -> None:
        self._last.say(translate("PostPane", "Last time"))
        self._before.setText(translate("PostPane", "Before you go"))
        self.print.setText(translate("PostPane", "Print…"))
        self._asked_caption.setText(translate("PostPane", "Usually asked"))
        self.procedure.say(
            translate("PostPane", "Agreed procedure"),
            translate(
                "PostPane", "How passing here was agreed to go: who speaks, what is shown, where to stop."
            ),
        )
        self.hours.say(
            translate("PostPane", "Best hours"),
            translate("PostPane", "When it goes well here, and when it does not."),
        )
        self._held.say(translate("PostPane", "Who held it"))
        self._none.setText(translate("PostPane", "No checkpoint encounter was written down here yet."))
        self.encounters.setAccessibleName(translate("PostPane", "Visits"))
        if self._card is not None:
            self.show_card(self._card)


def _signed(icon: str, colour: str, words: str) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens.SMALL)
    sign = Label()
    set_icon(sign, icon, colour, tokens.ICON)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Words(words, "strong"), 1)
    return holder


def _captioned(caption: str, lines: list[str]) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens.MEDIUM)
    named = Label(caption, "caption", wraps=True)
    named.setFixedWidth(_CAPTION_WIDTH)
    line.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
    values = QVBoxLayout()
    values.setSpacing(tokens.TINY)
    for words in lines:
        values.addWidget(Words(words))
    line.addLayout(values, 1)
    return holder


def _two_lines(first: str, second: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Words(first))
    column.addWidget(Words(second, "small"))
    return holder
