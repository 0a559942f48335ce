"""Saving records and reading them back, one transaction a command.

Owns the way from what a person means to a signed version, and from the heads
of a record to what a person may see. Belongs to the store's thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from pydantic import ValidationError

from hdfield.bundle.blobs import Blob
from hdfield.crypto.canonical import canonical
from hdfield.crypto.sshsig import SigningKey
from hdfield.crypto.versions import MAX_LINE, make_version, wire_line
from hdfield.errors import (
    ChangedSinceError,
    InvalidRecordError,
    NoSuchRecordError,
    ReadOnlyRecordError,
    StaleParentsError,
)
from hdfield.model.base import GROUPS, Group, LText, Record, is_record_id, layout
from hdfield.model.codes import STRICT_CODES
from hdfield.model.interlocutor import Interlocutor
from hdfield.model.kinds import KINDS, SCHEMAS, kind_model
from hdfield.model.version import Version
from hdfield.rules.grouping import closed_groups, follow, join, split
from hdfield.rules.near import with_computed
from hdfield.rules.once import fixed_id, may_follow_unseen
from hdfield.rules.sameness import distinct
from hdfield.rules.settling import carried, settled
from hdfield.services.batches import each_told
from hdfield.services.changes import Changes
from hdfield.services.entering import Entering, check_needed, without_ended_point
from hdfield.services.own_words import with_own_words
from hdfield.services.reserving import check_may_decide
from hdfield.store.store import Store

R = TypeVar("R", bound=Record)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Head:
    """One head of a record as this notebook may see it.

    Attributes:
        version: Its id.
        author: Key id of the device that wrote it.
        record: The open values; ``record.parents`` are all the heads, so that
            saving it again settles a conflict in its favour. ``None`` when a
            newer program wrote it in a form we cannot read.
        closed: Groups this notebook was not given.
        read_only: Written by a newer program.
    """

    version: str
    author: str
    record: Record | None
    closed: tuple[Group, ...]
    read_only: bool


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record: one head, or one for each way in which devices differ.

    Attributes:
        heads: Each names all heads there are as parents, those included whose
            words are the same as another's and which are not shown again.
    """

    id: str
    kind: str
    heads: tuple[Head, ...]

    @property
    def is_conflict(self) -> bool:
        """Whether a person has to choose."""
        return len(self.heads) > 1


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One version in a record's history, newest first in lists.

    Attributes:
        record: Its open values; ``record.parents`` are the versions it follows.
        closed: Groups this notebook was not given: their values are absent
            here, which does not say that they were empty.
    """

    version: str
    author: str
    recorded_at: datetime | None
    record: Record | None
    is_head: bool
    closed: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """One version of our own that was saved, by ids: enough to find the way back."""

    record: str
    kind: str
    parents: tuple[str, ...]
    version: str


class Records:
    """Saves and reads records."""

    def __init__(
        self,
        store: Store,
        key: SigningKey,
        clock: Callable[[], datetime],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._store = store
        self._key = key
        self._clock = clock
        self._random = random_bytes
        self._made: list[Made] | None = None

    @contextmanager
    def watched(self) -> Iterator[list[Made]]:
        """Note what is saved meanwhile, however many services do it; not within itself."""
        made: list[Made] = []
        self._made = made
        try:
            yield made
        finally:
            self._made = None

    def save(self, record: Record) -> Changes:
        """Save one record: a new one, or an edit that names all the heads.

        Raises:
            InvalidRecordError, RefusedMoveError, StaleParentsError, ClosedGroupError, ReadOnlyRecordError,
            NotYoursToDecideError, NotYoursToSayError, NoSuchRecordError, PapersNotAllowedError, StorageError.
        """
        return self.save_all((record,))

    def save_all(
        self, records: Iterable[Record], blobs: Iterable[Blob] = (), *, restoring: bool = False
    ) -> Changes:
        """Save records in one transaction, or none of them.

        Args:
            records: New ones, and edits that name all the heads.
            blobs: Get their rows with them.
            restoring: Each is given a state it had before: no life cycle refuses that.
        """
        now = self._clock()
        batch = tuple(records)
        # People met are often added in the same breath as the encounter that names them.
        functions = {
            record.id: record.function for record in batch if isinstance(record, Interlocutor) and record.id
        }
        entering = Entering(self._store, now.date(), batch, restoring=restoring)
        unsaid = entering.unsaid()
        versions = each_told(
            batch, lambda record, line: self._version(record, now, functions, entering, line), unsaid
        )
        self._store.save(versions, blobs)
        if self._made is not None:
            self._made.extend(Made(made.record, made.kind, made.parents, made.id) for made in versions)
        return Changes.of((version.record, version.kind) for version in versions)

    def shortened(self, record: Record, now: Record) -> Record:
        """Give an earlier state of a record as the policy of today lets it be saved; see ``Entering``."""
        return Entering(self._store, self._clock().date(), (record,)).shortened(record, now)

    def view(self, record: str) -> RecordView:
        """Give a record with all its heads.

        Raises:
            NoSuchRecordError: Nothing here has that id.
        """
        heads = self._store.versions.heads(record) if is_record_id(record) else ()
        if not heads:
            raise NoSuchRecordError(record=record)
        parents = tuple(sorted(head.id for head in heads))
        shown = tuple(self._shown(head, parents) for head in distinct(heads))
        return RecordView(record, heads[0].kind, shown)

    def current(self, model: type[R], record: str) -> R:
        """Give the shown head of a record as its model.

        Raises:
            NoSuchRecordError: Nothing here of that kind has that id.
        """
        found = self.view(record).heads[0].record
        if not isinstance(found, model):
            raise NoSuchRecordError(record=record)
        return found

    def only(self, model: type[R], record: str) -> R:
        """Give a record as it stands, for a command that changes it without a person comparing heads.

        Saved, it would follow every head there is: what another device wrote
        would be gone from sight, and nobody would have chosen that.

        Raises:
            ChangedSinceError: It is in conflict: a person settles that first.
            ReadOnlyRecordError: Written by a newer program.
            NoSuchRecordError: Nothing here of that kind has that id.
        """
        view = self.view(record)
        head = view.heads[0]
        if view.is_conflict:
            raise ChangedSinceError(record=record, kind=view.kind)
        if head.record is None or head.read_only:
            raise ReadOnlyRecordError(record=record)
        if not isinstance(head.record, model):
            raise NoSuchRecordError(record=record)
        return head.record

    def history(self, record: str) -> tuple[HistoryEntry, ...]:
        """Give every version of a record held here, newest first.

        Raises:
            NoSuchRecordError: Nothing here has that id.
        """
        versions = self._store.versions.history(record) if is_record_id(record) else ()
        if not versions:
            raise NoSuchRecordError(record=record)
        heads = {head.id for head in self._store.versions.heads(record)}
        entries = []
        for version in reversed(versions):
            shown = self._shown(version, version.parents).record
            entries.append(
                HistoryEntry(
                    version.id,
                    version.author,
                    shown.recorded_at if shown else None,
                    shown,
                    version.id in heads,
                    closed_groups(version.objects),
                )
            )
        return tuple(entries)

    def _version(
        self,
        record: Record,
        now: datetime,
        functions: dict[str, LText | None],
        entering: Entering,
        line: int,
    ) -> Version:
        record_id = record.id or self._new_id(record)
        heads = self._heads_followed(record, record_id, line)
        base = self._base(heads, record)
        closed = closed_groups(base.objects) if base else ()
        check_needed(record, closed, line)
        before = join(type(record), base.objects) if base else None
        record = entering.ready(record, before, line, closed)
        record = with_own_words(self._store, self._key.public.fingerprint, record, before)
        full = with_computed(record, now, self._functions(record, functions), before, closed)
        objects = follow(type(record), base.objects, full) if base else split(full)
        if base and len(heads) > 1:
            kept = settled(base, heads, self._store.versions.history(record_id))
            objects, base = {**objects, **carried(base, kept)}, kept
        version = make_version(
            self._key,
            record=record_id,
            kind=record.KIND,
            schema=SCHEMAS[record.KIND],
            parents=[head.id for head in heads],
            objects=objects,
            before=base,
            random_bytes=self._random,
        )
        check_may_decide(self._store, version, heads)
        if len(wire_line(version, GROUPS)) > MAX_LINE:  # nobody could take it in
            raise InvalidRecordError(line=line, problems=(("", "too_long"),), kind=record.KIND)
        return version

    def _shown(self, version: Version, parents: tuple[str, ...]) -> Head:
        """Give a head as a person sees it: an exact point past its end is not shown."""
        head = _head(version, parents)
        return replace(head, record=without_ended_point(head.record, self._clock().date()))

    def _heads_followed(self, record: Record, record_id: str, line: int) -> tuple[Version, ...]:
        """Give the heads a record follows: all there are, and those it names."""
        fixed = fixed_id(record)
        if fixed is not None:
            if record_id != fixed:
                raise InvalidRecordError(line=line, problems=(("id", "once_id"),), kind=record.KIND)
        elif record.id is None and record.parents:
            raise InvalidRecordError(line=line, problems=(("parents", "without_id"),), kind=record.KIND)
        heads = self._store.versions.heads(record_id) if fixed or record.id or record.parents else ()
        if record.id is None and not record.parents and may_follow_unseen(record.KIND, heads):
            return heads
        if record.id and not heads and record.parents:
            raise NoSuchRecordError(record=record_id)
        if {head.id for head in heads} != set(record.parents):
            raise StaleParentsError(
                record=record_id, given=record.parents, heads=tuple(head.id for head in heads)
            )
        return heads

    def _base(self, heads: tuple[Version, ...], record: Record) -> Version | None:
        """Choose the head an edit carries closed groups and unknown keys from."""
        for head in heads:
            if head.kind != record.KIND:
                raise NoSuchRecordError(record=head.record)
            if _head(head, ()).read_only:
                raise ReadOnlyRecordError(record=head.record)
        if not heads:
            return None
        return max(heads, key=lambda head: (_likeness(head, record), len(head.opened)))

    def _new_id(self, record: Record) -> str:
        return fixed_id(record) or self._random(16).hex()

    def _functions(self, record: Record, known: dict[str, LText | None]) -> Mapping[str, LText | None]:
        people: tuple[str, ...] = getattr(record, "people", ())
        for person in people:
            if person not in known:
                heads = self._store.versions.heads(person)
                shown = _head(heads[0], ()).record if heads else None
                if isinstance(shown, Interlocutor):
                    known[person] = shown.function
        return known


def read_record(kind: str, values: object, line: int = 1) -> Record:
    """Read what a person or a program adds, strictly.

    Args:
        kind: Record kind.
        values: Parsed JSON.
        line: Line number for the error.

    Raises:
        UnknownKindError: No such kind.
        InvalidRecordError: The values break the schema; ``problems`` lists
            (path, rule) pairs and never the values.
    """
    model = kind_model(kind)
    if not _is_plain_moment(values):
        raise InvalidRecordError(line=line, problems=(("at.at", "datetime_parsing"),), kind=kind)
    try:
        # As JSON and strictly: "no" is not false, and a number is not a moment.
        return model.model_validate_json(canonical(values), strict=True, context={STRICT_CODES: True})  # type: ignore[arg-type]
    except ValidationError as error:
        problems = tuple(
            (".".join(map(str, item["loc"])), item["type"]) for item in error.errors(include_input=False)
        )
        raise InvalidRecordError(line=line, problems=problems, kind=kind) from None


def _is_plain_moment(values: object) -> bool:
    """Say whether a moment, where there is one, is written as a date and a time.

    The schema's library would also take a bare number in quotes for seconds
    since 1970, which nobody means.
    """
    at = values.get("at") if isinstance(values, dict) else None
    moment = at.get("at") if isinstance(at, dict) else None
    return not isinstance(moment, str) or _MOMENT.match(moment) is not None


def _head(version: Version, parents: tuple[str, ...]) -> Head:
    closed = closed_groups(version.objects)
    read_only = version.kind not in KINDS or version.schema > SCHEMAS[version.kind]
    record: Record | None = None
    if version.kind in KINDS:
        try:
            record = join(KINDS[version.kind], version.objects).model_copy(
                update={"id": version.record, "parents": parents}
            )
        except ValidationError:
            read_only = True
    return Head(version.id, version.author, record, closed, read_only)


def _likeness(head: Version, record: Record) -> int:
    """Count the groups an edit leaves as this head has them: it started there.

    A group closed in the head is left as it is by naming none of its values.
    """
    wanted, computed = split(record), layout(type(record)).computed
    return sum(
        wanted[group] == head.objects[group] if group in head.objects else not set(wanted[group]) - computed
        for group in GROUPS
    )
