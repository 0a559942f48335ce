"""What is written down in talks is found by its words, in the three languages, wherever it lies."""

from __future__ import annotations

from typing import Any

import pytest

from hdfield.services.records import read_record
from tests.builders import Desk, an_engagement, an_id


def talks(desk: Desk) -> str:
    return desk.save(an_engagement(id=an_id("talks")))


WORDS: dict[str, tuple[str, dict[str, Any], str]] = {
    "a red line in Arabic": (
        "red_line",
        {"kind": "rl.legal", "text": {"text": "لا نعطي قوائم الأسماء", "lang": "ar"}},
        "الاسماء",
    ),
    "a red line in French": (
        "red_line",
        {"kind": "rl.legal", "text": {"text": "Jamais d'escorte armée", "lang": "fr"}},
        "armee",
    ),
    "what a mandate allows": (
        "mandate",
        {
            "engagement": an_id("talks"),
            "status": "draft",
            "may": [{"text": "accepter un délai", "lang": "fr"}],
        },
        "délai",
    ),
    "a decision": (
        "principle_review",
        {"on": "2026-05-01", "decision": {"text": "نقبل المرافقة مرة واحدة", "lang": "ar"}},
        "المرافقة",
    ),
    "a law and whose it is": (
        "law",
        {"issuer": "Ministère", "name": "Loi antiterroriste", "contact": "contact.permit"},
        "ministere antiterroriste",
    ),
    "what counsel answered": (
        "legal_check",
        {
            "actor": an_id("front"),
            "on": "2026-05-01",
            "result": {"text": "permis nécessaire", "lang": "fr"},
        },
        "necessaire",
    ),
    "a promise in Arabic": (
        "commitment",
        {"owner": "us", "status": "com.made", "text": {"text": "سنعود يوم الخميس", "lang": "ar"}},
        "الخميس",
    ),
    "an obstacle in French": (
        "obstacle",
        {"kind": "obst.ct_policy", "status": "open", "text": {"text": "Règle trop générale", "lang": "fr"}},
        "regle generale",
    ),
}


@pytest.mark.parametrize("name", WORDS)
def test_it_is_found_by_its_words(desk: Desk, name: str) -> None:
    kind, values, words = WORDS[name]
    talks(desk)
    record = desk.save(read_record(kind, values))
    assert [found.id for found in desk.reading.search(words).others] == [record]


def test_codes_in_core_are_no_words(desk: Desk) -> None:
    desk.save(
        read_record("law", {"name": "Loi 7", "contact": "contact.permit", "effects": ["effect.donor_clause"]})
    )
    assert desk.reading.search("permit").count == desk.reading.search("donor").count == 0
