"""What the Engagements page reads at once, and the rows of its list.

Owns the questions to the notebook and the words of a row. It refuses to make
widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hdfield.model.engagement import Engagement
from hdfield.services.lines import EngagementLine
from ui.actors.short_list import ENGAGEMENT_SIGNS
from ui.checklist.standing import PILLARS, PillarRow, pillar_word, tally_of, tally_words
from ui.field_words import listed
from ui.forms.authors import read_authors
from ui.forms.wording import Wording
from ui.language import translate
from ui.naming import in_language, nameless

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.dossier import EngagementFile


@dataclass(frozen=True, slots=True)
class EngagementSheet:
    """Everything the page of one engagement shows by itself.

    Attributes:
        file: What belongs to the engagement.
        authors: Person code by key id, for versions that differ.
    """

    file: EngagementFile
    authors: Mapping[str, str]


def read_engagement(session: Session, engagement: str) -> EngagementSheet:
    """Read an engagement's sheet; on the store lane.

    Raises:
        NoSuchRecordError: Nothing here has that id.
    """
    return EngagementSheet(session.dossier.of(engagement), read_authors(session))


def title_of(engagement: Engagement | None, record: str, code: str) -> str:
    """Say an engagement's title, or its kind where it is closed to us."""
    title = in_language(engagement.title, code) if engagement and engagement.title else ""
    return title or nameless("engagement", record, code)


def engagement_row(line: EngagementLine, say: Wording) -> PillarRow:
    """Say an engagement in two lines, with a count for each pillar."""
    icon, meaning = ENGAGEMENT_SIGNS.get(line.status or "", ("engagements", None))
    phases = [say.label("phase", phase) for phase, _opened, closed in line.phases if closed is None]
    parts = [
        say.label("engagement_object", line.object_kind),
        say.called(line.place) if line.place else "",
        *(say.called(actor) for actor in line.actors[:2]),
        listed(dict.fromkeys(phases)),
    ]
    spoken = [
        f"{pillar_word(pillar)}: {tally_words(line.statuses.get(pillar, {}), say.code)}" for pillar in PILLARS
    ]
    conflict = line.heads > 1
    return PillarRow(
        id=line.id,
        title=in_language(line.title, say.code) or nameless("engagement", line.id, say.code),
        second=" · ".join(part for part in parts if part),
        icon=icon,
        word=say.label("engagement_status", line.status),
        meaning=meaning,
        time=say.last_contact(line),
        time_full=_met(line, say),
        badge=translate("Engagements", "two versions") if conflict else "",
        badge_meaning="attention" if conflict else None,
        tallies=tuple((pillar_word(pillar), tally_of(line.statuses.get(pillar, {}))) for pillar in PILLARS),
        tally_words="; ".join(spoken),
    )


def _met(line: EngagementLine, say: Wording) -> str:
    if not line.last_contact:
        return ""
    return translate("Engagements", "Last contact %1").replace("%1", say.full_day(line.last_contact))
