"""What may be shown and edited of a record with several versions.

Owns the choice of the version that is shown first. It refuses to save or to
change anything.
"""

from __future__ import annotations

from hdfield.model.base import Record
from hdfield.services.records import RecordView


def shown(view: RecordView) -> Record | None:
    """Give the record a view shows first; ``None`` where a newer program wrote it."""
    return view.heads[0].record


def is_editable(view: RecordView) -> bool:
    """Say whether a person may edit a record here: readable, and no conflict open."""
    return not view.is_conflict and not view.heads[0].read_only and view.heads[0].record is not None
