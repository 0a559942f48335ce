"""Two columns before sealing: the record, and what of it will leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hdfield.services.leaving import LeavingGroup
from ui import theme, tokens
from ui.icons import set_icon
from ui.language import translate
from ui.laying import empty
from ui.outbox import wording
from ui.outbox.card import Card
from ui.outbox.values import Part
from ui.widgets.label import Label
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """One record in words."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """Records that leave alike, in words."""

    group: LeavingGroup
    records: tuple[ShownRecord, ...]


class LeavingPane(QWidget):
    """Shows the newest records that wait beside what of them would leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = Section()
        self._scroll = ScrollColumn()
        self._section.body.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._section)

    def show_groups(self, groups: Sequence[ShownGroup], lang: str) -> None:
        """Show these, in the language of the moment."""
        body = self._scroll.body
        empty(body)
        for shown in groups:
            body.addWidget(_GroupBlock(shown, lang))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the pane's own words again; its groups are made anew by who shows them."""
        self._section.say(translate("LeavingPane", "What will leave"))
        self._scroll.setAccessibleName(translate("LeavingPane", "What will leave"))


class _GroupBlock(QWidget):
    """The records for some people at one scope."""

    def __init__(self, shown: ShownGroup, lang: str) -> None:
        super().__init__()
        group = shown.group
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.LARGE)
        column.setSpacing(tokens.SMALL)
        role = wording.role(group.scope, lang)
        head = Label(
            f"{wording.all_people(group.people)} · {role} · {wording.records(group.count)}", "strong"
        )
        column.addWidget(head)
        for record in shown.records:
            column.addWidget(_RecordCard(record))
        left = group.count - len(shown.records)
        if left > 0:
            more = translate("LeavingPane", "and %n older record(s), in the same way", "", left)
            column.addWidget(Label(more, "soft"))


class _RecordCard(Card):
    """One record: a row a group, here and in the bundle."""

    def __init__(self, record: ShownRecord) -> None:
        super().__init__()
        self.setAccessibleName(_spoken(record))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        column.addWidget(Label(record.title, "strong", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.LARGE)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.setColumnMinimumWidth(0, theme.current().px(112))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        heads = (translate("LeavingPane", "The record"), translate("LeavingPane", "What will leave"))
        for place, words in enumerate(heads, 1):
            grid.addWidget(Label(words, "caption"), 0, place)
        for row, part in enumerate(record.parts, 1):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(part.name, "small"), row, 0, top)
            grid.addWidget(_value(part.here), row, 1, top)
            grid.addWidget(_leaving(part), row, 2, top)
        column.addLayout(grid)


def _spoken(record: ShownRecord) -> str:
    stays = translate("LeavingPane", "stays here")
    leaves = translate("LeavingPane", "What will leave")
    rows = (f"{part.name}: {part.here}. {leaves}: {part.leaves or stays}" for part in record.parts)
    return ". ".join((record.title, *rows))


def _value(text: str) -> Label:
    """Show values, mostly what people wrote, from the window's leading edge."""
    label = Label(wraps=True)
    label.set_content(text)
    return label


def _leaving(part: Part) -> QWidget:
    if part.leaves:
        return _value(part.leaves)
    cell = QWidget()
    line = QHBoxLayout(cell)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(tokens.TINY)
    icon = Label()
    set_icon(icon, "lock", "soft", tokens.ICON_SMALL)
    line.addWidget(icon)
    line.addWidget(Label(translate("LeavingPane", "stays here"), "soft"), 1)
    return cell
