"""Pictures of the settings: before joining, joining, joined with values set from above."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from hdfield.model.policy import Policy
from ui.clear_settings import ClearSettings
from ui.entry.jobs import real_world
from ui.house import House
from ui.language import translate
from ui.pictures import Scene
from ui.scenes import page_scene
from ui.settings.facts import Facts
from ui.settings.presenter import build
from ui.settings.view import SettingsPage
from ui.widgets.page import Page
from ui.workspace import Workspace

_ROOT: Final = "SHA256:q3Kd8ZyWm0aX5nTfRb7LhVu2JcPoE9sYgI4tDlQxMwA"
_JOINED: Final = Facts(
    org="Passerelle Relief",
    number=4,
    people=("U-COORD", "U-SUP", "U-SEC", "U-MAND", "U-NEG2"),
    policy=Policy(
        usual_recipients=("U-COORD", "U-SEC"),
        lock_minutes=5,
        emergency_card=("Call the office on the satellite phone", "Say: we carry food and medicine only"),
    ),
    set_above=frozenset({"lock_minutes"}),
)


def _page(workspace: Workspace) -> SettingsPage:
    # Nothing is chosen in a picture, so nothing is ever written there.
    clear = ClearSettings(Path("build") / "pictures")
    page = build(workspace, House(clear, real_world, Path("notebook"), lambda: None, lambda _minutes: None))
    assert isinstance(page, SettingsPage)
    return page


def _joined(workspace: Workspace) -> Page:
    page = _page(workspace)
    # Asked for after the page asked, so it comes after the answer on the same lane.
    workspace.ask(page, lambda _session: _JOINED, page.notebook_section.show_facts)
    return page


def _keys(workspace: Workspace) -> Page:
    page = _page(workspace)
    page.keys_section.show_checking(True, 12_000)
    page.window_section.hide()
    page.notebook_section.hide()
    return page


def _places(workspace: Workspace) -> Page:
    page = _page(workspace)
    page.window_section.hide()
    page.notebook_section.hide()
    problems = ((12, "lat", "bad_coordinate", "XZ0103"), (14, "parent", "unknown_parent", "XZ010299"))
    page.places_section.notice.say(
        "trouble",
        translate("PlacesSection", "The file was not taken in; nothing was changed."),
        page.places_section.problem_lines(problems),
    )
    return page


def _joining(workspace: Workspace) -> Page:
    page = _page(workspace)
    page.show_join()
    return page


def _comparing(workspace: Workspace) -> Page:
    page = _page(workspace)
    page.show_join()
    page.join.trust.show_roster("Passerelle Relief", 1, 6, _ROOT)
    return page


SCENES: Final[Mapping[str, Scene]] = {
    "settings": page_scene(_page),
    "settings-joined": page_scene(_joined),
    "settings-keys": page_scene(_keys),
    "settings-places": page_scene(_places),
    "settings-places-empty": page_scene(_places, empty=True),
    "join": page_scene(_joining),
    "join-compare": page_scene(_comparing),
}
