"""The head of an engagement: what it is about, who is in it, how it stands.

Owns its words, so that a successor can read them from top to bottom, and the
status chips. It refuses to save: it says what was asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.model.base import Record
from hdfield.model.engagement import Engagement
from ui import theme, tokens
from ui.direction import against, isolated
from ui.dossier.moving import states
from ui.dossier.words import joined
from ui.engagements.mandate_words import mandate_words
from ui.engagements.models import title_of
from ui.field_words import field_words, listed, paired
from ui.forms.heads import HeadsCard
from ui.forms.records import is_editable, shown
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.labels import label
from ui.language import translate
from ui.laying import empty
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.flow import Flow
from ui.widgets.label import Label

if TYPE_CHECKING:
    from hdfield.services.dossier import EngagementFile
    from hdfield.services.lines import Named

_CAPTION: Final = 104


class Head(QWidget):
    """The head.

    Signals:
        back_requested: To the list.
        edit_requested: Open the form.
        status_chosen: (code) The engagement stands so now.
        keep_requested: (Record) Of two versions, this one.
        actor_requested: (record id) Go to an actor.
        mandate_requested: Go to the mandate.
    """

    back_requested = Signal()
    edit_requested = Signal()
    status_chosen = Signal(str)
    keep_requested = Signal(object)
    actor_requested = Signal(str)
    mandate_requested = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._file: EngagementFile | None = None
        self._authors: Mapping[str, str] = {}
        self.back, self.edit = IconButton("back"), IconButton("edit")
        self.title = Label("", "title", wraps=True)
        self.about, self.purpose = Label("", "base", wraps=True), Label("", "soft", wraps=True)
        self.more, self.openly, self.team = Words(), Words(), Words()
        self._captions = {
            name: Words("", "caption") for name in ("goal", "openly", "team", "actors", "mandate", "status")
        }
        self._facts = QGridLayout()
        self._actors = Flow(gap=tokens.LARGE)
        self._conflict = QVBoxLayout()
        self.mandate = Button("", "quiet").flushed()
        self._mandate_sign = Badge()
        self.status = ChipRow()
        self._build()
        self.retranslate()

    def show_file(self, file: EngagementFile, authors: Mapping[str, str]) -> None:
        """Show an engagement."""
        self._file, self._authors = file, authors
        say = self._wording
        engagement = self._engagement()
        self.title.set_content(title_of(engagement, file.id, say.code))
        self.about.set_content(self.object_words(engagement))
        self._put(
            self.purpose, engagement.purpose_line.text if engagement and engagement.purpose_line else ""
        )
        self._put(self.more, self._more_words(engagement), "goal")
        openly = self._wording.label("visibility", engagement.visibility) if engagement else ""
        self._put(self.openly, openly, "openly")
        self._put(self.team, self._team_words(engagement), "team")
        self._show_actors(engagement.actors if engagement else ())
        self._show_mandate()
        empty(self._conflict)
        if file.detail.view.is_conflict:
            heads = HeadsCard(file.detail.view, self._in_one, authors, say)
            heads.keep_requested.connect(self.keep_requested)
            self._conflict.addWidget(heads)
        self._show_status()

    def object_words(self, engagement: Engagement | None) -> str:
        """Say in one sentence what is asked, for whom, where and until when."""
        if engagement is None or self._file is None:
            return ""
        say = self._wording
        place = self._file.detail.known.get(engagement.object_place or "")
        by = translate("Engagements", "by %1").replace("%1", say.day(engagement.object_by))
        details = (
            engagement.for_whom.text if engagement.for_whom else "",
            say.called(place) if place else "",
            by if engagement.object_by else "",
        )
        said = listed(isolated(part) for part in details if part)
        kind = say.label("engagement_object", engagement.object_kind)
        return paired(kind, said) if kind and said else kind or said

    def retranslate(self) -> None:
        """Set every word again."""
        self.back.set_name(translate("Engagements", "Back to all engagements"))
        self.edit.set_name(translate("Engagements", "Edit what it is about"))
        self.status.set_name(translate("Engagements", "How it stands"))
        captions = {
            "goal": translate("Engagements", "To what end"),
            "openly": field_words("engagement", "visibility"),
            "team": translate("Engagements", "Team"),
            "actors": translate("Engagements", "With"),
            "mandate": translate("Engagements", "Mandate"),
            "status": translate("Engagements", "How it stands"),
        }
        for name, words in captions.items():
            self._captions[name].setText(words)
        if self._file is not None:
            self.show_file(self._file, self._authors)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- inside -----------------------------------------------------------------
    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(tokens.SMALL)
        first.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.title, 1)
        first.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        column.addLayout(first)
        column.addWidget(self.about)
        column.addWidget(self.purpose)
        column.addSpacing(tokens.TINY)
        column.addLayout(self._facts)
        column.addLayout(self._conflict)
        self._build_facts()
        self.back.clicked.connect(self.back_requested)
        self.edit.clicked.connect(self.edit_requested)
        self.mandate.clicked.connect(self.mandate_requested)
        self.status.chosen_changed.connect(self._status_changed)

    def _build_facts(self) -> None:
        mandate = Flow(gap=tokens.SMALL)
        mandate.set_parts([self.mandate, self._mandate_sign])
        parts: dict[str, QWidget] = {
            "goal": self.more,
            "openly": self.openly,
            "team": self.team,
            "actors": self._actors,
            "mandate": mandate,
            "status": self.status,
        }
        facts = self._facts
        facts.setHorizontalSpacing(tokens.LARGE)
        facts.setVerticalSpacing(2)
        facts.setColumnMinimumWidth(0, theme.current().px(_CAPTION))
        facts.setColumnStretch(1, 1)
        for row, (name, part) in enumerate(parts.items()):
            if not isinstance(part, Words):  # in line with the first row of buttons
                self._captions[name].setMinimumHeight(theme.current().px(tokens.TARGET))
            facts.addWidget(self._captions[name], row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(part, row, 1)

    def _put(self, line: Label, words: str, caption: str = "") -> None:
        line.set_content(words)
        line.setVisible(bool(words))
        if caption:
            self._captions[caption].setVisible(bool(words))

    def _engagement(self) -> Engagement | None:
        record = shown(self._file.detail.view) if self._file is not None else None
        return record if isinstance(record, Engagement) else None

    def _can_edit(self) -> bool:
        return self._file is not None and is_editable(self._file.detail.view)

    def _more_words(self, engagement: Engagement | None) -> str:
        """Say to what end, about what, and how the opening came about; that no end is written is said."""
        if engagement is None:
            return ""
        say = self._wording
        opening = say.label("opening", engagement.opening)
        return joined(
            (
                say.label("engagement_goal", engagement.goal) or translate("Engagements", "not written yet"),
                listed(say.label("protection_topic", topic) for topic in engagement.protection),
                paired(field_words("engagement", "opening"), opening) if opening else "",
                self._political(engagement),
            )
        )

    def _political(self, engagement: Engagement) -> str:
        if not engagement.political_link:
            return ""
        return paired(field_words("engagement", "political_link"), isolated(engagement.political_link))

    def _team_words(self, engagement: Engagement | None) -> str:
        team = engagement.team if engagement else None
        if team is None:
            return ""
        parts = (
            (translate("Engagements", "%1 leads"), team.lead or ""),
            (translate("Engagements", "%1 in support"), listed(team.support)),
            (translate("Engagements", "%1 decides for us"), team.mandator or ""),
        )
        return joined(words.replace("%1", isolated(people)) for words, people in parts if people)

    def _show_actors(self, actors: Sequence[str]) -> None:
        assert self._file is not None
        known: Mapping[str, Named] = self._file.detail.known
        buttons = list[QWidget]()
        for actor in actors:
            if actor in known:
                name = against(self._wording.called(known[actor]), self.layoutDirection())
                button = Button(name, "quiet").flushed()
                button.clicked.connect(lambda _checked=False, actor=actor: self.actor_requested.emit(actor))
                buttons.append(button)
        self._actors.set_parts(buttons)
        self._actors.setVisible(bool(buttons))
        self._captions["actors"].setVisible(bool(buttons))

    def _show_mandate(self) -> None:
        assert self._file is not None
        words, sign, meaning = mandate_words(self._file.of("mandate"), self._wording)
        self.mandate.setText(words)
        self._mandate_sign.setVisible(bool(sign))
        self._mandate_sign.show_text(sign, meaning or "unknown")

    def _show_status(self) -> None:
        engagement = self._engagement()
        self.status.setVisible(self._can_edit())
        self._captions["status"].setVisible(self._can_edit())
        now = engagement.status if engagement else None
        code = self._wording.code
        offered = states("engagement", "status", now)
        choices = [Choice(one, label("engagement_status", one, code)) for one in offered]
        first = [choice for choice in choices if choice.code == now]
        # How it stands is read often and set seldom: the others wait behind "more…".
        self.status.choose(())  # what stood before, if it is among the others now, would open them
        self.status.set_choices(first or choices, [one for one in choices if first and one.code != now])
        self.status.choose((now,) if now else ())

    def _status_changed(self, codes: tuple[str, ...]) -> None:
        engagement = self._engagement()
        now = engagement.status if engagement else None
        if codes and codes[0] != now:
            self.status_chosen.emit(codes[0])
        elif now:
            self.status.choose((now,))  # an engagement always stands somehow

    def _in_one(self, record: Record) -> str:
        """Say one version in a line, for choosing between two."""
        assert isinstance(record, Engagement)
        say = self._wording
        phases = [say.label("phase", phase.phase) for phase in record.phases if phase.closed_on is None]
        return joined(
            (
                title_of(record, record.id or "", say.code),
                say.label("engagement_status", record.status),
                self.object_words(record),
                record.purpose_line.text if record.purpose_line else "",
                self._more_words(record),
                listed(phases),
                self._team_words(record),
            )
        )
