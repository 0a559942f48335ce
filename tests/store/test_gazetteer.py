"""The gazetteer in a real store: replaced whole, found as one types, made into places once."""

from __future__ import annotations

from pathlib import Path

import pytest

from hdfield.errors import BadGazetteerError, CancelledError, NoSuchPlaceCodeError
from hdfield.model.base import LText
from hdfield.model.place import Place
from hdfield.model.policy import Policy
from hdfield.progress import Cancel, Progress
from hdfield.reference import sample_gazetteer
from hdfield.rules.gazetteer_file import read_gazetteer
from hdfield.rules.grouping import split
from hdfield.rules.once import once_id
from hdfield.services.gazetteer import OWNER, Gazetteer
from hdfield.services.places import Places
from tests.builders import (
    Desk,
    a_desk,
    a_place,
    a_version,
    an_encounter,
    an_id,
    clock,
    set_policy,
    take,
)


def services(desk: Desk, policy: Policy | None = None) -> tuple[Gazetteer, Places]:
    set_policy(desk.store, policy or Policy())
    gazetteer = Gazetteer(desk.store, desk.records, clock)
    return gazetteer, Places(desk.store, desk.records, gazetteer, clock)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = a_desk(tmp_path)
    services(made)[0].import_csv(sample_gazetteer())
    return made


def codes(gazetteer: Gazetteer, typed: str, limit: int = 20) -> list[str]:
    return [line.pcode for line in gazetteer.find(typed, limit)]


