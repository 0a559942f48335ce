"""Searching by filters equals looking at every record, whatever was done to them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hdfield.model.base import LText
from hdfield.model.encounter import Encounter
from hdfield.model.version import Version
from hdfield.rules.finding import INCOMPLETE, REMOVED, Filters, facet_of_kind, terms
from hdfield.rules.grouping import split
from hdfield.rules.life_cycles import moves
from hdfield.rules.near import with_computed
from hdfield.store.store import FILE_NAME
from tests.builders import (
    LONG,
    NOW,
    STORE_KEY,
    Desk,
    a_desk,
    a_place,
    a_version,
    an_actor,
    an_encounter,
    an_engagement,
    an_id,
    an_interlocutor,
    clock,
    seeded,
    take,
)

PLACES = {"land": None, "valley": "land", "village": "valley", "post": "village", "coast": "land"}
ACTORS, PEOPLE, ENGAGEMENTS = ("council", "brigade"), ("maple", "heron"), ("convoy", "clinic")
MEETINGS = ("checkpoint.mobile", "checkpoint.manned_post", "remote.radio", "meeting.bilateral")
OUTCOMES, DEMANDS = ("passed", "turned_back", "goods_taken"), ("demand.fuel", "demand.fee", "demand.permit")
THREATS, STATES = ("none", "implied"), ("rec.quick", "rec.draft", "rec.complete")
NOTES = ("fuel", "fuelled convoy", "the convoy waited", "حَاجِز", "waiting")
# Around midnight at both ends of the earth: the day a list shows is the day where it happened.
MOMENTS = (
    "2026-06-28T00:10:00+14:00",
    "2026-06-27T23:50:00-12:00",
    "2026-06-28T12:00:00+03:00",
    "2026-06-29T00:00:00+03:00",
    "2026-06-29T23:59:00-11:00",
    "2026-06-30T08:40:00+03:00",
)


def maybe(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


MET = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(MEETINGS),
        "at": st.sampled_from(MOMENTS).map(lambda at: {"at": at}),
        "outcome": maybe(*OUTCOMES),
        "threat": maybe(*THREATS),
        "state": maybe(*STATES),
        "demands": st.lists(st.sampled_from(DEMANDS), max_size=2, unique=True).map(
            lambda codes: [{"demand": code} for code in codes]
        ),
        "place": maybe(*map(an_id, PLACES)),
        "actors": st.lists(st.sampled_from([*map(an_id, ACTORS)]), max_size=2, unique=True),
        "people": st.lists(st.sampled_from([*map(an_id, PEOPLE)]), max_size=2, unique=True),
        "engagements": st.lists(st.sampled_from([*map(an_id, ENGAGEMENTS)]), max_size=1),
        "note": maybe(*NOTES).map(lambda text: {"text": text} if text else None),
    }
).map(lambda values: {name: value for name, value in values.items() if value is not None})
FILTERS = st.builds(
    Filters,
    kind=st.sampled_from(("", "", "encounter", "actor", "place", REMOVED)),
    meeting=st.sampled_from(("", "", "checkpoint", "remote", *MEETINGS)),
    actor=st.sampled_from(("", "", *map(an_id, ACTORS))),
    person=st.sampled_from(("", "", "", *map(an_id, PEOPLE))),
    engagement=st.sampled_from(("", "", "", *map(an_id, ENGAGEMENTS))),
    place=st.sampled_from(("", "", *map(an_id, PLACES))),
    since=st.sampled_from(("", "", "2026-06-28", "2026-06-29")),
    until=st.sampled_from(("", "", "2026-06-28", "2026-06-29")),
    outcome=st.sampled_from(("", "", *OUTCOMES)),
    demand=st.sampled_from(("", "", *DEMANDS)),
    threat=st.sampled_from(("", "", *THREATS)),
    conflict=st.sampled_from((False, False, False, True)),
    incomplete=st.sampled_from((False, False, False, True)),
)
TYPED = st.sampled_from(("", "", "fuel", "fue", "convoy", "convoy wait", "الحاجز", "حاجز", "valley", "coun"))


@pytest.fixture(scope="module")
def prepared() -> Iterator[Path]:
    """Make the places and people once; each example works on a copy."""
    folder = Path(tempfile.mkdtemp(prefix="hdfield-find-"))
    desk = a_desk(folder)
    for name, parent in PLACES.items():
        above = {"parent": an_id(parent)} if parent else {}
        desk.save(a_place(id=an_id(name), level="settlement", names={"en": name}, **above))
    for name in ACTORS:
        desk.save(an_actor(id=an_id(name), names={"en": name}))
    for name in PEOPLE:
        desk.save(an_interlocutor(id=an_id(name), code_name=name))
    for name in ENGAGEMENTS:
        desk.save(an_engagement(id=an_id(name), title={"en": f"about {name}"}))
    desk.store.close()
    yield folder
    shutil.rmtree(folder)


def lives(desk: Desk, done: list[tuple[str, int, dict[str, Any]]]) -> None:
    """Save, edit, remove, bring back and differ, as drawn."""
    saved: list[str] = []
    for what, which, values in done:
        if what == "save" or not saved:
            saved.append(desk.save(an_encounter(**values)))
            continue
        record = saved[which % len(saved)]
        shown = desk.records.view(record).heads[0].record
        assert isinstance(shown, Encounter)
        if what == "differ":
            take(desk.store, elsewhere(record, values, f"{which}{values}"))
        else:
            fields = _fields(values)
            if fields.get("state") not in moves(Encounter.KIND, shown.state):
                fields.pop("state", None)
            update = {
                "edit": {**fields, "removed": None},
                "remove": {"removed": True},
                "restore": {"removed": None},
            }[what]
            desk.save(shown.model_copy(update=update))


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    fresh = an_encounter(**values)
    return {name: getattr(fresh, name) for name in values}


def elsewhere(record: str, values: dict[str, Any], salts: str) -> Version:
    """Give a version another device wrote, which knows of none of ours."""
    return a_version(
        split(with_computed(an_encounter(**values), NOW, {}, None, ())), record=record, salts=salts
    )


def expected(desk: Desk, typed: str, filters: Filters) -> set[str]:
    """Look at every record, by its models and not by what the store keeps for lists."""
    names: dict[str, str] = {}
    for kind in ("place", "actor", "interlocutor"):
        for row in desk.reading.rows(kind):
            names[row.record] = (row.line.get("names") or {}).get("en") or row.line["code_name"]
    parents = {an_id(name): an_id(parent) if parent else None for name, parent in PLACES.items()}
    found = set()
    for record in desk.store.versions.records():
        view = desk.records.view(record)
        seen = [head for head in view.heads if head.record is not None and not head.record.removed]
        shown = (seen or list(view.heads))[0].record
        assert shown is not None
        value = shown.model_dump(mode="json")
        if _is_like(view.kind, value, len(view.heads), filters, parents) and _holds(
            value, view.kind, typed, names
        ):
            found.add(record)
    return found


def _is_like(
    kind: str, value: dict[str, Any], heads: int, asked: Filters, parents: dict[str, str | None]
) -> bool:
    if bool(value["removed"]) != (asked.kind == REMOVED):
        return False
    day = value.get("day") or value["recorded_at"][:10]
    if (asked.since and day < asked.since) or (asked.until and day > asked.until):
        return False
    if asked.conflict and heads < 2:
        return False
    if value["removed"]:
        return not asked.active()[1:] or set(asked.active()) <= {"kind", "since", "until", "conflict"}
    if asked.kind and kind != asked.kind:
        return False
    if asked.incomplete and value.get("state") not in INCOMPLETE:
        return False
    return _codes_fit(kind, value, asked) and _links_fit(kind, value, asked, parents)


def _codes_fit(kind: str, value: dict[str, Any], asked: Filters) -> bool:
    if not (asked.meeting or asked.outcome or asked.demand or asked.threat):
        return True
    return (
        kind == "encounter"
        and (not asked.meeting or asked.meeting in (value["kind"], value["kind"].split(".")[0]))
        and (not asked.outcome or value["outcome"] == asked.outcome)
        and (not asked.threat or value["threat"] == asked.threat)
        and (not asked.demand or asked.demand in [item["demand"] for item in value["demands"]])
    )


def _links_fit(kind: str, value: dict[str, Any], asked: Filters, parents: dict[str, str | None]) -> bool:
    named = {*value.get("actors", ()), *value.get("people", ()), *value.get("engagements", ())}
    for wanted in (asked.actor, asked.person, asked.engagement):
        if wanted and wanted not in named:
            return False
    if not asked.place:
        return True
    place = value.get("place") or (value.get("parent") if kind == "place" else None)
    while place and place != asked.place:
        place = parents[place]
    return bool(place)


def _holds(value: dict[str, Any], kind: str, typed: str, names: dict[str, str]) -> bool:
    if not typed:
        return True
    if value["removed"]:
        return False
    folded = {"حَاجِز": "حاجز"}
    own = [str(part) for part in (value.get("names") or value.get("title") or {}).values() if part]
    own += [value["code_name"], "post commander"] if kind == "interlocutor" else []
    own += [(value.get("note") or {}).get("text", "")]
    own += ["post commander"] if kind == "encounter" and value["people"] else []
    targets = [*value.get("actors", ()), *value.get("people", ()), value.get("place"), value.get("parent")]
    targets += [value.get("actor")] if kind == "interlocutor" else []
    near = [names[target] for target in targets if target in names]
    near += ["post commander"] if set(value.get("people", ())) & set(names) else []
    held = " ".join(folded.get(text, text) for text in [*own, *near]).split()
    *whole, last = typed.split()
    return all(word in held for word in whole) and any(word.startswith(last) for word in held)


DONE = st.lists(
    st.tuples(
        st.sampled_from(("save", "save", "edit", "remove", "restore", "differ")), st.integers(0, 9), MET
    ),
    max_size=12,
)


@settings(
    max_examples=300 if LONG else 30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(done=DONE, asked=st.lists(st.tuples(TYPED, FILTERS), min_size=8, max_size=8), best=st.booleans())
def test_a_search_with_filters_finds_what_looking_at_every_record_finds(
    prepared: Path, done: list[tuple[str, int, dict[str, Any]]], asked: list[tuple[str, Filters]], best: bool
) -> None:
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(prepared, copy, dirs_exist_ok=True)
        desk = a_desk(Path(copy), random_bytes=seeded(repr(done)))
        lives(desk, done)
        for typed, filters in asked:
            if not typed and filters.is_any:
                continue
            found = desk.store.lists.search(typed, filters, 500, best=best)
            assert {row.record for row in found.rows} == expected(desk, typed, filters), (typed, filters)
            assert found.count == len(found.rows) == len(set(found.keys))
            if not best:
                assert list(found.keys) == sorted(found.keys, reverse=True)
        assert desk.check().is_whole
        desk.store.close()


def test_the_best_match_is_the_phrase_then_near_words_then_whole_ones_then_beginnings(desk: Desk) -> None:
    far = "road " + "and so on and on and so on again " * 2 + "closed"
    notes = {"far": far, "begun": "road closedown", "near": "closed is the road", "phrase": "the road closed"}
    days = ("2026-06-30", "2026-06-29", "2026-06-28", "2026-06-27")
    ids = {
        desk.save(an_encounter(at={"at": f"{day}T10:00:00+03:00"}, note={"text": text})): name
        for day, (name, text) in zip(days, notes.items(), strict=True)
    }
    assert [ids[row.record] for row in desk.store.lists.search("road closed").rows] == list(notes)
    best = desk.store.lists.search("road closed", best=True)
    assert [ids[row.record] for row in best.rows] == ["phrase", "near", "far", "begun"]


def test_neither_words_nor_filters_find_nothing(desk: Desk) -> None:
    desk.save(an_encounter())
    assert desk.store.lists.search("", Filters()).count == 0
    assert desk.store.lists.search("?!", None).count == 0


def test_nothing_typed_is_taken_for_a_filter(desk: Desk) -> None:
    desk.save(an_encounter(outcome="passed", note={"text": "o passed"}))
    for typed in ("k_encounter", "o_passed", "a_record", '" OR "a_record', "o_passed&t_none"):
        assert desk.store.lists.search(typed).count in (0, 1)
    assert desk.store.lists.search("a_record").count == 0


def test_a_list_of_results_goes_on_below_the_last_one(desk: Desk) -> None:
    for minute in range(25):
        desk.save(an_encounter(at={"at": f"2026-06-30T08:{minute:02}:00+03:00"}, outcome="passed"))
    asked = Filters(outcome="passed")
    first = desk.store.lists.search("", asked, 10)
    rest = desk.store.lists.search("", asked, 100, before=first.rows[-1].key)
    assert (first.count, rest.count) == (25, 15)
    assert first.keys == (*(row.key for row in first.rows), *rest.keys)
    assert desk.store.lists.at(first.keys[3:5]) == first.rows[3:5]


def test_a_long_beginning_is_found_by_few_words_and_by_many(desk: Desk) -> None:
    words = [f"camion{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(200)]
    many = desk.save(an_encounter(note={"text": " ".join(words)}))
    few = desk.save(an_encounter(note={"text": "camionneur"}))
    assert {row.record for row in desk.store.lists.search("camion").rows} == {many, few}
    assert [row.record for row in desk.store.lists.search("camionn").rows] == [few]
    assert [row.record for row in desk.store.lists.search("camionab").rows] == [many]


def test_a_filter_can_be_lifted_alone() -> None:
    asked = Filters(kind="encounter", outcome="passed", conflict=True)
    assert asked.active() == ("kind", "outcome", "conflict")
    assert asked.without("outcome") == replace(asked, outcome="")
    assert asked.without("conflict").active() == ("kind", "outcome")


def test_two_codes_are_asked_for_as_one_term() -> None:
    assert terms(Filters(outcome="passed", demand="demand.fuel")) == ["o_passed&d_demand.fuel"]
    assert terms(Filters(kind="encounter", outcome="passed")) == ["o_passed"]
    assert terms(Filters(kind="encounter")) == [facet_of_kind("encounter")]


def test_a_store_written_by_other_rules_is_rebuilt_once_as_it_opens(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.save(an_encounter(outcome="passed", note=LText(text="lorry").model_dump(exclude_none=True)))
    with desk.store.write_quietly():
        desk.store.keeping.set_setting("projections", 1)
        desk.store._connection.execute("DROP TABLE word_index")
        desk.store._connection.execute("CREATE VIRTUAL TABLE word_index USING fts5(text, facets, content='')")
    desk.store.close()
    steps: list[int] = []
    for records in (1, 0):
        steps.clear()
        store = type(desk.store).open(tmp_path / FILE_NAME, STORE_KEY, clock, step=steps.append)
        assert sum(steps) == records
        assert store.lists.search("lor", Filters(outcome="passed")).count == 1
        store.close()
