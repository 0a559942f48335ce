"""What a store should hold, told from its versions alone, without SQL and without the rules.

Owns a second, plain reading of docs/format.md: heads, rows, days, links, words.
Words are those of ``WORDS``, so that no folding is needed to know them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hdfield.model.base import GROUPS, Group, layout
from hdfield.model.kinds import KINDS, SCHEMAS
from hdfield.model.version import Version

WORDS = {"fuel": "fuel", "Barrière": "barriere", "حَاجِز": "حاجز", "fuelled": "fuelled", "مدرسة": "مدرسه"}
"""As written, and as it is found."""

ENTRY = "recorded_at"
"""When it was written down: two that differ in nothing else say the same."""

LINKS = {
    "encounter": ["actors", "engagements", "facts_changed", "same_event_as", "place", "people"],
    "actor": ["same_body_as"],
    "place": ["parent"],
}


@dataclass
class Oracle:
    """A grow-only set of versions: id → (version, open objects), in the order they came."""

    versions: dict[str, Version] = field(default_factory=dict)
    objects: dict[str, dict[Group, Any]] = field(default_factory=dict)

    def add(self, version: Version) -> None:
        """Take a version in, or what a fuller copy of one opens."""
        self.versions.setdefault(version.id, version)
        held = self.objects.setdefault(version.id, {})
        held |= {group: value for group, value in version.objects.items() if group not in held}

    def records(self) -> set[str]:
        """Name every record held."""
        return {version.record for version in self.versions.values()}

    def heads(self, record: str) -> list[str]:
        """Give the versions of a record that none of its own versions follows, as they came."""
        mine = [version for version in self.versions.values() if version.record == record]
        followed = {parent for version in mine for parent in version.parents}
        return [version.id for version in mine if version.id not in followed]

    def row(self, record: str) -> tuple[str, str, int, int]:
        """Give (kind, day, minute, heads) of a record's list row."""
        heads = self.heads(record)
        opened = self.objects[heads[0]]
        near, when = opened.get("near", {}), opened.get("when", {})
        at = when.get("at", {}).get("at") or (near.get("day", "") and near["day"] + "T00:00:00+00:00")
        moment = at or when.get("recorded_at")
        minute = int(datetime.fromisoformat(moment).timestamp()) // 60 if moment else 0
        return (
            self.versions[heads[0]].kind,
            near.get("day") or when.get("recorded_at", "")[:10],
            minute,
            len({self.said(head) for head in heads}),
        )

    def said(self, head: str) -> str:
        """Give what a version says: heads that say the same are counted as one (format, section 5)."""
        version, opened = self.versions[head], self.objects[head]
        closed = [group for group in GROUPS if group not in opened]
        if version.kind in KINDS and version.schema <= SCHEMAS[version.kind]:
            fields = layout(KINDS[version.kind]).groups
            closed = [g for g in closed if any(at == g and name != ENTRY for name, at in fields.items())]
        values = {g: {name: v for name, v in opened[g].items() if name != ENTRY} for g in opened}
        told = {g: said for g, said in values.items() if said} | {g: version.groups[g] for g in closed}
        return json.dumps([version.kind, version.schema, told], sort_keys=True)

    def links(self, record: str) -> set[tuple[str, str]]:
        """Give (role, target) of a record's first head."""
        head = self.heads(record)[0]
        fields = {name: value for part in self.objects[head].values() for name, value in part.items()}
        return {
            (role, target)
            for role in LINKS.get(self.versions[head].kind, [])
            for target in (fields.get(role, []) if isinstance(fields.get(role), list) else [fields.get(role)])
            if target
        }

    def own_words(self, record: str) -> set[str]:
        """Give the folded words of a record's first head: its note or its name."""
        opened = self.objects[self.heads(record)[0]]
        inner, near = opened.get("inner", {}), opened.get("near", {})
        texts = [inner.get("note", {}).get("text", "")]
        texts += [*inner.get("names", {}).values(), *near.get("names", {}).values()]
        return {WORDS[word] for text in texts for word in text.split()}

    def found(self, word: str, *, prefix: bool) -> set[str]:
        """Name the records that hold a word, or name a place or actor that does."""

        def holds(record: str) -> bool:
            return any(own.startswith(word) if prefix else own == word for own in self.own_words(record))

        named = {
            record
            for record in self.records()
            if self.versions[self.heads(record)[0]].kind in ("place", "actor") and holds(record)
        }
        return {
            record
            for record in self.records()
            if holds(record) or {target for _, target in self.links(record)} & named
        }