def test_a_place_is_found_in_any_language_and_spelling_the_wider_first(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    for typed in ("wadi s", "Oued Sénn", "وادى سن", "xz0102"):
        assert codes(gazetteer, typed)[0] == "XZ0102"
    assert codes(gazetteer, "kassar bridge") == ["XZ010105"]
    assert codes(gazetteer, "k")[0] == "XZ0303"
    assert codes(gazetteer, "") == []
    (line,) = gazetteer.find("Kharouba bend")
    assert [names.en for names in line.within] == ["Wadi Senn", "Oued Tamra"]


def test_a_name_that_is_whole_comes_before_a_wider_area_that_only_begins_so(tmp_path: Path) -> None:
    gazetteer, _ = services(a_desk(tmp_path))
    rows = "".join(f"A{number},,adm1,Dar {number}\n" for number in range(30))
    gazetteer.import_csv(f"pcode,parent,level,name_en\n{rows}Z1,A1,settlement,Dar\n".encode())
    assert codes(gazetteer, "dar")[0] == "Z1"


def test_an_import_replaces_all_or_changes_nothing(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    before = gazetteer.facts()
    assert (before.count, before.imported_at) == (39, "2026-06-30T18:00:00+03:00")
    with pytest.raises(BadGazetteerError):
        gazetteer.import_csv(b"pcode,parent,level,name_en\nA1,,adm9,x\n")
    cancel = Cancel()
    cancel.ask()
    with pytest.raises(CancelledError):
        gazetteer.replace(read_gazetteer(sample_gazetteer()), Progress(), cancel)
    assert gazetteer.facts() == before
    assert codes(gazetteer, "tell orma")
    gazetteer.import_csv(b"pcode,parent,level,name_en\nA1,,adm1,Elsewhere\n")
    assert gazetteer.facts().count == 1
    assert not codes(gazetteer, "tell orma")


def test_a_row_becomes_a_place_with_all_it_lies_in_and_only_once(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    made = gazetteer.adopt("XZ010201")
    assert made == once_id(OWNER, "place", "XZ010201")
    place = desk.records.current(Place, made)
    district = desk.records.current(Place, str(place.parent))
    region = desk.records.current(Place, str(district.parent))
    assert (place.level, district.pcode, region.pcode, region.zone) == (
        "settlement",
        "XZ0102",
        "XZ01",
        "Etc/GMT-3",
    )
    assert gazetteer.adopt("XZ010201") == made
    assert len(desk.reading.rows("place")) == 3
    with pytest.raises(NoSuchPlaceCodeError):
        gazetteer.adopt("XZ99")


def test_a_place_that_has_the_code_already_is_used_instead(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    desk.records.save(a_place(id=an_id("ours"), pcode="XZ01", level="adm1"))
    assert gazetteer.adopt("XZ01") == an_id("ours")
    place = desk.records.current(Place, gazetteer.adopt("XZ0101"))
    assert place.parent == an_id("ours")


def test_a_place_that_was_removed_comes_back_when_it_is_used_again(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    made = gazetteer.adopt("XZ01")
    place = desk.records.current(Place, made)
    desk.records.save(place.model_copy(update={"removed": True}))
    assert gazetteer.adopt("XZ01") == made
    assert desk.records.current(Place, made).removed is None


def test_two_devices_that_adopt_one_code_make_heads_that_say_the_same(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one, two = a_desk(tmp_path / "one", "dev-07"), a_desk(tmp_path / "two", "dev-11")
    for desk in (one, two):
        gazetteer, _ = services(desk)
        gazetteer.import_csv(sample_gazetteer())
        place = gazetteer.adopt("XZ0101")
    with one.store.write("received"):
        one.store.take(two.store.versions.all(), b"x" * 16)
    assert len(one.store.versions.heads(place)) == 2
    view = one.records.view(place)
    assert not view.is_conflict
    assert {row.heads for row in one.reading.rows("place")} == {1}
    assert one.store.projections.drifted(lambda _: None) == 0
    record = view.heads[0].record
    assert isinstance(record, Place)
    assert len(record.parents) == 2
    one.records.save(record.model_copy(update={"zone": "Asia/Aden"}))
    assert len(one.store.versions.heads(place)) == 1


def test_choices_offer_recent_places_then_those_in_use_then_the_gazetteers(desk: Desk) -> None:
    gazetteer, places = services(desk)
    town = gazetteer.adopt("XZ010201")
    desk.records.save(an_encounter(place=town))
    assert places.choices()[0].id == town
    found = places.choices("ain")
    assert [(choice.id, choice.pcode) for choice in found] == [(town, "XZ010201"), ("", "XZ030301")]
    assert [names.en for names in found[1].within] == ["Kasr Idrane", "Sahel al-Murr"]
    assert places.choice(town) == found[0]
    assert places.choice(an_id("nowhere")) is None


def test_a_place_found_for_what_it_lies_in_comes_after_one_that_is_called_so(desk: Desk) -> None:
    gazetteer, places = services(desk)
    gazetteer.adopt("XZ010203")
    names = [choice.names.en for choice in places.choices("wadi senn")]
    assert names[0] == "Wadi Senn"
    assert "Kharouba" in names[1:]


def test_the_place_kept_is_the_one_the_policy_lets_through(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    post = gazetteer.adopt("XZ010205")
    for precision, name in (("settlement", "Kharouba bend"), ("adm2", "Wadi Senn"), ("adm1", "Oued Tamra")):
        _, places = services(desk, Policy(place_precision=f"place.{precision}"))
        kept = places.kept_place(post)
        assert kept is not None
        assert kept.names.en == name
    _, places = services(desk, Policy(place_precision="place.none"))
    assert places.kept_place(post) is None
    assert places.zone_of(post) == "Etc/GMT-3"
    assert places.zone_of(None) is None


def test_a_place_is_known_again_among_many_whose_codes_begin_with_its_own(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    gazetteer, _ = services(desk)
    below = [f"AA-1-{number:02}" for number in range(30)]
    rows = "AA-1,,adm1,Root\n" + "".join(f"{code},AA-1,adm2,Area\n" for code in below)
    gazetteer.import_csv(f"pcode,parent,level,name_en\n{rows}".encode())
    for code in below:
        gazetteer.adopt(code)
    root = gazetteer.adopt("AA-1")
    agreed = LText(text="wait at the white stone")
    desk.save(desk.records.current(Place, root).model_copy(update={"agreed_procedure": agreed}))
    assert gazetteer.record_of("AA-1") == root
    assert gazetteer.adopt("AA-1") == root
    assert desk.records.current(Place, root).agreed_procedure == agreed


def test_a_place_in_two_versions_is_named_as_it_is_and_nobody_chooses_between_them(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    made = gazetteer.adopt("XZ010105")
    place = desk.records.current(Place, made)
    desk.save(place.model_copy(update={"removed": True}))
    theirs = place.model_copy(update={"pcode": None})
    take(desk.store, a_version(split(theirs), record=made, kind="place", parents=place.parents))
    assert desk.records.view(made).is_conflict
    assert gazetteer.adopt("XZ010105") == made
    assert desk.records.view(made).is_conflict


def test_a_place_that_was_removed_is_chosen_again_with_what_was_written_of_it(desk: Desk) -> None:
    gazetteer, _ = services(desk)
    place = gazetteer.adopt("XZ0102")
    agreed = LText(text="wait at the white stone")
    held = desk.records.current(Place, place)
    desk.save(held.model_copy(update={"agreed_procedure": agreed, "removed": True}))
    assert gazetteer.record_of("XZ0102") is None
    assert gazetteer.adopt("XZ0102") == place
    again = desk.records.current(Place, place)
    assert (again.agreed_procedure, again.removed) == (agreed, None)


def test_a_place_adopted_for_an_encounter_is_no_narrower_than_the_policy_lets_it_be(desk: Desk) -> None:
    for precision, kept in (("place.adm2", "XZ0101"), ("place.adm1", "XZ01"), ("place.none", None)):
        gazetteer, places = services(desk, Policy(place_precision=precision))
        place, _changes = places.adopting("XZ010105")
        assert gazetteer.record_of("XZ010105") is None
        assert (place or None) == (kept and gazetteer.record_of(kept))
    gazetteer, places = services(desk)
    assert places.adopting("XZ010105")[0] == gazetteer.record_of("XZ010105") is not None
