"""Making an input of a question, and filling it with the codes a person may choose.

Owns the one list of what kinds of question there are. It refuses to read or to
save anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit

from ui import theme
from ui.dossier.asked_form import AskedForm
from ui.dossier.asks import Ask
from ui.dossier.entries import LanguagesInput, TextsInput
from ui.dossier.finding import RecordFinder
from ui.dossier.moving import states
from ui.dossier.new_actor import NewActor
from ui.dossier.person_line import PersonLine
from ui.dossier.signals import SignalsInput
from ui.dossier.values import NO, YES, list_of, part_of
from ui.forms.choices import offer
from ui.forms.compound import ManyPicker
from ui.forms.making import PlaceMaking
from ui.forms.picker import RecordPicker
from ui.labels import label
from ui.placing.picker import PlacePicker
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.field import Field
from ui.widgets.text_edit import TextEdit

_MEETING: Final = ("encounter",)
_SHORT_ONES: Final = ("day", "number", "person")
_SHORT: Final = 200
"""Width in pixels at scale 1 of a day or a code."""


def make_field(form: AskedForm, ask: Ask) -> Field:
    """Make the input of a question in a form, as wide as what is to stand in it."""
    field = _made(form, ask)
    control = form.control(ask.name)
    # What wraps is asked for its height at the width of the form: narrower, its last chips would be cut off.
    if not isinstance(control, ChipRow | TextEdit | SignalsInput):
        look = theme.current()
        control.setMaximumWidth(look.px(_SHORT) if ask.how in _SHORT_ONES else look.measure())
    return field


def _made(form: AskedForm, ask: Ask) -> Field:
    match ask.how:
        case "chips" | "yes_no":
            return form.chips(ask.name)
        case "many":
            return form.chips(ask.name, many=True)
        case "text":
            return form.text(ask.name, ask.lines)
        case "day" | "number":
            return form.line(ask.name, digits=True)
        case "person" | "people":
            return _person(form, ask)
        case "record" | "records":
            return _records(form, ask)
        case "place":
            workspace = form.workspace
            return form.place(ask.name, PlacePicker(workspace, lambda: PlaceMaking(workspace)))
        case "texts":
            return form.held(ask.name, TextsInput())
        case "cited":
            return form.held(ask.name, TextsInput(_finder(form, _MEETING)))
        case "languages":
            return form.held(ask.name, LanguagesInput())
        case "signals":
            return form.held(ask.name, SignalsInput(_finder(form, ask.kinds or _MEETING)))
    return form.line(ask.name)


def offer_codes(form: AskedForm, ask: Ask, record: Mapping[str, Any]) -> None:
    """Fill an input with what may be chosen, in the language of the moment.

    Args:
        form: The form.
        ask: The question.
        record: The record that is edited, as plain JSON; empty for a new one.
    """
    control = form.control(ask.name)
    lang = form.wording.code
    if isinstance(control, TextsInput | LanguagesInput | SignalsInput):
        control.speak(lang)
    if isinstance(control, SignalsInput):
        _offer_list(form, ask, control.chips, record)
        control.speak(lang)
    elif isinstance(control, ChipRow):
        if ask.how == "yes_no":
            words = {code: label("yes_no_unknown", code, lang) for code in (YES, NO)}
            control.set_choices([Choice(code, word) for code, word in words.items()])
        else:
            _offer_list(form, ask, control, record)


def _offer_list(form: AskedForm, ask: Ask, row: ChipRow, record: Mapping[str, Any]) -> None:
    lang, list_name = form.wording.code, list_of(form.spec.kind, ask.name)
    held = _codes_in(part_of(record, ask.name))
    codes = ask.codes
    if ask.name == form.spec.status and held:
        codes = states(form.spec.kind, ask.name, held[0])
    if not codes:
        return offer(row, list_name, lang, held)
    extra = [code for code in held if code not in codes]  # what a record holds is never lost unseen
    row.set_choices([Choice(code, label(list_name, code, lang)) for code in (*codes, *extra)])


def _codes_in(value: Any) -> list[str]:
    """Give the codes a field holds: one, several, or those of its signals."""
    parts = value if isinstance(value, list) else [value]
    codes = [part.get("signal") if isinstance(part, Mapping) else part for part in parts]
    return [code for code in codes if isinstance(code, str)]


def _records(form: AskedForm, ask: Ask) -> Field:
    field = form.picker(ask.name) if ask.how == "record" else form.several(ask.name)
    control = form.control(ask.name)
    assert isinstance(control, RecordPicker | ManyPicker)
    control.find_with(ask.finder(form) if ask.finder else _finder(form, ask.kinds))
    if "actor" in ask.kinds:
        field.add_below(NewActor(form, control))
    return field


def _person(form: AskedForm, ask: Ask) -> Field:
    field = form.line(ask.name)
    line = form.control(ask.name)
    assert isinstance(line, QLineEdit)
    PersonLine(field, line, form.workspace, many=ask.how == "people")
    return field


def _finder(form: AskedForm, kinds: tuple[str, ...]) -> RecordFinder:
    return RecordFinder(form.workspace, kinds, lambda: form.engagement)
