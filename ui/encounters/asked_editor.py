"""Editing what was asked, what we answered, and how much it was about.

Owns the pairs of demand and answer and the amounts beside them. It refuses
to show amounts that are closed to this notebook, and leaves them alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import labels, tokens
from ui.encounters.choices import offer
from ui.encounters.editors import ValueEditor, chain, tab_stops
from ui.language import Language, translate
from ui.widgets.chips import ChipRow
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit

_NOTHING: Final = "demand.none"
_OF_AMOUNTS: Final = frozenset(
    {"demand.fee", "demand.tax", "demand.share_goods", "demand.fuel", "demand.gift"}
)


UNDER_THREAT: Final = "met_under_threat"


def duress_words() -> str:
    """Say that what was done under threat is held against nobody. Source: domain 2.3."""
    return translate("AskedEditor", "Normal under duress; nobody is blamed for it.")


class AskedLine(QWidget):
    """One demand: our answer, and an amount where it is about one.

    Signals:
        touched: A person changed something.
    """

    touched = Signal()

    def __init__(
        self,
        item: Mapping[str, Any],
        amount: Mapping[str, Any] | None,
        language: Language,
        *,
        with_amount: bool,
    ) -> None:
        super().__init__()
        self._item = dict(item)
        self._before = dict(amount) if amount else None
        self._language = language
        self._name = Label("", "strong")
        self._answer = ChipRow()
        self._duress = Label("", "small", wraps=True)
        self._amount = LineEdit()
        self._amount.setText(self._before["text"] if self._before else "")
        self._band = ChipRow()
        self._has_amount = with_amount and (item["demand"] in _OF_AMOUNTS or amount is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SMALL, 0, 0)
        column.setSpacing(tokens.TINY)
        for part in (self._name, self._answer, self._duress, self._amount, self._band):
            column.addWidget(part)
        self.retranslate()
        self._answer.choose([item.get("response") or ""])
        self._band.choose([(self._before or {}).get("band") or ""])
        self._arrange()
        self._answer.chosen_changed.connect(lambda _codes: self._typed())
        self._band.chosen_changed.connect(lambda _codes: self.touched.emit())
        self._amount.textEdited.connect(self._typed)

    @property
    def demand(self) -> str:
        """The demand's code."""
        return str(self._item["demand"])

    def pair(self) -> dict[str, Any]:
        """Give the demand with our answer."""
        answer = self._answer.chosen()
        return {"demand": self.demand} | ({"response": answer[0]} if answer else {})

    def amount(self) -> dict[str, Any] | None:
        """Give the amount in their words, with its band."""
        if not self._has_amount:
            return self._before
        text, band = self._amount.text().strip(), self._band.chosen()
        if not text:
            return None
        return {"demand": self.demand, "text": text} | ({"band": band[0]} if band else {})

    def go_first(self) -> None:
        """Go to the answers."""
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label everything anew."""
        code = self._language.code
        demand = labels.label("demand", self.demand, code)
        self._name.setText(demand)
        held = [held for held in (self._item.get("response"), *self._answer.chosen()) if held]
        offer(self._answer, "demand_response", code, extra=held)
        offer(self._band, "amount_band", code, extra=[b for b in ((self._before or {}).get("band"),) if b])
        self._answer.set_name(translate("AskedEditor", "Our answer to: %1").replace("%1", demand))
        self._band.set_name(translate("AskedEditor", "How much, as a band"))
        self._duress.setText(duress_words())
        words = translate("AskedEditor", "How much, in their words")
        self._amount.setPlaceholderText(words)
        self._amount.setAccessibleName(words)

    def _typed(self) -> None:
        self._arrange()
        self.touched.emit()

    def _arrange(self) -> None:
        self._duress.setVisible(UNDER_THREAT in self._answer.chosen())
        self._amount.setVisible(self._has_amount)
        # The band says what may leave in place of the words: without words there is nothing to stand for.
        self._band.setVisible(self._has_amount and bool(self._amount.text().strip()))


class AskedEditor(ValueEditor):
    """All demands of an encounter.

    Args:
        language: Of labels.
        with_amounts: Whether amounts are open to this notebook.
    """

    def __init__(self, language: Language, *, with_amounts: bool = True) -> None:
        super().__init__()
        self._language = language
        self._with_amounts = with_amounts
        self._demands = ChipRow(many=True)
        self._lines: list[AskedLine] = []
        self._spare: list[dict[str, Any]] = []
        column = self._column()
        column.addWidget(self._demands)
        self._below = QVBoxLayout()
        self._below.setSpacing(tokens.TINY)
        column.addLayout(self._below)
        self._demands.chosen_changed.connect(self._changed)
        self.retranslate()

    def value(self) -> Any:
        """Give the pairs and the amounts."""
        demands = [line.pair() for line in self._lines]
        amounts = [amount for line in self._lines if (amount := line.amount())] + self._spare
        held = {name: part for name, part in (("demands", demands), ("amounts", amounts)) if part}
        return held or None

    def set_value(self, value: Any) -> None:
        """Show pairs and amounts; amounts of nothing asked are kept aside."""
        held = value or {}
        self._spare = [dict(amount) for amount in held.get("amounts", ())]
        for line in list(self._lines):
            self._drop(line)
        for item in held.get("demands", ()):
            amount = next((amount for amount in self._spare if amount["demand"] == item["demand"]), None)
            if amount is not None:
                self._spare.remove(amount)
            self._add(item, amount)
        self._offer()

    def go_first(self) -> None:
        """Go to the demands."""
        self._demands.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Label everything anew."""
        self._offer()
        self._demands.set_name(translate("AskedEditor", "What was asked"))
        for line in self._lines:
            line.retranslate()

    def _offer(self) -> None:
        chosen = [line.demand for line in self._lines]
        offer(self._demands, "demand", self._language.code, extra=chosen)
        self._demands.choose(chosen)

    def _changed(self, codes: tuple[str, ...]) -> None:
        had = {line.demand for line in self._lines}
        if _NOTHING in codes and len(codes) > 1:
            # "Nothing asked" and a demand exclude each other: what was chosen last counts.
            codes = (_NOTHING,) if _NOTHING not in had else tuple(c for c in codes if c != _NOTHING)
            self._demands.choose(codes)
        for line in [line for line in self._lines if line.demand not in codes]:
            self._drop(line)
        for demand in codes:
            if demand not in had:
                self._add({"demand": demand}, None)
        chain(tab_stops(self))
        self.touched.emit()

    def _add(self, item: Mapping[str, Any], amount: Mapping[str, Any] | None) -> None:
        line = AskedLine(item, amount, self._language, with_amount=self._with_amounts)
        line.touched.connect(self.touched)
        self._lines.append(line)
        self._below.addWidget(line)
        line.setVisible(item["demand"] != _NOTHING)

    def _drop(self, line: AskedLine) -> None:
        self._lines.remove(line)
        self._below.removeWidget(line)
        line.hide()
        line.deleteLater()
