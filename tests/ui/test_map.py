"""The map by keyboard: places as areas, chosen and opened, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hdfield.rules.geojson import UNITS, read_boundaries
from hdfield.services.geography import Spot
from hdfield.services.lines import Named
from tests.ui.mission_window import MissionWindow, mission_window
from tests.unit.resource_tables import ROOT
from ui.map.areas import areas_of, beside, gather
from ui.map.presenter import MapPresenter, build
from ui.map.sheet import CLOSEST, FARTHEST, Box, Sheet
from ui.map.view import MapPage
from ui.widgets.row_parts import Group, Row

SAMPLE = ROOT / "resources" / "sample_boundaries.geojson"
LONS, LATS = st.floats(-179, 179), st.floats(-80, 80)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MissionWindow[MapPage]]:
    with mission_window(qtbot, build) as opened:
        opened.page.opened()
        opened.bot.waitUntil(lambda: bool(opened.page.canvas.groups()))
        opened.settle()
        yield opened


def a_spot(name: str, lon: float, lat: float, count: int = 1, **more: Any) -> Spot:
    values: dict[str, Any] = {"level": "settlement", "pcode": None, "last": None, **more}
    centre = (round(lon * UNITS), round(lat * UNITS))
    return Spot(place=Named(name, "place"), centre=centre, count=count, **values)


def press(window: MissionWindow[MapPage], *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.page.canvas, key)
    window.settle()


# -- the sheet --------------------------------------------------------------------
@given(LONS, LATS, st.floats(FARTHEST, CLOSEST), LONS, LATS)
def test_a_pixel_leads_back_to_its_position(
    lon: float, lat: float, scale: float, at_lon: float, at_lat: float
) -> None:
    sheet = Sheet(lon, lat, scale, lat, 800, 600)
    back = sheet.position(*sheet.seen(at_lon, at_lat))
    assert back == pytest.approx((at_lon, at_lat), abs=1e-6)


@given(LONS, LATS, st.floats(2, 3000), st.floats(0.3, 3), st.floats(0, 800), st.floats(0, 600))
def test_coming_nearer_keeps_what_is_under_the_pointer(
    lon: float, lat: float, scale: float, factor: float, x: float, y: float
) -> None:
    sheet = Sheet(lon, lat, scale, lat, 800, 600)
    before, after = sheet.position(x, y), sheet.zoomed(factor, x, y)
    if abs(after.lon) < 180 and abs(after.lat) < 90:
        assert after.seen(*before) == pytest.approx((x, y), abs=0.01)


@given(LONS, LATS, st.floats(0.01, 20), st.floats(0.01, 10))
def test_a_box_that_is_fitted_is_seen_whole(lon: float, lat: float, wide: float, high: float) -> None:
    box = Box(lon, lat, lon + wide, min(lat + high, 89.0))
    sheet = Sheet(width=800, height=600).fitted(box)
    for corner in ((box.west, box.south), (box.east, box.north)):
        x, y = sheet.seen(*corner)
        assert -1 <= x <= 801
        assert -1 <= y <= 601


def test_the_graticule_has_a_few_lines_at_every_scale() -> None:
    for scale in (4.0, 10.0, 60.0, 400.0, 3000.0):
        sheet = Sheet(45.0, 15.0, scale, 15.0, 800, 600)
        assert 1 <= len(sheet.meridians()) <= 9
        assert len(sheet.parallels()) <= 7


# -- areas ------------------------------------------------------------------------
@given(
    st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3), st.integers(1, 99)), max_size=40),
    st.floats(3, 3000),
)
def test_every_place_is_in_exactly_one_group_and_no_encounter_is_lost(
    places: list[tuple[float, float, int]], scale: float
) -> None:
    spots = [a_spot(f"{at:032x}", lon, lat, count) for at, (lon, lat, count) in enumerate(places)]
    areas, nowhere = areas_of(spots, ())
    groups = gather(areas, Sheet(scale=scale, width=800, height=600))
    held = [area.spot.place.id for group in groups for area in group.areas]
    assert sorted(held) == sorted(spot.place.id for spot in spots)
    assert sum(group.count for group in groups) == sum(count for _, _, count in places)
    assert nowhere == ()


def test_a_place_has_the_outline_of_its_code_and_lies_nowhere_without_centre_or_outline() -> None:
    boundaries = read_boundaries(SAMPLE.read_bytes())
    outlined = a_spot("a" * 32, 0, 0, pcode="XZ0102", level="adm2")
    outlined = Spot(outlined.place, "adm2", "XZ0102", None, 4, None)
    lost = Spot(Named("b" * 32, "place"), "adm1", None, None, 2, None)
    areas, nowhere = areas_of([outlined, lost], boundaries)
    assert nowhere == (lost,)
    assert areas[0].outline is not None
    assert -38.6 < areas[0].lon < -37.8
    assert 14.4 < areas[0].lat < 14.9


def test_arrows_lead_to_the_nearest_place_that_way() -> None:
    areas, _ = areas_of([a_spot("0" * 32, 0, 0, 9), a_spot("1" * 32, 1, 0.1), a_spot("2" * 32, 3, 0)], ())
    sheet = Sheet(scale=100, width=800, height=600)
    groups = gather(areas, sheet)
    first = beside(groups, sheet, "", (1, 0))
    assert first is not None
    assert first.key == "0" * 32
    right = beside(groups, sheet, first.key, (1, 0))
    assert right is not None
    assert right.key == "1" * 32
    assert beside(groups, sheet, first.key, (-1, 0)) is None


# -- the page ---------------------------------------------------------------------
def test_the_mission_is_drawn_whole_and_every_encounter_at_a_place_counts(
    window: MissionWindow[MapPage],
) -> None:
    page = window.page
    assert sum(group.count for group in page.canvas.groups()) == 22
    for group in page.canvas.groups():
        x, y = page.canvas.sheet.seen(group.lon, group.lat)
        assert page.canvas.rect().contains(QPoint(int(x), int(y)))


def test_arrows_choose_a_place_and_enter_opens_it(window: MissionWindow[MapPage]) -> None:
    press(window, Qt.Key.Key_Right)
    chosen = window.page.canvas.chosen()
    assert chosen is not None
    assert "chosen" in window.page.canvas.accessibleName()
    press(window, Qt.Key.Key_Return)
    assert window.opened
    assert window.opened[-1][0] in ("posts", "encounters")


def test_escape_lets_go_of_the_place_chosen(window: MissionWindow[MapPage]) -> None:
    press(window, Qt.Key.Key_Right)
    assert window.page.step_back()
    assert window.page.canvas.chosen() is None
    assert not window.page.step_back()


def test_plus_comes_nearer_and_nought_shows_everything(window: MissionWindow[MapPage]) -> None:
    canvas = window.page.canvas
    before = canvas.sheet.scale
    press(window, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert canvas.sheet.scale > before * 1.8
    press(window, Qt.Key.Key_0)
    assert canvas.sheet.scale == pytest.approx(before)


def test_shift_and_arrows_push_the_map(window: MissionWindow[MapPage]) -> None:
    canvas = window.page.canvas
    before = canvas.sheet.lon
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.sheet.lon > before


def test_the_table_says_every_place_the_map_draws(
    window: MissionWindow[MapPage], qtmodeltester: ModelTester
) -> None:
    page = window.page
    page.face.setFocus()
    page.face.choose(["table"])
    page.face.chosen_changed.emit(("table",))
    assert page.is_table()
    rows = [item for item in page.table_rows() if isinstance(item, Row)]
    drawn = {area.spot.place.id for group in page.canvas.groups() for area in group.areas}
    assert drawn <= {row.id for row in rows}
    heading = page.table_rows()[0]
    assert isinstance(heading, Group)
    assert "last encounter" in heading.title
    assert heading.count == str(len(rows))
    assert all("last encounter: " in row.spoken for row in rows if row.word)
    qtmodeltester.check(page.table.model())  # type: ignore[no-untyped-call]


def test_only_the_days_and_kinds_chosen_count(window: MissionWindow[MapPage]) -> None:
    page = window.page
    page.since.choose(["month"])
    page.since.chosen_changed.emit(("month",))
    window.settle()
    assert sum(group.count for group in page.canvas.groups()) < 22
    page.since.choose(["all"])
    page.family.choose(["checkpoint"])
    page.family.chosen_changed.emit(("checkpoint",))
    window.settle()
    assert sum(group.count for group in page.canvas.groups()) == 8


def test_a_span_of_time_taken_back_is_all_time_and_says_so(window: MissionWindow[MapPage]) -> None:
    page = window.page
    for _ in range(2):
        window.click(page.since._chips["month"])
    assert page.since.chosen() == ("all",)
    assert sum(group.count for group in page.canvas.groups()) == 22


def test_boundaries_are_taken_in_from_a_file_and_a_broken_one_changes_nothing(
    window: MissionWindow[MapPage], tmp_path: Path
) -> None:
    presenter = window.page.findChild(MapPresenter)
    assert presenter is not None
    broken = tmp_path / "broken.geojson"
    broken.write_bytes(b"{")
    presenter.bring(broken)
    window.bot.waitUntil(window.page.notice.isVisible)
    assert window.ask(lambda session: session.geography.facts()).count == 7
    good = tmp_path / "good.geojson"
    good.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},"geometry":'
        '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}'
    )
    presenter.bring(good)
    window.bot.waitUntil(window.page.bring.isEnabled)
    window.settle()
    assert window.ask(lambda session: session.geography.facts()).count == 1
