"""From what was captured to records, and back for changing one just saved.

Owns which field of an encounter each row fills. It refuses to save, and to
invent: what nobody chose is left out of the record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.rules.incidents import asks_for_safety
from hdfield.services.evening import COMPLETE, QUICK
from hdfield.services.records import read_record
from ui.naming import names_value, text_value
from ui.today.capture import Capture
from ui.today.rows import NEW, OTHER

_LONGEST_S: Final = 86_400
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAMES: Final = re.compile(r"[\n\t\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME: Final = 200
_OWN: Final = ("place", "outcome", "wait_min", "threat", "delivered", "note", "kept_verbally")
_DELIVERED: Final = "message_delivered"
_HOUR_S: Final = 3600
_MOST_HOURS: Final = 10_000


def records_of(
    capture: Capture, now: datetime, lang: str, new_id: Callable[[], str], before: Encounter | None = None
) -> tuple[Record, ...]:
    """Write what was captured as records, those made in passing first.

    Args:
        capture: Touched.
        now: The present, for the seconds it took.
        lang: Language of the window, for the language of what was typed.
        new_id: Gives a fresh record id.
        before: The record that is written over, with all its heads as parents;
            what a capture knows nothing of stays as it is there.

    Returns:
        New places and actors, then the encounter; save them in one transaction.

    Raises:
        InvalidRecordError: A text is too long.
    """
    made: list[Record] = []

    def settled(reference: str, kind: str, more: dict[str, Any]) -> str | None:
        name = clean_name(reference.removeprefix(NEW))
        if not reference.startswith(NEW):
            return reference or None
        names = names_value(name, lang)
        if names is None:
            return None
        made.append(read_record(kind, {"id": new_id(), "names": names} | more))
        return made[-1].id

    values = _values(capture, now, lang, before)
    values["place"] = settled(capture.place, "place", {"level": level_of_new(capture)})
    actors = [settled(actor, "actor", {}) for actor in capture.actors]
    values["actors"] = [actor for actor in actors if actor]
    if before is not None and capture.completes:
        # Said only where they changed: they may be closed to this notebook.
        values["people"] = [*capture.people] if capture.people != before.people else None
        values["engagements"] = [*capture.engagements] if capture.engagements != before.engagements else None
    kept = {} if before is None else before.model_dump(mode="json", exclude_none=True)
    for name in _OWN:
        kept.pop(name, None)
    given = {name: value for name, value in values.items() if value is not None}
    made.append(read_record("encounter", kept | given))
    return tuple(made)


def capture_of(record: Encounter, events: Mapping[str, str], now: datetime) -> Capture:
    """Read a record, and what is written of red lines there, back into a capture that writes over it."""
    answers = {demand.response for demand in record.demands}
    is_one = len(answers) <= 1
    return Capture(
        row="note" if record.note else "what",
        kind=record.kind,
        chosen_kind=True,
        place=record.place or "",
        chosen_place=True,
        when=OTHER,
        moment=record.at.at if record.at else now,
        demands=tuple(demand.demand for demand in record.demands),
        answer=next(iter(answers), None) or "" if is_one else "",
        own=() if is_one else tuple((demand.demand, demand.response or "") for demand in record.demands),
        events=tuple(events.items()),
        outcome=record.outcome or "",
        wait=record.wait_min,
        threat=record.threat or "",
        delivered=record.delivered or "",
        is_asked_safe=asks_for_safety(record.threat, record.outcome),
        actors=record.actors,
        people=record.people,
        engagements=record.engagements,
        note=record.note.text if record.note else "",
        kept=bool(record.kept_verbally),
        started=now,
        cursor=len(record.note.text) if record.note else 0,
        edits=record.id or "",
    )


def level_of_new(capture: Capture) -> str:
    """Give the place_level of a place made together with the record."""
    return "post" if capture.kind.startswith("checkpoint.") else "settlement"


def clean_name(typed: str) -> str:
    """Take out of a name what cannot be seen and could mislead."""
    return _NOT_IN_NAMES.sub(" ", _UNSEEN.sub("", typed)).strip()[:_LONGEST_NAME].strip()


def _values(capture: Capture, now: datetime, lang: str, before: Encounter | None) -> dict[str, Any]:
    values: dict[str, Any] = {
        "kind": capture.kind,
        "demands": _demands(capture),
        "outcome": capture.outcome or None,
        "wait_min": capture.wait,
        "threat": capture.threat or None,
        "delivered": capture.delivered or ("yes" if capture.outcome == _DELIVERED else None),
        "note": text_value(_UNSEEN.sub("", capture.note), lang),
        "kept_verbally": True if capture.kept else None,
    }
    moment = capture.settled()
    if before is None or before.at is None or before.at.at != moment:
        values["at"] = {"at": moment.replace(microsecond=0).isoformat(), "precision": "time.minute"}
    if before is None:
        seconds = int((now - (capture.started or now)).total_seconds())
        values["state"] = "rec.quick"
        values["capture"] = {"mode": "quick", "seconds": min(max(seconds, 0), _LONGEST_S)}
    elif capture.completes and before.state == QUICK:
        hours = int((now - moment).total_seconds()) // _HOUR_S
        was = before.capture.model_dump(exclude_none=True) if before.capture else {"mode": "quick"}
        values["state"] = COMPLETE
        values["capture"] = was | {"completed_after_h": min(max(hours, 0), _MOST_HOURS)}
    return values


def _demands(capture: Capture) -> list[dict[str, str]]:
    """Pair each demand with its own answer, or with that of all."""
    pairs = []
    for demand in capture.demands:
        response = capture.answer_to(demand) if capture.asks_something else ""
        pairs.append({"demand": demand} | ({"response": response} if response else {}))
    return pairs
