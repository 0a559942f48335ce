"""Settings of the window: language, colours, text size, digits.

Owns showing and asking. What is chosen is kept in clear, because it is needed
before a notebook is open.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Signal

from ui import tokens
from ui.language import TONGUES, translate
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.section import Section

SCALES: Final = (0.9, 1.0, 1.15, 1.3, 1.5)


class WindowSection(Section):
    """Four rows of chips.

    Signals:
        language_requested, scheme_requested: The code chosen.
        scale_requested: The factor chosen.
        digits_requested: Whether the language's own digits are wanted.
    """

    language_requested = Signal(str)
    scheme_requested = Signal(str)
    scale_requested = Signal(float)
    digits_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(tokens.LARGE)
        self.languages = ChipRow()
        self.schemes = ChipRow()
        self.scales = ChipRow()
        self.digits = ChipRow()
        self._fields = tuple(Field(row) for row in (self.languages, self.schemes, self.scales, self.digits))
        for field in self._fields:
            self.body.addWidget(field)
        self.languages.chosen_changed.connect(
            lambda chosen: self._pass_on(self.languages, chosen, self.language_requested.emit)
        )
        self.schemes.chosen_changed.connect(
            lambda chosen: self._pass_on(self.schemes, chosen, self.scheme_requested.emit)
        )
        self.scales.chosen_changed.connect(
            lambda chosen: self._pass_on(
                self.scales, chosen, lambda code: self.scale_requested.emit(float(code))
            )
        )
        self.digits.chosen_changed.connect(
            lambda chosen: self._pass_on(
                self.digits, chosen, lambda code: self.digits_requested.emit(code == "native")
            )
        )
        self._language, self._scheme, self._scale, self._native = "en", "system", 1.0, False
        self._retranslate()

    def show_now(self, language: str, scheme: str, scale: float, *, native: bool) -> None:
        """Show what is chosen now."""
        self._language, self._scheme, self._scale, self._native = language, scheme, scale, native
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _pass_on(self, row: ChipRow, chosen: tuple[str, ...], emit: object) -> None:
        """Emit what was chosen; one answer always stays, so taking it back shows it again."""
        if chosen and callable(emit):
            emit(chosen[0])
        else:
            self._choose()
            row.setFocus()

    def _choose(self) -> None:
        self.languages.choose([self._language])
        self.schemes.choose([self._scheme])
        nearest = min(SCALES, key=lambda scale: abs(scale - self._scale))
        self.scales.choose([f"{nearest}"])
        self.digits.choose(["native" if self._native else "latin"])
        tongue = next((t for t in TONGUES if t.code == self._language), TONGUES[0])
        # Only a language that has digits of its own leaves a choice.
        self._fields[3].setVisible(QLocale(tongue.native).zeroDigit() != "0")

    def _retranslate(self) -> None:
        self.say(translate("WindowSection", "Window"))
        self.languages.set_choices([Choice(tongue.code, tongue.name) for tongue in TONGUES])
        self.schemes.set_choices(
            [
                Choice("system", translate("WindowSection", "As the system")),
                Choice("light", translate("WindowSection", "Light"), icon="sun"),
                Choice("dark", translate("WindowSection", "Dark"), icon="moon"),
            ]
        )
        sizes = (
            translate("WindowSection", "Small"),
            translate("WindowSection", "Usual"),
            translate("WindowSection", "Large"),
            translate("WindowSection", "Larger"),
            translate("WindowSection", "Largest"),
        )
        self.scales.set_choices([Choice(f"{scale}", word) for scale, word in zip(SCALES, sizes, strict=True)])
        self.digits.set_choices([Choice("latin", "0 1 2 3"), Choice("native", "٠ ١ ٢ ٣")])
        labels = (
            translate("WindowSection", "Language"),
            translate("WindowSection", "Colours"),
            translate("WindowSection", "Text size"),
            translate("WindowSection", "Digits"),
        )
        rows = (self.languages, self.schemes, self.scales, self.digits)
        for field, row, label in zip(self._fields, rows, labels, strict=True):
            field.say(label)
            row.set_name(label)
        self._choose()
