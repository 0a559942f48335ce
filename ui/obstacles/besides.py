"""What stands beside an obstacle, a law or an exemption when it is opened.

Owns who works on an obstacle, since when an answer is waited for where it is a
delay, which campaign falls back on an exemption, and what a law has cost. It
adds to a card and refuses to ask or to save.

Source: brief S-40, S-44, S-113, S-142 to S-150.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.obstacles import Exemption, Law, Obstacle
from hdfield.rules.stalling import Silence, silence
from hdfield.services.harm_reports import HarmReport
from hdfield.services.lines import EncounterLine
from ui import tokens
from ui.dossier.card import RecordCard
from ui.dossier.words import joined, text_of
from ui.forms.wording import Wording
from ui.forms.words import Words
from ui.language import translate
from ui.space.words import SpaceWords
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.label import Label

if TYPE_CHECKING:
    from hdfield.services.dossier import Line

DELAY: Final = "obst.delay_tactic"


def dress(
    card: RecordCard,
    actions: Sequence[Line],
    meetings: Sequence[EncounterLine],
    harm: HarmReport,
    say: Wording,
) -> None:
    """Add to a card what has to do with its record.

    Args:
        card: Of an obstacle, a law or an exemption; others are left as they are.
        actions: Acts of diplomacy.
        meetings: Encounters of the engagement.
        harm: What the rules have cost.
        say: Says codes and days.
    """
    record = card.record
    if isinstance(record, Obstacle):
        working = [line for line in actions if record.id in line.line.get("obstacles", ())]
        _add_actions(card, translate("Obstacles", "Worked on by"), working, say)
        if record.kind == DELAY:
            met = [line for line in meetings if record.actor in {None, *(one.id for one in line.actors)}]
            _add_silence(card, silence(((line.day, line.outcome) for line in met), say.clock().date()), say)
    elif isinstance(record, Exemption):
        falling = [line for line in actions if line.line.get("fallback") == record.id]
        _add_actions(card, translate("Obstacles", "Fallback of"), falling, say)
    elif isinstance(record, Law):
        of_law = next((one for one in harm.by_law if one.key == record.id), None)
        if of_law is not None:
            _add(
                card,
                translate("Obstacles", "What it has cost"),
                _said(SpaceWords(say).harm_line(of_law.harm)),
            )


def _add_silence(card: RecordCard, waited: Silence, say: Wording) -> None:
    """Say since when an answer is waited for."""
    since = translate("Obstacles", "nobody answered yet")
    if waited.last_answer:
        days = QCoreApplication.translate("Obstacles", "%n day(s) ago", "", waited.days)
        since = joined((say.full_day(waited.last_answer), days))
    attempts = ""
    if waited.attempts:
        attempts = QCoreApplication.translate("Obstacles", "%n attempt(s) since", "", waited.attempts)
    _add(card, translate("Obstacles", "Last answer"), _said(joined((since, attempts))))


def _add_actions(card: RecordCard, caption: str, actions: Iterable[Line], say: Wording) -> None:
    buttons: list[QWidget] = []
    for line in actions:
        status = say.label("hd_action_status", line.line.get("status"))
        aim = text_of(line, "aim") or say.label("hd_action_kind", line.line.get("kind"))
        button = Button(joined((aim, status)), "quiet", "forward").flushed()
        record = line.id
        button.clicked.connect(
            lambda _checked=False, record=record: card.go_requested.emit("engagements", record)
        )
        buttons.append(button)
    if buttons:
        flow = Flow(gap=tokens.MEDIUM)
        flow.set_parts(buttons)
        _add(card, caption, flow)


def _add(card: RecordCard, caption: str, part: QWidget) -> None:
    block = QVBoxLayout()
    block.setSpacing(tokens.TINY)
    block.addWidget(Label(caption, "caption"))
    block.addWidget(part)
    card.body.addLayout(block)


def _said(words: str) -> Words:
    label = Words()
    label.set_content(words)
    return label
