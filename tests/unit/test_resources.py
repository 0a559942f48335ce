"""The data that ships: vocabularies, checklist, words and the sample mission."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from hdfield import reference
from hdfield.demo.sample import KINDS as SAMPLE_KINDS
from hdfield.model.codes import CODE_SHAPE, CODES, STRICT_CODES, Coded
from hdfield.model.interlocutor import CodeName
from hdfield.model.kinds import KINDS
from tests.unit.resource_tables import (
    CODES_MARKS,
    CODES_MODULE,
    REVIEW_MARKS,
    TRANSLATION_PAGE,
    between,
    code_lists,
    render_codes,
    render_review_table,
)

SECTIONS = dict(SAMPLE_KINDS)
VOCABULARIES = [name for name in CODES if name != "checklist_item"]


class Sample(BaseModel):
    outcome: Annotated[str | None, Coded("outcome")] = None
    items: tuple[Annotated[str, Coded("checklist_item")], ...] = ()


def test_the_codes_module_holds_exactly_the_codes_of_the_data() -> None:
    assert {name: list(codes) for name, codes in CODES.items()} == code_lists()
    assert between(CODES_MODULE.read_text("utf-8"), CODES_MARKS) == render_codes()


def test_the_translation_page_lists_exactly_what_waits_for_review() -> None:
    assert between(TRANSLATION_PAGE.read_text("utf-8"), REVIEW_MARKS) == render_review_table()


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_code_is_well_formed_once_and_named_in_english(name: str) -> None:
    terms = reference.vocabulary(name)
    codes = [term.code for term in terms]
    assert terms
    assert len(codes) == len(set(codes))
    for term in terms:
        assert CODE_SHAPE.fullmatch(term.code)
        assert term.label("en") == term.labels["en"].strip() != ""


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_list_has_french_and_arabic_for_every_code(name: str) -> None:
    for term in reference.vocabulary(name):
        assert re.search("[A-Za-z0-9]", term.labels["fr"])
        assert re.search("[\u0621-\u064a\u0660-\u06690-9]", term.labels["ar"])
    assert len({term.labels["ar"] for term in reference.vocabulary(name)}) == len(CODES[name])


def test_a_label_falls_back_to_english_and_then_to_the_code() -> None:
    assert reference.label("tone", "tense", "fr") == "Tendu"
    assert reference.label("principle", "prin.humanity", "ar") == "الإنسانية"
    assert reference.label("tone", "tense", "de") == "Tense"
    assert reference.label("tone", "tone.of_a_newer_program", "fr") == "tone.of_a_newer_program"
    assert reference.label("checklist_item", "trust.who_we_are", "en").startswith("Can they say")


def test_record_kinds_are_those_the_program_writes_and_have_plurals() -> None:
    assert CODES["record_kind"] == tuple(KINDS)
    assert all(set(term.plurals) == {"en", "fr", "ar"} for term in reference.vocabulary("record_kind"))


def test_the_checklist_has_forty_questions_in_three_pillars_and_three_languages() -> None:
    items = reference.checklist()
    orders = {pillar: [item.order for item in items if item.pillar == pillar] for pillar in CODES["pillar"]}
    assert orders == {
        "pillar.trust": list(range(1, 14)),
        "pillar.agenda": list(range(1, 14)),
        "pillar.structures": list(range(1, 15)),
    }
    assert all(set(item.prompts) == {"en", "fr", "ar"} for item in items)
    assert all(set(item.reasons) == {"en", "fr", "ar"} and item.evidence and item.source for item in items)


def test_code_names_are_many_distinct_and_of_the_shape_a_record_takes() -> None:
    words = reference.code_names()
    shape = TypeAdapter(CodeName)
    assert len(words) >= 1200
    assert list(words) == sorted(set(words))
    assert all(shape.validate_python(word) == word for word in words)


def test_no_two_code_names_differ_by_one_letter() -> None:
    seen: dict[str, str] = {}
    for word in reference.code_names():
        for place in range(len(word)):
            pattern = word[:place] + "?" + word[place + 1 :]
            assert pattern not in seen, (word, seen[pattern])
            seen[pattern] = word


def test_a_code_of_a_newer_program_loads_but_may_not_be_added_here() -> None:
    newer = {"outcome": "outcome.of_2031"}
    assert Sample.model_validate(newer).outcome == "outcome.of_2031"
    with pytest.raises(ValidationError) as refused:
        Sample.model_validate(newer, context={STRICT_CODES: True})
    assert [error["type"] for error in refused.value.errors()] == ["unknown_code"]


@pytest.mark.parametrize("bad", ["", "Passed", "passed ", "passé", "a" * 65, "passed\n"])
@pytest.mark.parametrize("strict", [True, False])
def test_what_is_not_the_shape_of_a_code_never_loads(bad: str, strict: bool) -> None:
    with pytest.raises(ValidationError) as refused:
        Sample.model_validate({"outcome": bad}, context={STRICT_CODES: strict})
    assert [error["type"] for error in refused.value.errors()] == ["code_shape"]


def test_the_json_schema_names_every_code_of_today() -> None:
    found = Sample.model_json_schema()["properties"]
    assert found["outcome"]["anyOf"] == [
        {"type": "string", "enum": list(CODES["outcome"])},
        {"type": "null"},
    ]
    assert found["items"]["items"]["enum"] == list(CODES["checklist_item"])


def references_in(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("@"):
        yield value[1:]
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from references_in(child)


def with_ids(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: with_ids(child, ids) for key, child in value.items()}
    if isinstance(value, list):
        return [with_ids(child, ids) for child in value]
    return ids[value[1:]] if isinstance(value, str) and value.startswith("@") else value


def test_every_reference_of_the_sample_mission_names_an_entry_before_it() -> None:
    mission = reference.sample_mission()
    before: set[str] = set()
    for section in SECTIONS:
        for entry in mission[section]:
            assert set(references_in(entry["record"])) <= before, entry["ref"]
            assert entry["ref"] not in before
            before.add(entry["ref"])


def test_every_record_of_the_sample_mission_is_one_the_program_takes() -> None:
    mission = reference.sample_mission()
    ids = {entry["ref"]: secrets.token_hex(16) for section in SECTIONS for entry in mission[section]}
    for section, kind in SECTIONS.items():
        model = KINDS[kind]
        for entry in mission[section]:
            record = model.model_validate(with_ids(entry["record"], ids), context={STRICT_CODES: True})
            missing = [name for name in model.NEEDED if getattr(record, name) is None]
            assert not missing, entry["ref"]


def test_people_and_devices_of_the_sample_mission_are_known() -> None:
    mission = reference.sample_mission()
    devices = {person["device"] for person in mission["people"]}
    assert {entry["by"] for section in SECTIONS for entry in mission[section]} <= devices
    assert all(set(person["roles"]) <= set(CODES["role"]) for person in mission["people"])
    assert all(entry["record"]["code_name"] in reference.code_names() for entry in mission["interlocutors"])


def test_the_sample_mission_is_read_afresh_each_time() -> None:
    first = reference.sample_mission()
    first["people"].clear()
    assert reference.sample_mission()["people"]
