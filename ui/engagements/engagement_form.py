"""The form for an engagement: what it is about, for whom, where, by when, with whom.

Owns its questions. It refuses to touch phases and answers: those are set on the
engagement itself, by hand.

Source: domain 3.2; brief S-12 to S-16, S-57, S-66.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from hdfield.model.base import Record
from hdfield.model.engagement import Engagement
from hdfield.services.changes import Changes
from ui.dossier.asks import Ask, Held, KindSpec, KindWords
from ui.dossier.form import RecordForm
from ui.forms.wording import Wording
from ui.language import translate
from ui.widgets.row_parts import Row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_FIRST_STATUS: Final = "eng.exploring"


def asks() -> tuple[Ask, ...]:
    """Give the questions: the object first, what is seldom said behind "More…"."""
    return (
        Ask("title", "name", translate("EngagementForm", "Title")),
        Ask("object_kind", "chips", translate("EngagementForm", "What do we ask for?")),
        Ask(
            "protection",
            "many",
            translate("EngagementForm", "Protection of what, from what?"),
            when=_is_protection,
        ),
        Ask("for_whom", "line", translate("EngagementForm", "For whom?")),
        Ask("object_place", "place", translate("EngagementForm", "Where?")),
        Ask(
            "object_by",
            "day",
            translate("EngagementForm", "By when?"),
            translate("EngagementForm", "For example 2026-07-31"),
        ),
        Ask("actors", "records", translate("EngagementForm", "With whom?"), kinds=("actor",)),
        Ask("goal", "chips", translate("EngagementForm", "To what end?")),
        Ask(
            "purpose_line",
            "text",
            translate("EngagementForm", "Our purpose in one line, as we say it to them"),
            lines=1,
        ),
        Ask("team.lead", "person", translate("EngagementForm", "Who leads?")),
        Ask(
            "team.support",
            "people",
            translate("EngagementForm", "Who supports?"),
            translate("EngagementForm", "Person codes"),
            beside=True,
        ),
        Ask("team.mandator", "person", translate("EngagementForm", "Who decides for us?"), beside=True),
        Ask("visibility", "chips", translate("EngagementForm", "How openly?")),
        Ask(
            "opening",
            "chips",
            translate("EngagementForm", "How did the opening come about?"),
            folded=True,
        ),
        Ask(
            "opened_in",
            "record",
            translate("EngagementForm", "In which encounter was it noticed?"),
            kinds=("encounter",),
            folded=True,
        ),
        Ask(
            "political_link",
            "text",
            translate("EngagementForm", "Is it linked to a political or peace process, and how?"),
            folded=True,
        ),
        Ask("status", "chips", translate("EngagementForm", "How does it stand?"), folded=True),
    )


def words() -> KindWords:
    """Give the words of the form; lists of engagements have their own."""
    return KindWords(
        translate("Engagements", "Engagements"),
        translate("Engagements", "New engagement"),
        "",
        translate("EngagementForm", "A new engagement"),
        translate("EngagementForm", "What it is about"),
        "",
    )


class EngagementForm(RecordForm):
    """Asks for one engagement.

    Args:
        workspace: Where it is saved, and places and actors made in passing.
        wording: Of the window.
        draft: Name of its draft.
    """

    def __init__(
        self, workspace: Workspace, wording: Wording, draft: str, parent: QWidget | None = None
    ) -> None:
        spec = KindSpec(
            "engagement",
            asks,
            words,
            lambda line, _say: Row(line.id, ""),
            presets=lambda: {"status": _FIRST_STATUS, "team": {"lead": workspace.person}},
            owner="",
        )
        super().__init__(workspace, wording, spec, draft, parent)

    def command(self, record: Record) -> Callable[[Session], Changes]:
        """Open a new engagement with its first review and a risk list to go through (S-160)."""
        if self.before is not None:
            return super().command(record)
        assert isinstance(record, Engagement)
        return lambda session: session.signs.open_engagement(record)


def _is_protection(held: Held) -> bool:
    return held["object_kind"] in ("protection", "both")
