"""Which rooms there are, in the order of the sidebar.

Owns the list and nothing else. A room's page is imported and built when it is
first opened: neither the unlock window nor the first page waits for the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.language import translate
from ui.shell import Room

if TYPE_CHECKING:
    from ui.house import House
    from ui.widgets.page import Page
    from ui.workspace import Workspace


def daily_rooms(workspace: Workspace) -> list[Room]:
    """Give the rooms of daily work over an unlocked notebook."""

    def today() -> Page:
        from ui.today.presenter import build

        return build(workspace)

    def encounters() -> Page:
        from ui.encounters.presenter import build

        return build(workspace)

    def timeline() -> Page:
        from ui.timeline.presenter import build

        return build(workspace)

    def actors() -> Page:
        from ui.actors.presenter import build

        return build(workspace)

    def influence() -> Page:
        from ui.influence.presenter import build

        return build(workspace)

    def posts() -> Page:
        from ui.posts.presenter import build

        return build(workspace)

    def map_page() -> Page:
        from ui.map.presenter import build

        return build(workspace)

    def engagements() -> Page:
        from ui.engagements.presenter import build

        return build(workspace)

    def space() -> Page:
        from ui.space.presenter import build

        return build(workspace)

    def acts() -> Page:
        from ui.diplomacy.acts import build

        return build(workspace)

    def outbox() -> Page:
        from ui.outbox.presenter import build

        return build(workspace)

    return [
        Room("today", "today", lambda: translate("Rooms", "Today"), today),
        Room("encounters", "encounters", lambda: translate("Rooms", "Encounters"), encounters),
        Room("timeline", "timeline", lambda: translate("Rooms", "Timeline"), timeline),
        Room("actors", "actors", lambda: translate("Rooms", "Actors"), actors),
        Room("influence", "influence", lambda: translate("Rooms", "Influence"), influence),
        Room("posts", "post", lambda: translate("Rooms", "Posts"), posts),
        Room("map", "map", lambda: translate("Rooms", "Map"), map_page),
        Room("engagements", "engagements", lambda: translate("Rooms", "Engagements"), engagements),
        Room("outbox", "outbox", lambda: translate("Rooms", "Outbox"), outbox),
        Room("space", "law", lambda: translate("Rooms", "Negotiation space"), space, is_beside=True),
        Room("acts", "list", lambda: translate("Rooms", "Diplomatic acts"), acts, is_beside=True),
    ]


def last_rooms(workspace: Workspace, house: House) -> list[Room]:
    """Give the rooms at the bottom of the sidebar."""

    def settings() -> Page:
        from ui.settings.presenter import build

        return build(workspace, house)

    return [Room("settings", "settings", lambda: translate("Rooms", "Settings"), settings)]
