"""Papers of an engagement, gathered for a reader.

Owns finding everything a paper may be of, and keeping that one was read. It
reads rows and looks into none of them: what is made of them, redacted, is
``paper_making``. Belongs to the store's thread.

Source: docs/engagements.md (Papers).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from hdfield.errors import NoSuchRecordError
from hdfield.model.handover import Handover
from hdfield.model.mandate import RedLineEvent
from hdfield.rules.paper_parts import PaperKind
from hdfield.rules.projecting import links_of
from hdfield.rules.scopes import Scope
from hdfield.services.changes import Changes
from hdfield.services.dossier import Dossier
from hdfield.services.editing import edited
from hdfield.services.negotiation_space import NegotiationSpace, Wanted
from hdfield.services.paper_making import Gathered, PaperOfTalks
from hdfield.services.records import Records
from hdfield.store.lists import Row
from hdfield.store.store import Store

_WIDER: Final = ("other_actor",)
"""A fact about another actor is about this one too: who vouches for it, whom it left."""


class PapersOfTalks:
    """Gathers what papers are made of, and keeps that one was read."""

    def __init__(
        self,
        store: Store,
        records: Records,
        dossier: Dossier,
        space: NegotiationSpace,
        person: str,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._records = records
        self._dossier = dossier
        self._space = space
        self._person = person
        self._clock = clock
        self._last: tuple[tuple[str, Scope, int, str], Gathered] | None = None

    def of(self, engagement: str, kind: PaperKind, scope: Scope, about: str = "") -> PaperOfTalks:
        """Make a paper in one go, where nobody waits for the store meanwhile.

        Args:
            engagement: Its id.
            kind: Which of the four.
            scope: Who may read it: it says no more than a bundle sealed to that scope.
            about: The encounter of a debrief, else the newest; the handover of a pack, else the newest.

        Raises:
            NoSuchRecordError: There is no such engagement here, or no such encounter in its file.
        """
        return self.gathered(engagement, scope).made(kind, about)

    def gathered(self, engagement: str, scope: Scope) -> Gathered:
        """Read what papers for a reader may be made of; kept until something is written.

        Args:
            engagement: Its id.
            scope: Who may read the papers.

        Raises:
            NoSuchRecordError: There is no such engagement here.
        """
        today = self._clock().date().isoformat()
        state = (engagement, scope, self._store.written, today)
        if self._last is None or self._last[0] != state:
            self._last = (state, self._gather(engagement, scope, today))
        return self._last[1]

    def read_receipt(self, handover: str) -> Changes:
        """Say that the successor has read the pack of a handover, today.

        Raises:
            NoSuchRecordError: There is no such handover here, or it is to somebody else.
            ChangedSinceError, ReadOnlyRecordError, StorageError.
        """
        given = self._records.only(Handover, handover)
        if given.to != self._person:
            raise NoSuchRecordError(record=handover)
        return self._records.save(edited(given, {"read_on": self._clock().date().isoformat()}))

    # -- reading ----------------------------------------------------------------
    def _gather(self, engagement: str, scope: Scope, today: str) -> Gathered:
        file = self._dossier.of(engagement)
        actors = file.engagement.actors if file.engagement else ()
        wider = self._store.lists.naming(actors, _WIDER)
        laws = (law.id for law in self._space.space(Wanted(engagement=engagement), self._clock().date()).laws)
        rows = (record for record, row in file.rows.items() if not self._is_theirs(row, engagement))
        own = tuple(dict.fromkeys((engagement, *rows, *wider, *laws)))
        known, edge = set(own), set(own)
        for _ in range(2):  # who is named, and what those belong to
            edge = self._named_by(edge) - known
            known |= edge
        return Gathered(
            engagement,
            scope,
            today,
            self._person,
            own,
            self._store.versions.stored_heads(known),
            tuple(self._store.outgoing.holdings()) if scope == "team" else None,
        )

    def _named_by(self, records: set[str]) -> set[str]:
        """Name what these name; of one with several versions what any of them names: one of them is told."""
        found = set(self._store.lists.named_by(records))
        for versions in self._store.versions.heads_of(self._store.versions.differing(records)).values():
            found |= {to for one in versions for _role, to in links_of(one.kind, one.objects)}
        return found

    def _is_theirs(self, row: Row, engagement: str) -> bool:
        """Say whether something that happened to a line of several talks happened in others."""
        if row.kind != RedLineEvent.KIND:
            return False
        met = self._store.lists.among(filter(None, (row.line.get("encounter"),)))
        belongs = {talks for one in met.values() for talks in one.line.get("engagements", ())}
        return bool(belongs) and engagement not in belongs
