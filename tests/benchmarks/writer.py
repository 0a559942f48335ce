"""Records for the benchmarks, and signed first versions of them.

Owns what an encounter of a benchmark looks like: a note, a place, an actor, a
person, a time within three years. The same seed writes the same records.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from random import Random

from hdfield.crypto.sshsig import SigningKey
from hdfield.crypto.versions import make_version
from hdfield.model.actor import Actor, Names
from hdfield.model.base import LText, Record, When
from hdfield.model.encounter import Demand, Encounter
from hdfield.model.interlocutor import Interlocutor
from hdfield.model.kinds import SCHEMAS
from hdfield.model.place import Place
from hdfield.model.version import Version
from hdfield.rules.grouping import split
from hdfield.rules.near import with_computed
from hdfield.store.store import Store
from tests.benchmarks.notes import VOCABULARY, note_maker, word

NOW = datetime(2026, 6, 30, 18, 0, tzinfo=timezone(timedelta(hours=3)))
_COUNTS = {"place": 300, "actor": 40, "interlocutor": 80}
_GOVERNORATES, _DISTRICTS = 4, 16
"""The first places are these; every other place lies in a district, and a district in a governorate."""

_DAYS = 1_100


@dataclass
class Writer:
    """Makes records and signed versions of them, the same for the same seed."""

    seed: int
    key: SigningKey = field(default_factory=SigningKey.generate)
    _ids: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Start the sources of chance."""
        self._random = Random(self.seed)
        self._note = note_maker(self.seed)

    def named(self) -> Iterator[Version]:
        """Give the places, actors and interlocutors encounters name."""
        makers = {"place": self._place, "actor": self._actor, "interlocutor": self._person}
        for kind, count in _COUNTS.items():
            ids = self._ids.setdefault(kind, [])
            for number in range(count):
                made = self.version(makers[kind](number))
                ids.append(made.record)
                yield made

    def know(self, store: Store) -> None:
        """Take the places, actors and interlocutors a notebook holds already."""
        for kind, count in _COUNTS.items():
            self._ids[kind] = [row.record for row in store.lists.newest(kind, count)][::-1]

    def ids(self, kind: str) -> list[str]:
        """Give the records of a kind, as they were written: of places the governorates first."""
        return self._ids[kind]

    def encounter(self) -> Encounter:
        """Give an encounter with a note, at a place, with an actor."""
        random = self._random
        at = NOW - timedelta(minutes=random.randrange(_DAYS * 24 * 60))
        return Encounter(
            kind=random.choice(
                ("checkpoint.manned_post", "checkpoint.mobile", "meeting.bilateral", "remote.radio")
            ),
            at=When(at=at),
            outcome=random.choice(("passed", "delayed", "turned_back", "talked")),
            threat=random.choice(("none", "none", "implied", "explicit")),
            demands=(Demand(demand=random.choice(("demand.permit", "demand.fee")), response="deferred"),),
            place=random.choice(self._ids["place"]),
            actors=(random.choice(self._ids["actor"]),),
            people=(random.choice(self._ids["interlocutor"]),),
            wait_min=random.randrange(180),
            state=random.choice(("rec.complete",) * 9 + ("rec.quick",)),
            note=LText(text=self._note()),
        )

    def version(self, record: Record) -> Version:
        """Sign a record's first version."""
        random_bytes = self._random.randbytes
        return make_version(
            self.key,
            record=random_bytes(16).hex(),
            kind=record.KIND,
            schema=SCHEMAS[record.KIND],
            parents=(),
            objects=split(with_computed(record, NOW, {}, None, ())),
            before=None,
            random_bytes=random_bytes,
        )

    def _place(self, number: int) -> Place:
        names = Names(en=self._name(2), ar=self._name(1))
        if number < _GOVERNORATES:
            return Place(level="adm1", names=names)
        if number < _GOVERNORATES + _DISTRICTS:
            return Place(level="adm2", names=names, parent=self._ids["place"][number % _GOVERNORATES])
        district = _GOVERNORATES + number % _DISTRICTS
        return Place(level="settlement", names=names, parent=self._ids["place"][district])

    def _actor(self, _: int) -> Actor:
        return Actor(kinds=("armed.rebel",), names=Names(en=self._name(2)))

    def _person(self, number: int) -> Interlocutor:
        function = LText(text=self._name(2))
        return Interlocutor(
            code_name=f"heron-{number}", actor=self._random.choice(self._ids["actor"]), function=function
        )

    def _name(self, words: int) -> str:
        return " ".join(word(self._random.randint(1, VOCABULARY)) for _ in range(words))
