"""What an open record needs of the notebook, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hdfield.services.lines import EncounterLine, Named
from hdfield.services.records import RecordView
from ui.forms.authors import read_authors

if TYPE_CHECKING:
    from hdfield.bootstrap import Session


@dataclass(frozen=True, slots=True)
class Opened:
    """One record, opened.

    Attributes:
        view: All its heads.
        known: What the records it names are called.
        meetings: The encounters among them.
        authors: Person code by key id.
    """

    view: RecordView
    known: Mapping[str, Named]
    meetings: Mapping[str, EncounterLine]
    authors: Mapping[str, str]


def read_opened(session: Session, record: str) -> Opened:
    """Read a record with all that is needed to say it; on the store lane.

    Raises:
        NoSuchRecordError: Nothing here has that id.
    """
    detail = session.reading.detail(record)
    met = [named.id for named in detail.known.values() if named.kind == "encounter"]
    meetings = {line.id: line for line in session.reading.encounters(met)}
    return Opened(detail.view, detail.known, meetings, read_authors(session))
