"""Which pages there are, in the order of the sidebar.

Owns the list and nothing else. Pages are imported when the first notebook is
opened, not before: the unlock window must not wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.house import House
    from ui.widgets.page import Page
    from ui.workspace import Workspace


def build_pages(workspace: Workspace) -> list[Page]:
    """Make the pages of daily work over an unlocked notebook."""
    from ui.actors.presenter import build as build_actors
    from ui.encounters.presenter import build as build_encounters
    from ui.engagements.presenter import build as build_engagements
    from ui.outbox.presenter import build as build_outbox
    from ui.today.presenter import build as build_today

    rooms = (build_today, build_encounters, build_actors, build_engagements, build_outbox)
    return [build(workspace) for build in rooms]


def build_last_pages(workspace: Workspace, house: House) -> list[Page]:
    """Make the pages at the bottom of the sidebar."""
    from ui.settings.presenter import build as build_settings

    return [build_settings(workspace, house)]
