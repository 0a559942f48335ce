"""Files for papers, made of records alone: as a reader has them who may read all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hdfield.model.base import Record
from hdfield.model.engagement import Engagement
from hdfield.model.kinds import KINDS
from hdfield.rules.file_view import Entry, FileView
from hdfield.rules.grouping import split
from hdfield.rules.paper_file import PaperFile
from hdfield.rules.projecting import sketch
from tests.builders import an_id
from tests.unit.rules.files import TALKS, THEM, TODAY


def a_record(kind: str, name: str, /, **values: Any) -> Record:
    """Give a record called by a name; of the one engagement where its kind names one."""
    model = KINDS[kind]
    if "engagement" in model.model_fields:
        values = {"engagement": TALKS, **values}
    return model.model_validate({"id": an_id(name), **values})


def a_paper_file(records: Iterable[Record], **talks: Any) -> PaperFile:
    """Give the file of one engagement with them, on the day of these tests."""
    given = {"title": {"en": "Bridge"}, "actors": [THEM], **talks}
    own = Engagement.model_validate({"id": TALKS, **given})
    held = {str(one.id): one for one in (*records, own)}
    entries: dict[str, list[Entry]] = {}
    for record, one in held.items():
        seen = sketch(one.KIND, split(one))
        entries.setdefault(one.KIND, []).append(Entry(record, one.KIND, seen.day or TODAY, seen.line))
    (about,) = entries.pop(Engagement.KIND)
    return PaperFile(FileView(TODAY, about, {kind: tuple(one) for kind, one in entries.items()}), own, held)
