"""What every field of every record kind is called.

Owns the names of fields, and how a value is said after a name; a test walks the
model, so that none is forgotten. It refuses to know how a value is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.dossier_field_words import NAMES, NAMES_OF_A_KIND
from ui.language import translate

_NAMES: Final[Mapping[str, str]] = {
    "kind": str(QT_TRANSLATE_NOOP("RecordField", "What it was")),
    "mode": str(QT_TRANSLATE_NOOP("RecordField", "How the word passed")),
    "operators": str(QT_TRANSLATE_NOOP("RecordField", "Who held the post")),
    "actors": str(QT_TRANSLATE_NOOP("RecordField", "Actors")),
    "engagements": str(QT_TRANSLATE_NOOP("RecordField", "Engagement")),
    "demands": str(QT_TRANSLATE_NOOP("RecordField", "Asked, and our answer")),
    "outcome": str(QT_TRANSLATE_NOOP("RecordField", "Outcome")),
    "tone": str(QT_TRANSLATE_NOOP("RecordField", "Tone")),
    "threat": str(QT_TRANSLATE_NOOP("RecordField", "Threat")),
    "impact": str(QT_TRANSLATE_NOOP("RecordField", "Impact")),
    "amrf": str(QT_TRANSLATE_NOOP("RecordField", "Access tags")),
    "languages": str(QT_TRANSLATE_NOOP("RecordField", "Languages")),
    "explained_identity": str(QT_TRANSLATE_NOOP("RecordField", "Explained who we are")),
    "principles_explained": str(QT_TRANSLATE_NOOP("RecordField", "Explained our principles")),
    "recognised_us": str(QT_TRANSLATE_NOOP("RecordField", "They recognised us")),
    "object_repeated_back": str(QT_TRANSLATE_NOOP("RecordField", "They repeated our purpose back")),
    "travel_mode": str(QT_TRANSLATE_NOOP("RecordField", "Notebook was in travel mode")),
    "kept_verbally": str(QT_TRANSLATE_NOOP("RecordField", "Content kept verbally")),
    "protection": str(QT_TRANSLATE_NOOP("RecordField", "Protection topics")),
    "delivered": str(QT_TRANSLATE_NOOP("RecordField", "Delivered")),
    "answer_due": str(QT_TRANSLATE_NOOP("RecordField", "Answer due")),
    "answers": str(QT_TRANSLATE_NOOP("RecordField", "Answers an earlier message")),
    "state": str(QT_TRANSLATE_NOOP("RecordField", "State")),
    "capture": str(QT_TRANSLATE_NOOP("RecordField", "How it was captured")),
    "facts_changed": str(QT_TRANSLATE_NOOP("RecordField", "Facts it changed")),
    "same_event_as": str(QT_TRANSLATE_NOOP("RecordField", "Same event as")),
    "place": str(QT_TRANSLATE_NOOP("RecordField", "Where")),
    "at": str(QT_TRANSLATE_NOOP("RecordField", "When")),
    "wait_min": str(QT_TRANSLATE_NOOP("RecordField", "Wait")),
    "people": str(QT_TRANSLATE_NOOP("RecordField", "People met")),
    "relay": str(QT_TRANSLATE_NOOP("RecordField", "Relayed by")),
    "our_party": str(QT_TRANSLATE_NOOP("RecordField", "Our party")),
    "note": str(QT_TRANSLATE_NOOP("RecordField", "Note")),
    "message": str(QT_TRANSLATE_NOOP("RecordField", "Message")),
    "offers": str(QT_TRANSLATE_NOOP("RecordField", "Asks and offers")),
    "amounts": str(QT_TRANSLATE_NOOP("RecordField", "Amounts")),
    "debrief": str(QT_TRANSLATE_NOOP("RecordField", "Debrief")),
    "how_they_see_us": str(QT_TRANSLATE_NOOP("RecordField", "How they see us")),
    "mistaken_for": str(QT_TRANSLATE_NOOP("RecordField", "Mistaken for")),
    "represents_consent": str(QT_TRANSLATE_NOOP("RecordField", "What may be said of them")),
    "evidence_for": str(QT_TRANSLATE_NOOP("RecordField", "Evidence for")),
    "point": str(QT_TRANSLATE_NOOP("RecordField", "Exact point")),
    "device_event": str(QT_TRANSLATE_NOOP("RecordField", "Device looked at")),
    "sensitivity": str(QT_TRANSLATE_NOOP("RecordField", "Sensitivity")),
    "kinds": str(QT_TRANSLATE_NOOP("RecordField", "Kinds")),
    "same_body_as": str(QT_TRANSLATE_NOOP("RecordField", "Same body as")),
    "names": str(QT_TRANSLATE_NOOP("RecordField", "Names")),
    "aliases": str(QT_TRANSLATE_NOOP("RecordField", "Other names")),
    "iceberg": str(QT_TRANSLATE_NOOP("RecordField", "Position, reasoning, values")),
    "actor": str(QT_TRANSLATE_NOOP("RecordField", "Actor")),
    "valid_from": str(QT_TRANSLATE_NOOP("RecordField", "From")),
    "valid_to": str(QT_TRANSLATE_NOOP("RecordField", "Until")),
    "basis": str(QT_TRANSLATE_NOOP("RecordField", "Basis")),
    "confidence": str(QT_TRANSLATE_NOOP("RecordField", "Confidence")),
    "control": str(QT_TRANSLATE_NOOP("RecordField", "Control")),
    "relation": str(QT_TRANSLATE_NOOP("RecordField", "Relation")),
    "other_actor": str(QT_TRANSLATE_NOOP("RecordField", "Other actor")),
    "our_organisation": str(QT_TRANSLATE_NOOP("RecordField", "Our organisation")),
    "strength": str(QT_TRANSLATE_NOOP("RecordField", "Strength")),
    "interlocutor": str(QT_TRANSLATE_NOOP("RecordField", "Interlocutor")),
    "listing": str(QT_TRANSLATE_NOOP("RecordField", "Listing")),
    "interest_object": str(QT_TRANSLATE_NOOP("RecordField", "Object of interest")),
    "legitimacy_source": str(QT_TRANSLATE_NOOP("RecordField", "Source of legitimacy")),
    "owner": str(QT_TRANSLATE_NOOP("RecordField", "Owner")),
    "retry_on": str(QT_TRANSLATE_NOOP("RecordField", "Ask again on")),
    "supersedes": str(QT_TRANSLATE_NOOP("RecordField", "Follows the fact")),
    "encounter": str(QT_TRANSLATE_NOOP("RecordField", "Encounter")),
    "value": str(QT_TRANSLATE_NOOP("RecordField", "What it is")),
    "audience": str(QT_TRANSLATE_NOOP("RecordField", "Audience")),
    "listed_by": str(QT_TRANSLATE_NOOP("RecordField", "Listed by")),
    "exemption_note": str(QT_TRANSLATE_NOOP("RecordField", "Exemption")),
    "source_note": str(QT_TRANSLATE_NOOP("RecordField", "Source")),
    "status": str(QT_TRANSLATE_NOOP("RecordField", "Status")),
    "replaced_by": str(QT_TRANSLATE_NOOP("RecordField", "Replaced by")),
    "replaced_on": str(QT_TRANSLATE_NOOP("RecordField", "Replaced on")),
    "minimise_after": str(QT_TRANSLATE_NOOP("RecordField", "Reduce after")),
    "function": str(QT_TRANSLATE_NOOP("RecordField", "Function")),
    "code_name": str(QT_TRANSLATE_NOOP("RecordField", "Code name")),
    "authority": str(QT_TRANSLATE_NOOP("RecordField", "Authority")),
    "authority_basis": str(QT_TRANSLATE_NOOP("RecordField", "Basis of authority")),
    "confidentiality_terms": str(QT_TRANSLATE_NOOP("RecordField", "Terms of confidentiality")),
    "how_to_refer": str(QT_TRANSLATE_NOOP("RecordField", "How to refer to them")),
    "reliability": str(QT_TRANSLATE_NOOP("RecordField", "Reliability")),
    "stake": str(QT_TRANSLATE_NOOP("RecordField", "Own stake")),
    "conflict_of_interest": str(QT_TRANSLATE_NOOP("RecordField", "Conflict of interest")),
    "vouched_by": str(QT_TRANSLATE_NOOP("RecordField", "Vouched for by")),
    "channels": str(QT_TRANSLATE_NOOP("RecordField", "Ways to reach them")),
    "level": str(QT_TRANSLATE_NOOP("RecordField", "Level")),
    "pcode": str(QT_TRANSLATE_NOOP("RecordField", "P-code")),
    "parent": str(QT_TRANSLATE_NOOP("RecordField", "Lies in")),
    "zone": str(QT_TRANSLATE_NOOP("RecordField", "Time zone")),
    "centroid": str(QT_TRANSLATE_NOOP("RecordField", "Centre")),
    "agreed_procedure": str(QT_TRANSLATE_NOOP("RecordField", "Agreed procedure")),
    "best_hours": str(QT_TRANSLATE_NOOP("RecordField", "Best hours")),
    "object_kind": str(QT_TRANSLATE_NOOP("RecordField", "What is sought")),
    "object_place": str(QT_TRANSLATE_NOOP("RecordField", "Where it is sought")),
    "object_by": str(QT_TRANSLATE_NOOP("RecordField", "Needed by")),
    "goal": str(QT_TRANSLATE_NOOP("RecordField", "Goal")),
    "phases": str(QT_TRANSLATE_NOOP("RecordField", "Phases")),
    "team": str(QT_TRANSLATE_NOOP("RecordField", "Team")),
    "visibility": str(QT_TRANSLATE_NOOP("RecordField", "Visibility")),
    "expected_gains": str(QT_TRANSLATE_NOOP("RecordField", "Expected gains")),
    "title": str(QT_TRANSLATE_NOOP("RecordField", "Title")),
    "for_whom": str(QT_TRANSLATE_NOOP("RecordField", "For whom")),
    "purpose_line": str(QT_TRANSLATE_NOOP("RecordField", "Purpose")),
    "political_link": str(QT_TRANSLATE_NOOP("RecordField", "Political link")),
    "engagement": str(QT_TRANSLATE_NOOP("RecordField", "Engagement")),
    "item": str(QT_TRANSLATE_NOOP("RecordField", "Question")),
    "by": str(QT_TRANSLATE_NOOP("RecordField", "Set by")),
    "on": str(QT_TRANSLATE_NOOP("RecordField", "Set on")),
    "act": str(QT_TRANSLATE_NOOP("RecordField", "Act")),
    "affected": str(QT_TRANSLATE_NOOP("RecordField", "Who was affected")),
    "injury": str(QT_TRANSLATE_NOOP("RecordField", "Injury")),
    "value_band": str(QT_TRANSLATE_NOOP("RecordField", "Value")),
    "reported_after_h": str(QT_TRANSLATE_NOOP("RecordField", "Reported after (hours)")),
    "follow_up": str(QT_TRANSLATE_NOOP("RecordField", "Follow-up")),
    "due": str(QT_TRANSLATE_NOOP("RecordField", "Due")),
    "about": str(QT_TRANSLATE_NOOP("RecordField", "About")),
    "done_on": str(QT_TRANSLATE_NOOP("RecordField", "Done on")),
    "what": str(QT_TRANSLATE_NOOP("RecordField", "What to do")),
    "media": str(QT_TRANSLATE_NOOP("RecordField", "Form")),
    "dated": str(QT_TRANSLATE_NOOP("RecordField", "Dated")),
    "caption": str(QT_TRANSLATE_NOOP("RecordField", "Caption")),
    "released": str(QT_TRANSLATE_NOOP("RecordField", "Released to others")),
    "content": str(QT_TRANSLATE_NOOP("RecordField", "The paper itself")),
    "removed": str(QT_TRANSLATE_NOOP("RecordField", "Removed")),
    # parts of values
    "activity_suspended": str(QT_TRANSLATE_NOOP("RecordField", "Work suspended")),
    "delay_band": str(QT_TRANSLATE_NOOP("RecordField", "Delay")),
    "people_not_reached_band": str(QT_TRANSLATE_NOOP("RecordField", "People not reached")),
    "rerouted_km": str(QT_TRANSLATE_NOOP("RecordField", "Detour (km)")),
    "interpreter": str(QT_TRANSLATE_NOOP("RecordField", "Interpreter")),
    "team_size_band": str(QT_TRANSLATE_NOOP("RecordField", "Team")),
    "women_present": str(QT_TRANSLATE_NOOP("RecordField", "Women present")),
    "vehicle": str(QT_TRANSLATE_NOOP("RecordField", "Vehicle")),
    "went_well": str(QT_TRANSLATE_NOOP("RecordField", "What went well")),
    "surprised_by": str(QT_TRANSLATE_NOOP("RecordField", "What surprised")),
    "next_time": str(QT_TRANSLATE_NOOP("RecordField", "Next time")),
    "lat": str(QT_TRANSLATE_NOOP("RecordField", "Latitude")),
    "lon": str(QT_TRANSLATE_NOOP("RecordField", "Longitude")),
    "reason": str(QT_TRANSLATE_NOOP("RecordField", "Reason")),
    "expires_on": str(QT_TRANSLATE_NOOP("RecordField", "Kept until")),
    "shown": str(QT_TRANSLATE_NOOP("RecordField", "Shown")),
    "searched": str(QT_TRANSLATE_NOOP("RecordField", "Searched")),
    "opened_under_pressure": str(QT_TRANSLATE_NOOP("RecordField", "Opened under pressure")),
    "copied": str(QT_TRANSLATE_NOOP("RecordField", "Copied")),
    "taken": str(QT_TRANSLATE_NOOP("RecordField", "Taken")),
    "what_was_visible": str(QT_TRANSLATE_NOOP("RecordField", "What could be seen")),
    "reported_on": str(QT_TRANSLATE_NOOP("RecordField", "Reported on")),
    "position": str(QT_TRANSLATE_NOOP("RecordField", "Position")),
    "reasoning": str(QT_TRANSLATE_NOOP("RecordField", "Reasoning")),
    "values": str(QT_TRANSLATE_NOOP("RecordField", "Values")),
    "fallback": str(QT_TRANSLATE_NOOP("RecordField", "Only if all else fails")),
    "hours": str(QT_TRANSLATE_NOOP("RecordField", "Hours")),
    "last_tested": str(QT_TRANSLATE_NOOP("RecordField", "Last tested")),
    "opened_on": str(QT_TRANSLATE_NOOP("RecordField", "Opened")),
    "closed_on": str(QT_TRANSLATE_NOOP("RecordField", "Closed")),
    "lead": str(QT_TRANSLATE_NOOP("RecordField", "Lead")),
    "support": str(QT_TRANSLATE_NOOP("RecordField", "Support")),
    "mandator": str(QT_TRANSLATE_NOOP("RecordField", "Mandator")),
    "exemption": str(QT_TRANSLATE_NOOP("RecordField", "Exemption")),
    "effects": str(QT_TRANSLATE_NOOP("RecordField", "Effects")),
    "sha256": str(QT_TRANSLATE_NOOP("RecordField", "Fingerprint")),
    "size": str(QT_TRANSLATE_NOOP("RecordField", "Size (bytes)")),
    "media_type": str(QT_TRANSLATE_NOOP("RecordField", "Kind of file")),
    "seconds": str(QT_TRANSLATE_NOOP("RecordField", "Seconds it took")),
    "completed_after_h": str(QT_TRANSLATE_NOOP("RecordField", "Completed after (hours)")),
}
_OF_A_KIND: Final[Mapping[tuple[str, str], str]] = {
    ("actor_fact", "kind"): str(QT_TRANSLATE_NOOP("RecordField", "Kind of fact")),
    ("paper", "kind"): str(QT_TRANSLATE_NOOP("RecordField", "Kind of paper")),
    ("checklist_state", "note"): str(QT_TRANSLATE_NOOP("RecordField", "Note beside the answer")),
    ("checklist_state", "status"): str(QT_TRANSLATE_NOOP("RecordField", "Answer")),
}
"""Where one word means another thing in some kind."""


def field_words(kind: str, name: str) -> str:
    """Name a field in the language of the moment; a newer program's by its bare name."""
    words = (
        _OF_A_KIND.get((kind, name))
        or NAMES_OF_A_KIND.get((kind, name))
        or _NAMES.get(name)
        or NAMES.get(name)
    )
    return translate("RecordField", words) if words else name


def names_of_fields() -> frozenset[str]:
    """Give every field that has words, for the test that walks the model."""
    return frozenset((*_NAMES, *NAMES))


def listed(parts: Iterable[str]) -> str:
    """Put the parts of a list one after the other, by the comma of the language; empty ones are left out."""
    return translate("RecordField", ", ", "between the parts of a list").join(filter(None, parts))


def paired(name: str, said: str) -> str:
    """Say a value after its name: "Fee: refused"; French sets a space before the colon."""
    return translate("RecordField", "%1: %2", "name and value").replace("%1", name).replace("%2", said)
