"""The one stylesheet, generated from the tokens.

Owns how Qt's own widgets look. It refuses to know any screen: a screen picks
a look by a widget's ``kind`` property (``ui/widgets/button.py``,
``ui/widgets/label.py``), never by a stylesheet of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Final

from ui import tokens
from ui.tokens import DARK, TOKENS, Colours

_TEXT: Final = """
QWidget { font-size: ${base}pt; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; color: $ink; }
QLabel[kind="heading"] { font-size: ${heading}pt; font-weight: 600; color: $ink; }
QLabel[kind="strong"] { font-weight: 600; color: $ink; }
QLabel[kind="soft"] { color: $soft; }
QLabel[kind="small"] { font-size: ${small}pt; color: $soft; }
QLabel[kind="caption"] { font-size: ${small}pt; font-weight: 600; color: $faint; }
QLabel[kind="trouble"] { font-size: ${small}pt; color: $trouble; }
QLabel[kind="code"] { font-family: "DejaVu Sans Mono", monospace; font-size: ${heading}pt; color: $ink; }
QLabel:disabled { color: $faint; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: ${tiny}px ${small_px}px; }
"""

_BUTTONS: Final = """
QPushButton {
  background: $raised; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  min-height: ${inner}px; padding: 1px ${large}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_wash; }
QPushButton:focus { border: 2px solid $accent; padding: 0px ${large_less}px; }
QPushButton:disabled { color: $faint; border-color: $line; background: $paper; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $faint; border-color: $hover; }
QPushButton[kind="destructive"] { color: $trouble; border-color: $trouble; font-weight: 600; }
QPushButton[kind="destructive"]:hover { background: $trouble_wash; }
QPushButton[kind="destructive"]:focus { border: 2px solid $trouble; }
QPushButton[kind="destructive"]:disabled { color: $faint; border-color: $line; background: $paper; }
QPushButton[kind="quiet"] {
  background: transparent; color: $accent; border-color: transparent; padding: 1px ${small_px}px;
}
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0px ${small_less}px; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[flush="true"] { padding: 1px 1px; }
QPushButton[flush="true"]:focus { padding: 0px 0px; }
QToolButton {
  background: transparent; color: $ink; border: 1px solid transparent; border-radius: ${radius}px;
  min-width: ${inner}px; min-height: ${inner}px; padding: 0px;
}
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:pressed, QToolButton:checked { background: $accent_wash; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
"""

_FIELDS: Final = """
QLineEdit, QTextEdit {
  background: $raised; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { min-height: ${inner}px; padding: 1px ${medium_less}px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0px ${small_more}px; }
QTextEdit { padding: ${tiny}px ${small_px}px; }
QTextEdit:focus { border: 2px solid $accent; padding: ${tiny_less}px ${small_less}px; }
QLineEdit:disabled, QTextEdit:disabled { background: $paper; color: $faint; border-color: $line; }
QLineEdit[state="trouble"], QTextEdit[state="trouble"] { border-color: $trouble; }
QLineEdit:read-only { background: $paper; }
QTextEdit[look="reading"], QTextEdit[look="reading"]:focus { background: transparent; border: none; padding: 0px; }
QLineEdit QToolButton { min-width: 0px; min-height: 0px; border: none; background: transparent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  background: transparent; border: none; min-height: 0px; padding: 0px ${tiny}px;
}
QComboBox, QAbstractSpinBox {
  background: $raised; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
  min-height: ${inner}px; padding: 1px ${medium_less}px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0px ${small_more}px; }
QComboBox:disabled, QAbstractSpinBox:disabled { background: $paper; color: $faint; border-color: $line; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
  subcontrol-origin: border; subcontrol-position: center right; width: ${inner}px; border: none;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
  image: url("$art/down-$tone.svg"); width: ${mark}px; height: ${mark}px;
}
QAbstractSpinBox::up-button {
  subcontrol-origin: border; subcontrol-position: top right; width: ${inner}px; border: none;
}
QAbstractSpinBox::down-button {
  subcontrol-origin: border; subcontrol-position: bottom right; width: ${inner}px; border: none;
}
QSpinBox::up-arrow { image: url("$art/up-$tone.svg"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$art/down-$tone.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: ${tiny}px; }
QComboBox QAbstractItemView::item { min-height: ${inner}px; padding: 0px ${small_px}px; }
QComboBox QAbstractItemView::item:selected { background: $accent_wash; color: $accent_ink; }
QCheckBox, QRadioButton { spacing: ${small_px}px; min-height: ${inner}px; color: $ink; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${mark}px; height: ${mark}px; background: $raised; border: 1px solid $edge; border-radius: 5px;
}
QRadioButton::indicator { border-radius: ${mark_round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; margin: -1px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$art/check-$tone.svg"); }
QCheckBox::indicator:checked:focus { border: 2px solid $ink; margin: -1px; }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$art/dot-$tone.svg"); }
QRadioButton::indicator:checked:focus { border: 2px solid $ink; margin: -1px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $paper; }
QProgressBar { background: $hover; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_SURFACES: Final = """
QMainWindow, QDialog { background: $paper; }
QAbstractItemView { background: $paper; color: $ink; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="plain"] { background: transparent; border: none; }
QWidget[surface="frame"] { background: $frame; }
QWidget[surface="paper"] { background: $paper; }
QFrame[surface="card"] { background: $raised; border: 1px solid $line; border-radius: ${card}px; }
QTableView { selection-background-color: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: ${tiny}px; }
QMenu::item { padding: ${small_px}px ${wide}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $accent_wash; color: $accent_ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: ${tiny}px; }
QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border: 3px solid $paper; border-radius: 5px; }
QScrollBar::handle:hover { background: $soft; border-width: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_SHEET: Final = Template(_TEXT + _BUTTONS + _FIELDS + _SURFACES)


def stylesheet(colours: Colours, px: Callable[[int], int], points: Callable[..., float]) -> str:
    """Write the stylesheet for one set of colours and one scale.

    Args:
        colours: The theme's colours.
        px: Turns a token measure into pixels.
        points: Turns a type size's name into points.
    """
    words: dict[str, str] = {token: colours.named(token) for token in TOKENS}
    words |= {size: f"{points(size):.2f}" for size in ("small", "base", "heading", "title")}
    measures = {
        "tiny": px(tokens.TINY),
        "tiny_less": px(tokens.TINY) - 1,
        "small_px": px(tokens.SMALL),
        "small_less": px(tokens.SMALL) - 1,
        "small_more": px(tokens.SMALL) + 1,
        "medium_less": px(tokens.SMALL) + 2,
        "large": px(tokens.LARGE),
        "large_less": px(tokens.LARGE) - 1,
        "wide": px(tokens.WIDE),
        "radius_small": px(tokens.RADIUS_SMALL),
        "radius": px(tokens.RADIUS),
        "card": px(tokens.RADIUS_CARD),
        "inner": px(tokens.TARGET) - 4,
        "mark": px(tokens.ICON_SMALL),
        "mark_round": px(tokens.ICON_SMALL) // 2 + 1,
    }
    words |= {name: str(value) for name, value in measures.items()}
    # A stylesheet cannot colour a drawing, so each tone of a mark inside a control is a file.
    words["art"] = Path(str(files("resources") / "controls")).as_posix()
    words["tone"] = "dark" if colours is DARK else "light"
    return _SHEET.substitute(words)
