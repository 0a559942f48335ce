"""Whether a value from outside has the shape a list row counts on.

A version is kept and passed on whatever its objects hold, because a newer
program may have written it; a row shows only what it can read. Asking a model
would refuse the whole record for one such value, and costs more at each save.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

_RECORD_ID = re.compile(r"[0-9a-f]{32}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DEGREES = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,20})?")
_FIRST_DAY = {4: "-01-01", 7: "-01"}
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}(?:\.[0-9]+)?(?:Z|[+-][0-9:]{5,8})")


def is_record_id(value: object) -> bool:
    """Say whether this is 16 bytes in lower-case hex."""
    return isinstance(value, str) and _RECORD_ID.fullmatch(value) is not None


def is_day(value: object) -> bool:
    """Say whether this is a day of the calendar, such as ``2026-06-30``."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_partial_day(value: object) -> bool:
    """Say whether this is a year, a month or a day of the calendar."""
    return isinstance(value, str) and is_day(f"{value}{_FIRST_DAY.get(len(value), '')}")


def is_moment(value: object) -> bool:
    """Say whether this is a moment with its offset, after 1970."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return False
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return False
    return moment.tzinfo is not None and moment.year > 1970


def is_when(value: object) -> bool:
    """Say whether this is a moment as well as it is known."""
    return isinstance(value, Mapping) and is_moment(value.get("at")) and _text_or_none(value.get("precision"))


def is_shaped(name: str, value: object) -> bool:
    """Say whether the value of a list row's field can be shown; fields not named here are texts."""
    return _SHAPES.get(name, _is_text)(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _text_or_none(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_ltext(value: object) -> bool:
    return isinstance(value, Mapping) and _is_text(value.get("text")) and _text_or_none(value.get("lang"))


def _is_names(value: object) -> bool:
    return isinstance(value, Mapping) and all(map(_text_or_none, value.values()))


def _is_demand(value: object) -> bool:
    return (
        isinstance(value, Mapping) and _is_text(value.get("demand")) and _text_or_none(value.get("response"))
    )


def _is_phase(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and _is_text(value.get("phase"))
        and is_day(value.get("opened_on"))
        and (value.get("closed_on") is None or is_day(value.get("closed_on")))
    )


def _is_bool(value: object) -> bool:
    return isinstance(value, bool)


def _is_signal(value: object) -> bool:
    return (
        isinstance(value, Mapping) and _is_text(value.get("signal")) and _text_or_none(value.get("seen_in"))
    )


def _is_team(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and _text_or_none(value.get("lead"))
        and _text_or_none(value.get("mandator"))
        and _each(_is_text)(value.get("support", ()))
    )


def _is_harm(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        part is None or isinstance(part, str | bool | int) for part in value.values()
    )


def _is_listing(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and _is_text(value.get("kind"))
        and _each(_is_text)(value.get("effects", ()))
    )


def _is_device_event(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        part is None or isinstance(part, str | bool) for part in value.values()
    )


def _is_channel(value: object) -> bool:
    return isinstance(value, Mapping) and (value.get("last_tested") is None or is_day(value["last_tested"]))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_point(value: object) -> bool:
    return (
        isinstance(value, Mapping) and _is_within(value.get("lat"), 90) and _is_within(value.get("lon"), 180)
    )


def _is_within(value: object, most: int) -> bool:
    return isinstance(value, str) and _DEGREES.fullmatch(value) is not None and abs(Decimal(value)) <= most


def _each(shape: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, list | tuple) and all(map(shape, value))


_SHAPES: Mapping[str, Callable[[object], bool]] = {
    "demands": _each(_is_demand),
    "actors": _each(is_record_id),
    "engagements": _each(is_record_id),
    "people": _each(is_record_id),
    "kinds": _each(_is_text),
    "functions": _each(_is_ltext),
    "phases": _each(_is_phase),
    "kept_verbally": _is_bool,
    "place": is_record_id,
    "object_place": is_record_id,
    "parent": is_record_id,
    "actor": is_record_id,
    "engagement": is_record_id,
    "at": is_when,
    "names": _is_names,
    "title": _is_names,
    "function": _is_ltext,
    "on": is_day,
    "due": is_day,
    "done_on": is_day,
    "dated": is_day,
    "valid_from": is_partial_day,
    "valid_to": is_partial_day,
    "retry_on": is_partial_day,
    "answer_due": is_day,
    "answers": is_record_id,
    "other_actor": is_record_id,
    "supersedes": is_record_id,
    "encounter": is_record_id,
    "about": is_record_id,
    "operators": _each(_is_text),
    "affected": _each(_is_text),
    "our_organisation": _is_bool,
    "strength": _is_count,
    "wait_min": _is_count,
    "reported_after_h": _is_count,
    "value": _is_ltext,
    "what": _is_ltext,
    "caption": _is_ltext,
    "centroid": _is_point,
    "made_in": is_record_id,
    "verified_in": is_record_id,
    "term": is_record_id,
    "replaced_by": is_record_id,
    "agreement": is_record_id,
    "checked_in": is_record_id,
    "commitment": is_record_id,
    "law": is_record_id,
    "listing_fact": is_record_id,
    "opened_in": is_record_id,
    "jurisdiction": is_record_id,
    "renews": is_record_id,
    "target": is_record_id,
    "by_actor": is_record_id,
    "review": is_record_id,
    "opened": is_record_id,
    "inducement": is_record_id,
    "fallback": is_record_id,
    "raised_by": is_record_id,
    "red_line": is_record_id,
    "theirs": is_record_id,
    "replaces": is_record_id,
    "evidence": _each(is_record_id),
    "audience_actors": _each(is_record_id),
    "obstacles": _each(is_record_id),
    "protection": _each(_is_text),
    "effects": _each(_is_text),
    "touched_by": _each(_is_text),
    "jurisdictions": _each(_is_text),
    "laws": _each(is_record_id),
    "exemptions": _each(is_record_id),
    "text": _is_ltext,
    "aim": _is_ltext,
    "result": _is_ltext,
    "limits": _is_ltext,
    "lawful_channel": _is_ltext,
    "decision": _is_ltext,
    "object_by": is_day,
    "risks_reviewed_on": is_day,
    "decided_on": is_day,
    "review_on": is_day,
    "issued_on": is_day,
    "acknowledged_on": is_day,
    "reported_on": is_day,
    "made_on": is_day,
    "settled_on": is_day,
    "agreed_on": is_day,
    "in_force_from": is_day,
    "until": is_day,
    "changed_on": is_day,
    "next_check": is_day,
    "last_check": is_day,
    "opened_on": is_day,
    "asked_on": is_day,
    "granted_on": is_day,
    "needed_by": is_day,
    "expires_on": is_day,
    "next_on": is_day,
    "ended_on": is_day,
    "revisit": is_day,
    "read_on": is_day,
    "first_ask": _is_bool,
    "peace_process": _is_bool,
    "no_recognition": _is_bool,
    "public": _is_bool,
    "members_holding": _is_count,
    "members_breaching": _is_count,
    "plus": _each(_is_signal),
    "minus": _each(_is_signal),
    "team": _is_team,
    "harm": _is_harm,
    "listing": _is_listing,
    "exposure": _is_names,
    "amrf": _each(_is_text),
    "explained_identity": _is_bool,
    "principles_explained": _is_bool,
    "recognised_us": _is_bool,
    "object_repeated_back": _is_bool,
    "travel_mode": _is_bool,
    "evidence_for": _each(_is_text),
    "device_event": _is_device_event,
    "replaced_on": is_day,
    "channels": _each(_is_channel),
    "expected_gains": _each(_is_text),
    "message_review_on": is_day,
}
