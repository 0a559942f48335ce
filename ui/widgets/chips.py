"""A row of choices as chips, chosen by mouse, arrows or a letter.

Owns one question's answers: which are shown, which are chosen. It refuses to
know what an answer means or what comes after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.direction import RTL
from ui.language import spoken, translate
from ui.letters import meant
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer.

    Attributes:
        code: What the answer is called in the record.
        word: What the person reads, translated.
        letter: The key that chooses it, shown quietly; empty for none.
        icon: Name of a drawing; empty for none.
        hint: More words, on hover and for screen readers.
        spoken: What a screen reader says in place of a word that is short for the eye.
        english: Its letter in English, for rows that hear it beside their own; empty for none.
    """

    code: str
    word: str
    letter: str = ""
    icon: str = ""
    hint: str = ""
    spoken: str = ""
    english: str = ""


class ChipRow(Flow):
    """Shows the common answers; the rest behind "more…", inline.

    The row is one stop in the tab order; arrows move within it, Space or the
    letter chooses. Choosing a chosen answer takes it back.

    Args:
        many: Whether several answers may be chosen.

    Signals:
        chosen_changed: The codes now chosen, in the order shown, after a
            person chose (never after ``choose``).
        answered: A single-choice row was answered: the way is clear to move on.
    """

    chosen_changed = Signal(tuple)
    answered = Signal()

    def __init__(self, *, many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._many = many
        self._chips: dict[str, Chip] = {}
        self._english: dict[str, str] = {}
        self._rest: frozenset[str] = frozenset()
        self._is_open = False
        self._more = Chip("", quiet=True, checkable=False, parent=self)
        self._more.clicked.connect(lambda: self.show_rest(focus=True))
        self._more.moved.connect(self._move)
        self._more.hide()
        self._retranslate()

    def set_choices(self, choices: Sequence[Choice], rest: Sequence[Choice] = ()) -> None:
        """Show ``choices``, and ``rest`` behind "more…"; what was chosen stays so.

        Args:
            choices: The common answers, eight or fewer.
            rest: The others; opened at once when one of them is chosen.
        """
        kept = self.chosen()
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        self._chips = {choice.code: self._chip(choice) for choice in (*choices, *rest)}
        self._english = {choice.code: choice.english for choice in (*choices, *rest)}
        self._rest = frozenset(choice.code for choice in rest)
        self._is_open = False
        self.set_parts([*self._chips.values(), self._more])
        self.choose(kept)
        if has_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> tuple[str, ...]:
        """Give the chosen codes, in the order shown."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def codes(self) -> tuple[str, ...]:
        """Give the codes of all answers, in the order shown."""
        return tuple(self._chips)

    def word_of(self, code: str) -> str:
        """Give what an answer reads; nothing for one that is not here."""
        return self._chips[code].text() if code in self._chips else ""

    def choose(self, codes: Iterable[str]) -> None:
        """Choose ``codes`` and nothing else, silently; unknown codes are left out.

        Where one answer is chosen for a person, a focus in the row goes with it:
        two chips that both stand out would be read as two answers.
        """
        wanted = set(codes)
        before = self.chosen()
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)
        self._is_open = self._is_open or bool(wanted & self._rest)
        self._show_chips()
        now = self.chosen()
        if not self._many and now and now != before and self.window().focusWidget() in self._chips.values():
            self._go_to(self._chips[now[0]])

    def press_letter(self, letter: str) -> bool:
        """Act as if the person pressed ``letter`` in this row, whatever the keyboard is switched to.

        Returns:
            Whether a chip here has that letter.
        """
        own = {code: chip.letter for code, chip in self._chips.items()}
        code = meant(letter, spoken(), own, self._english)
        if code is None:
            return False
        if self._chips[code].isHidden():
            self.show_rest()
        self._chips[code].click()
        return True

    def show_rest(self, *, focus: bool = False) -> None:
        """Open the answers behind "more…", and go to the first when ``focus``."""
        self._is_open = True
        self._show_chips()
        if focus:
            first = next((chip for code, chip in self._chips.items() if code in self._rest), None)
            if first is not None:
                self._go_to(first)

    def set_name(self, name: str) -> None:
        """Say which question this is, for screen readers."""
        self.setAccessibleName(name)
        for chip in self._chips.values():
            chip.setAccessibleDescription(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the letters of the chips while the row has the focus."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not (plain and event.text().strip() and self.press_letter(event.text())):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the focus to the chip that stands for the row."""
        stop = self._stop()
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _chip(self, choice: Choice) -> Chip:
        chip = Chip(choice.word, letter=choice.letter, icon=choice.icon, parent=self)
        chip.setToolTip(choice.hint)
        if choice.spoken:
            chip.setAccessibleName(choice.spoken)
        chip.setAccessibleDescription(self.accessibleName())
        chip.clicked.connect(lambda _checked, code=choice.code: self._clicked(code))
        chip.moved.connect(self._move)
        return chip

    def _clicked(self, code: str) -> None:
        if not self._many:
            for other, chip in self._chips.items():
                if other != code:
                    chip.setChecked(False)
        self._show_chips()
        if any(chip.hasFocus() for chip in self._chips.values()):
            self._go_to(self._chips[code])
        self.chosen_changed.emit(self.chosen())
        if not self._many and self._chips[code].isChecked():
            self.answered.emit()

    def _show_chips(self) -> None:
        for code, chip in self._chips.items():
            chip.setVisible(self._is_open or code not in self._rest)
        self._more.setVisible(bool(self._rest) and not self._is_open)
        stop = self._stop()
        for chip in (*self._chips.values(), self._more):
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(stop)
        self.updateGeometry()

    def _shown(self) -> list[Chip]:
        return [chip for chip in (*self._chips.values(), self._more) if not chip.isHidden()]

    def _stop(self) -> Chip | None:
        """Give the chip Tab goes to: the focused, else the chosen, else the first."""
        shown = self._shown()
        marked = [chip for chip in shown if chip.hasFocus()] or [c for c in shown if c.isChecked()]
        return next(iter(marked or shown), None)

    def _move(self, step: int) -> None:
        """Move the focus along the reading direction; Left and Right are as seen."""
        shown = self._shown()
        here = next((i for i, chip in enumerate(shown) if chip.hasFocus()), 0)
        turned = -step if self.layoutDirection() == RTL else step
        self._go_to(shown[(here + turned) % len(shown)])

    def _go_to(self, chip: Chip) -> None:
        for other in (*self._chips.values(), self._more):
            other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(chip)
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._more.setText(translate("ChipRow", "more…"))
