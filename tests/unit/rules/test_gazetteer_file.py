"""The gazetteer file: what is taken, and what each refusal names."""

from __future__ import annotations

import codecs
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hdfield.errors import BadGazetteerError
from hdfield.reference import sample_gazetteer
from hdfield.rules.gazetteer_file import LEVELS, SHOWN, GazetteerRow, read_gazetteer

HEADER = "pcode,parent,level,name_en,name_ar,lat,lon,zone\n"


def problems(text: str | bytes) -> tuple[tuple[int, str, str, str], ...]:
    with pytest.raises(BadGazetteerError) as caught:
        read_gazetteer(text if isinstance(text, bytes) else text.encode())
    found = caught.value.problems
    assert isinstance(found, tuple)
    return found


def test_the_sample_is_read_whole_with_each_row_after_its_parent() -> None:
    rows = read_gazetteer(sample_gazetteer())
    assert len(rows) == 39
    seen: set[str] = set()
    for row in rows:
        assert row.parent is None or row.parent in seen
        seen.add(row.pcode)
    assert [row.level for row in rows] == sorted((row.level for row in rows), key=_group)


def _group(level: str) -> int:
    return {"adm1": 0, "adm2": 1}.get(level, 2) if level != "post" else 3


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_cells_may_be_parted_by_three_signs_and_a_byte_order_mark_is_passed_over(
    sign: str, mark: bytes
) -> None:
    text = (HEADER + "A1,,adm1,North,,14.5,-3,\n").replace(",", sign)
    (row,) = read_gazetteer(mark + text.encode())
    assert row == GazetteerRow("A1", "adm1", None, {"en": "North"}, ("14.5", "-3"), None)


def test_parents_come_from_the_file_and_never_from_the_beginning_of_a_code() -> None:
    rows = read_gazetteer((HEADER + "A1,,adm1,x,,,,\nB1,,adm1,y,,,,\nA101,B1,adm2,z,,,,\n").encode())
    assert {row.pcode: row.parent for row in rows}["A101"] == "B1"


def test_coordinates_may_be_written_in_arabic_indic_and_persian_digits() -> None:
    (row,) = read_gazetteer((HEADER + "A1,,adm1,x,,١٤٫٤٠,-۳۸٫۲,\n").encode())
    assert row.centroid == ("14.4", "-38.2")


def test_hashtags_and_empty_lines_are_passed_over() -> None:
    text = HEADER + "#adm+code,#p,#l,#n,#n,#lat,#lon,\n\n,,,,,,,\nA1,,adm1,x,,,,\n"
    assert len(read_gazetteer(text.encode())) == 1


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("a b,,adm1,x,,,,", (2, "pcode", "bad_pcode", "")),
        ("A1,,adm9,x,,,,", (2, "level", "unknown_level", "A1")),
        ("A1,,adm1,,,,,", (2, "name_en", "no_name", "A1")),
        ("A1,,adm1,x\u202ey,,,,", (2, "name_en", "bad_name", "A1")),
        ("A1,,adm1,x,,91,3,", (2, "lat", "bad_coordinate", "A1")),
        ("A1,,adm1,x,,14,,", (2, "lon", "bad_coordinate", "A1")),
        ("A1,,adm1,x,,14,E3,", (2, "lon", "bad_coordinate", "A1")),
        ("A1,,adm1,x,,,,Mars/Base", (2, "zone", "unknown_zone", "A1")),
        ("A1,B9,adm1,x,,,,", (2, "parent", "unknown_parent", "A1")),
        ("A1,A1,adm1,x,,,,", (2, "parent", "cycle", "A1")),
        ("A1,,adm1,x", (2, "", "cells", "")),
        ('A1,,adm1,"x,,,,', (2, "", "unreadable", "")),
    ],
)
def test_a_refusal_names_line_column_rule_and_code_and_nothing_else(
    row: str, problem: tuple[int, str, str, str]
) -> None:
    assert problems(HEADER + row + "\n") == (problem,)


def test_a_code_that_stands_twice_a_circle_and_a_missing_column_are_found() -> None:
    twice = problems(HEADER + "A1,,adm1,x,,,,\nA1,,adm1,y,,,,\n")
    assert twice == ((3, "pcode", "duplicate_pcode", "A1"),)
    circle = problems(HEADER + "A1,A3,adm1,x,,,,\nA2,A1,adm1,x,,,,\nA3,A2,adm1,x,,,,\n")
    assert circle == ((2, "parent", "cycle", "A1"),)
    assert problems("pcode,level,name_en\n") == ((1, "parent", "missing_column", ""),)
    assert (1, "4", "unknown_column", "") in problems("pcode,parent,level,nom,name_en\n")
    assert problems(HEADER) == ((0, "", "no_rows", ""),)
    assert problems(b"\xff\xfe") == ((0, "", "not_utf8", ""),)


def test_only_the_first_twenty_problems_are_named() -> None:
    assert len(problems(HEADER + "A1,,adm9,x,,,,\n" * 100)) == SHOWN


def test_no_refusal_repeats_what_the_file_says_beside_codes() -> None:
    told = problems(HEADER + "A1,,secret,Hidden,,near the well,9,Secret/Zone\n")
    assert not {"secret", "Hidden", "near the well", "Secret/Zone"} & {
        str(part) for problem in told for part in problem
    }


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(untrusted: bytes) -> None:
    try:
        rows = read_gazetteer(untrusted)
    except BadGazetteerError:
        return
    assert rows


_codes = st.lists(st.from_regex(r"[A-Z]{2}[0-9]{1,4}", fullmatch=True), min_size=1, max_size=20, unique=True)


@given(_codes, st.data())
def test_a_forest_in_any_order_comes_out_with_parents_first_and_nothing_lost(
    codes: list[str], data: st.DataObject
) -> None:
    parents: dict[str, str] = {
        code: data.draw(st.sampled_from(["", *codes[:at]])) for at, code in enumerate(codes)
    }
    lines = [f"{code},{parents[code]},{data.draw(st.sampled_from(LEVELS))},n{code},,,," for code in codes]
    shuffled = data.draw(st.permutations(lines))
    rows = read_gazetteer((HEADER + "\n".join(shuffled) + "\n").encode())
    assert _parents(rows) == {code: parent or None for code, parent in parents.items()}
    places = {row.pcode: at for at, row in enumerate(rows)}
    assert all(row.parent is None or places[row.parent] < places[row.pcode] for row in rows)


def _parents(rows: tuple[GazetteerRow, ...]) -> Mapping[str, str | None]:
    return {row.pcode: row.parent for row in rows}
