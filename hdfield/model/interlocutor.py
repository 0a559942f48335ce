"""Interlocutors: persons met, by random neutral code name and function only.

There is no field for a real name, a telephone number or a photograph, and no
score of any person (domain 7, decisions 2 and 3).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from hdfield.model.base import Day, In, LText, Record, RecordId, Text, Value
from hdfield.model.codes import Coded

CodeName = Annotated[str, Field(pattern=r"^[a-z]{3,16}(-[0-9]{1,3})?$")]
"""A word of the shipped neutral list, with a number when the word is taken."""


class Channel(Value):
    """That a channel exists and works; numbers and call signs have no field."""

    kind: Annotated[str, Coded("encounter_kind")]
    fallback: bool | None = None
    hours: Text | None = None
    last_tested: Day | None = None


class Interlocutor(Record):
    """A person we talk to, as little as the work needs."""

    KIND: ClassVar[str] = "interlocutor"
    NEEDED: ClassVar[tuple[str, ...]] = ("code_name",)

    actor: Annotated[RecordId | None, In("core")] = None
    status: Annotated[str | None, Coded("interlocutor_status"), In("core")] = None
    replaced_by: Annotated[RecordId | None, In("core")] = None
    replaced_on: Annotated[Day | None, In("core")] = None
    minimise_after: Annotated[Day | None, In("core")] = None

    function: Annotated[LText | None, In("near")] = None

    code_name: Annotated[CodeName | None, In("who")] = None
    authority: Annotated[str | None, Coded("authority_level"), In("who")] = None
    authority_basis: Annotated[str | None, Coded("basis"), In("who")] = None
    languages: Annotated[tuple[Annotated[str, Coded("language")], ...], In("who")] = ()

    confidentiality_terms: Annotated[LText | None, In("inner")] = None
    how_to_refer: Annotated[LText | None, In("inner")] = None
    reliability: Annotated[str | None, Coded("confidence"), In("inner")] = None
    stake: Annotated[str | None, Coded("conflict_of_interest"), In("inner")] = None
    conflict_of_interest: Annotated[LText | None, In("inner")] = None
    vouched_by: Annotated[tuple[RecordId, ...], In("inner")] = ()

    channels: Annotated[tuple[Channel, ...], In("own")] = ()
