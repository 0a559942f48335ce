"""Wires the map to the notebook.

Owns what is asked when, and what is told of a place chosen. It refuses to paint.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from hdfield.bootstrap import Session
from hdfield.errors import FieldError
from hdfield.progress import Cancel, Progress
from hdfield.rules.geojson import UNITS, Boundary
from hdfield.services.changes import Changes
from hdfield.services.geography import Spot, read_boundaries_file
from hdfield.services.lines import EncounterLine
from ui.choosing import choose_file
from ui.encounter_rows import EncounterWords
from ui.language import translate
from ui.map import words as said
from ui.map.areas import Area, Gathered, areas_of
from ui.map.view import MapPage
from ui.words import said as failure
from ui.workspace import Workspace

_NEWEST = 8
_KINDS = frozenset(("encounter", "place"))
_Loaded = tuple[tuple[Spot, ...], tuple[tuple[int, int], ...]]


class MapPresenter(QObject):
    """Asks for spots and boundaries; lives as long as the page."""

    def __init__(self, page: MapPage, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._words = EncounterWords(workspace.language, workspace.clock)
        self._boundaries: tuple[Boundary, ...] | None = None
        self._spots: tuple[Spot, ...] = ()
        self._points: tuple[tuple[int, int], ...] = ()
        self._areas: tuple[Area, ...] = ()
        self._nowhere: tuple[Spot, ...] = ()
        page.refresh_requested.connect(self._ask)
        page.import_requested.connect(self._choose_file)
        page.spoken_anew.connect(self._speak)
        page.place_opened.connect(self._open_place)
        page.canvas.group_chosen.connect(self._show_group)
        page.canvas.group_opened.connect(lambda group: self._open_place(group.key))
        page.canvas.degrees_needed.connect(self._speak_canvas)
        page.pane.row_opened.connect(self._open_row)
        page.pane.card_requested.connect(self._open_card)
        workspace.changes_committed.connect(self._changed)

    # -- asking -----------------------------------------------------------------
    def _ask(self) -> None:
        days, family = self._page.since_days(), self._page.chosen_family()
        since = ""
        if days:
            since = (self._workspace.clock().date() - timedelta(days=days)).isoformat()

        def question(session: Session) -> _Loaded:
            return session.geography.spots(since, "", family), session.geography.points()

        if self._boundaries is None:
            self._workspace.ask(
                self, lambda session: session.geography.boundaries(), self._take_boundaries, latest="outlines"
            )
        self._workspace.ask(self, question, self._show, latest="spots")

    def _take_boundaries(self, boundaries: tuple[Boundary, ...]) -> None:
        self._boundaries = boundaries

    def _show(self, loaded: _Loaded) -> None:
        self._spots, self._points = loaded
        self._arrange()

    def _arrange(self) -> None:
        boundaries = self._boundaries or ()
        self._areas, self._nowhere = areas_of(self._spots, boundaries)
        points = [(lon / UNITS, lat / UNITS) for lon, lat in self._points]
        self._page.canvas.show_places(boundaries, self._areas, points)
        self._page.show_whether_empty(is_empty=not self._spots and not boundaries)
        self._speak()

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if changes.kinds & _KINDS and self._page.isVisible():
            self._ask()

    # -- words ------------------------------------------------------------------
    def _speak(self) -> None:
        rows = said.rows_of(self._areas, self._nowhere, self._words)
        count = sum(spot.count for spot in self._spots)
        self._page.show_rows(rows, count, len(self._nowhere))
        self._speak_canvas()
        self._show_group(self._page.canvas.chosen())

    def _speak_canvas(self) -> None:
        canvas = self._page.canvas
        canvas.show_words(
            said.canvas_words(self._areas, canvas.groups(), self._boundaries or (), canvas.sheet, self._words)
        )

    # -- one place --------------------------------------------------------------
    def _show_group(self, group: Gathered | None) -> None:
        self._page.canvas.setAccessibleName(said.spoken(self._areas, group, self._words))
        if group is None:
            return self._page.pane.show_nothing()
        if len(group.areas) > 1:
            heading = translate("MapPresenter", "%n place(s) close together", "", len(group.areas))
            rows = [said.row_of(area.spot, self._words, is_on_map=True) for area in group.areas]
            return self._page.pane.show_place(heading, said.encounters(group.count), rows, is_post=False)
        place = group.key
        self._show_one(group, ())
        self._workspace.ask(
            self,
            lambda session: session.geography.at(place, _NEWEST),
            lambda lines: self._show_lines(place, lines),
            latest="place",
        )

    def _show_lines(self, place: str, lines: tuple[EncounterLine, ...]) -> None:
        group = self._page.canvas.chosen()
        if group is not None and group.key == place:
            self._show_one(group, lines)

    def _show_one(self, group: Gathered, lines: tuple[EncounterLine, ...]) -> None:
        spot = group.first.spot
        level = self._words.label("place_level", spot.level) if spot.level else ""
        facts = " · ".join(part for part in (level, said.encounters(spot.count)) if part)
        drawn = (
            translate("MapPresenter", "Drawn as its outline.")
            if group.first.outline
            else translate("MapPresenter", "Drawn as an area: how exactly the place is kept.")
        )
        is_post = spot.last is not None and spot.last.kind.startswith("checkpoint.")
        rows = [said.row_here(line, self._words) for line in lines]
        self._page.pane.show_place(
            self._words.called(spot.place),
            f"{facts}\n{drawn}",
            rows,
            is_post=is_post or spot.level == "post",
        )

    def _open_row(self, record: str) -> None:
        group = self._page.canvas.chosen()
        if group is not None and any(area.spot.place.id == record for area in group.areas):
            self._page.canvas.choose(record)
            return self._open_place(record)
        self._workspace.open_requested.emit("encounters", record)

    def _open_place(self, place: str) -> None:
        spot = next((spot for spot in self._spots if spot.place.id == place), None)
        if spot is None:
            return
        if spot.level == "post" or (spot.last is not None and spot.last.kind.startswith("checkpoint.")):
            return self._workspace.open_requested.emit("posts", place)
        if spot.last is not None:
            self._workspace.open_requested.emit("encounters", spot.last.id)

    def _open_card(self) -> None:
        group = self._page.canvas.chosen()
        if group is not None:
            self._workspace.open_requested.emit("posts", group.key)

    # -- boundaries -------------------------------------------------------------
    def _choose_file(self) -> None:
        title = translate("MapPresenter", "Boundaries as GeoJSON")
        choose_file(self._page, title, f"{title} (*.geojson *.json)", self.bring)

    def bring(self, path: Path) -> None:
        """Take boundaries in from a file."""
        self._page.bring.setEnabled(False)

        def read(_progress: Progress, _cancel: Cancel) -> tuple[Boundary, ...]:
            return read_boundaries_file(path)

        self._workspace.tasks.work(self, read, self._keep, self._refused)

    def _keep(self, boundaries: tuple[Boundary, ...]) -> None:
        session = self._workspace.session
        self._workspace.tasks.store_long(
            self,
            lambda progress, cancel: session.geography.replace(boundaries, progress, cancel),
            self._kept,
            self._refused,
        )

    def _kept(self, count: int) -> None:
        self._page.bring.setEnabled(True)
        self._boundaries = None
        self._ask()
        self._page.notice.say(
            "steady",
            translate("MapPresenter", "%n area(s) drawn on the map.", "", count),
            translate("MapPresenter", "They stay in this notebook and leave with no bundle."),
        )

    def _refused(self, error: FieldError) -> None:
        self._page.bring.setEnabled(True)
        words = failure(error)
        self._page.notice.say("trouble", words.happened, words.more)


def build(workspace: Workspace) -> MapPage:
    """Make the page."""
    page = MapPage()
    MapPresenter(page, workspace)
    return page
