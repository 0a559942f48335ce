"""Promises, agreements and their terms: what was given, by whom, and whether it held.

A pledge, conduct that was seen, and a listing are three things; none overrides
another (S-163). A percentage is never made of few (domain 3.5, rule 3).

Source: domain 3.2, 3.4; brief S-27, S-81, S-82, S-107..S-109.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from hdfield.model.base import Day, In, LText, Name, Record, RecordId
from hdfield.model.codes import Coded


class Commitment(Record):
    """One promise, ours or theirs.

    Attributes:
        verified_in: The encounter in which it was seen to be kept or broken.
        replaced_by: The promise that took its place.
    """

    KIND: ClassVar[str] = "commitment"
    NEEDED: ClassVar[tuple[str, ...]] = ("owner", "status", "text")

    owner: Annotated[str, Coded("party"), In("core")]
    status: Annotated[str, Coded("commitment_status"), In("core")]
    engagement: Annotated[RecordId | None, In("core")] = None
    actor: Annotated[RecordId | None, In("core")] = None
    made_in: Annotated[RecordId | None, In("core")] = None
    made_on: Annotated[Day | None, In("core")] = None
    due: Annotated[Day | None, In("core")] = None
    settled_on: Annotated[Day | None, In("core")] = None
    verified_in: Annotated[RecordId | None, In("core")] = None
    basis: Annotated[str | None, Coded("basis"), In("core")] = None
    term: Annotated[RecordId | None, In("core")] = None
    protection: Annotated[tuple[Annotated[str, Coded("protection_topic")], ...], In("core")] = ()
    replaced_by: Annotated[RecordId | None, In("core")] = None

    by: Annotated[RecordId | None, In("who")] = None

    text: Annotated[LText | None, In("inner")] = None
    note: Annotated[LText | None, In("inner")] = None


class Agreement(Record):
    """What was agreed, in which form, and how it stands.

    Attributes:
        witnesses: Roles, never names.
        no_recognition: Says that negotiating confers no status (S-109).
    """

    KIND: ClassVar[str] = "agreement"
    NEEDED: ClassVar[tuple[str, ...]] = ("engagement", "status")

    engagement: Annotated[RecordId, In("core")]
    status: Annotated[str, Coded("agreement_status"), In("core")]
    form: Annotated[str | None, Coded("agreement_form"), In("core")] = None
    actors: Annotated[tuple[RecordId, ...], In("core")] = ()
    made_in: Annotated[RecordId | None, In("core")] = None
    agreed_on: Annotated[Day | None, In("core")] = None
    in_force_from: Annotated[Day | None, In("core")] = None
    until: Annotated[Day | None, In("core")] = None
    changed_on: Annotated[Day | None, In("core")] = None
    replaces: Annotated[RecordId | None, In("core")] = None
    no_recognition: Annotated[bool | None, In("core")] = None

    title: Annotated[LText | None, In("inner")] = None
    witnesses: Annotated[tuple[Name, ...], In("inner")] = ()
    our_gain: Annotated[LText | None, In("inner")] = None
    their_gain: Annotated[LText | None, In("inner")] = None
    why: Annotated[LText | None, In("inner")] = None


class AgreementTerm(Record):
    """One term, and how it is checked.

    Attributes:
        checker: Who checks, by role.
    """

    KIND: ClassVar[str] = "agreement_term"
    NEEDED: ClassVar[tuple[str, ...]] = ("agreement", "kind")

    agreement: Annotated[RecordId, In("core")]
    kind: Annotated[str, Coded("term_kind"), In("core")]
    commitment: Annotated[RecordId | None, In("core")] = None
    place: Annotated[RecordId | None, In("core")] = None
    next_check: Annotated[Day | None, In("core")] = None
    last_check: Annotated[Day | None, In("core")] = None
    last_result: Annotated[str | None, Coded("check_result"), In("core")] = None
    checked_in: Annotated[RecordId | None, In("core")] = None

    text: Annotated[LText | None, In("inner")] = None
    check_method: Annotated[LText | None, In("inner")] = None
    checker: Annotated[Name | None, In("inner")] = None
