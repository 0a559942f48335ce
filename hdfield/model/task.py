"""Next steps: what, who, by when, about which record.

Source: domain 3.2 (Task).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, PersonCode, Record, RecordId
from hdfield.model.codes import Coded


class Task(Record):
    """One next step; nobody is scored by theirs."""

    KIND: ClassVar[str] = "task"
    NEEDED: ClassVar[tuple[str, ...]] = ("what", "status")

    status: Annotated[str, Coded("task_status"), In("core")]
    owner: Annotated[PersonCode | None, In("core")] = None
    due: Annotated[Day | None, In("core")] = None
    about: Annotated[RecordId | None, In("core")] = None
    done_on: Annotated[Day | None, In("core")] = None

    what: Annotated[LText | None, In("inner")] = None
