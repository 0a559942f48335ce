"""Today as it is looked at: empty, on a working day, in the middle of a capture."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from hdfield.services.changes import Changes
from hdfield.services.records import read_record
from ui.scenes import CLOCK, page_scene
from ui.today.capture import Capture
from ui.today.presenter import FORM, build
from ui.today.view import TodayPage
from ui.widgets.page import Page
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session

_NOTES: Final = {
    "en": "The chief of the shift was new and polite. He wrote down the number of the permit.",
    "ar": "كان رئيس النوبة جديداً ومهذباً. سجّل رقم التصريح.",
    "fr": "Chef d’équipe nouveau et poli. Il a noté le numéro de l’autorisation.",
}


def _at(hours: float) -> dict[str, str]:
    return {"at": (CLOCK - timedelta(hours=hours)).isoformat(), "precision": "time.minute"}


def _worked(session: Session) -> Changes:
    """Write two days of a tired person's captures."""
    places = session.reading.recent_places()
    bridge, other = places[0][0].id, places[1][0].id
    quick: dict[str, Any] = {"state": "rec.quick", "capture": {"mode": "quick", "seconds": 11}}

    def demand(code: str, response: str | None = None) -> dict[str, str]:
        return {"demand": f"demand.{code}"} | ({"response": response} if response else {})

    fee = [demand("identity", "met"), demand("fee", "refused")]
    note = {"text": _NOTES["ar"], "lang": "ar"}
    goods = [demand("share_goods", "met_under_threat")]
    values: list[dict[str, Any]] = [
        quick | {"kind": "checkpoint.barricade", "at": _at(2.5), "place": bridge, "outcome": "turned_back"}
        | {"demands": fee, "wait_min": 30},
        quick | {"kind": "checkpoint.manned_post", "at": _at(8.8), "place": other, "outcome": "passed"}
        | {"demands": [demand("none")]},
        quick | {"kind": "remote.radio", "at": _at(10), "outcome": "message_delivered", "note": note},
        quick | {"kind": "checkpoint.barricade", "at": _at(25), "place": bridge, "outcome": "goods_taken"}
        | {"demands": goods},
        quick | {"kind": "checkpoint.mobile", "at": _at(75), "place": other, "outcome": "delayed"}
        | {"wait_min": 60},
    ]  # fmt: skip
    return session.records.save_all(read_record("encounter", value) for value in values)


def _half_done(session: Session) -> Changes:
    changes = _worked(session)
    place = session.reading.recent_places()[0][0].id
    begun: datetime = CLOCK - timedelta(seconds=20)
    capture = Capture(
        row="outcome",
        kind="checkpoint.manned_post",
        chosen_kind=True,
        place=place,
        moment=begun,
        started=begun,
        demands=("demand.identity", "demand.fee"),
        answer="refused",
        outcome="delayed",
        wait=30,
        note=_NOTES["en"],
    )
    session.drafts.keep(FORM, capture.model_dump(mode="json"))
    return changes


def _other_place(session: Session) -> Changes:
    changes = _worked(session)
    begun: datetime = CLOCK - timedelta(seconds=4)
    capture = Capture(row="where", asking="where", moment=begun, started=begun)
    session.drafts.keep(FORM, capture.model_dump(mode="json"))
    return changes


def _after(prepare: Callable[[Session], Changes]) -> Callable[[Workspace], Page]:
    def built(workspace: Workspace) -> Page:
        workspace.change(workspace, prepare)
        return build(workspace)

    return built


def _captured(keys: dict[str, Any]) -> Callable[[Session], Changes]:
    """Have a capture under way that holds ``keys`` besides the usual."""

    def prepare(session: Session) -> Changes:
        changes = _worked(session)
        begun: datetime = CLOCK - timedelta(seconds=20)
        place = session.reading.recent_places()[0][0].id
        capture = Capture(place=place, moment=begun, started=begun, **keys)
        capture = capture.facing(session.red_lines.at_hand(()).lines, {})
        session.drafts.keep(FORM, capture.model_dump(mode="json"))
        return changes

    return prepare


_TWO: Final = ("demand.identity", "demand.fee")
_PAIRS: Final = {"row": "answer", "demands": _TWO, "answer": "refused", "own": (("demand.identity", "met"),)}
_LINE: Final = {"row": "line1", "demands": _TWO, "answer": "met_under_threat"}
_RADIO: Final = {
    "row": "delivered",
    "kind": "remote.radio",
    "chosen_kind": True,
    "outcome": "message_delivered",
}


def _with_lines(session: Session) -> Changes:
    """Have several lines touched at once, the longest words among them."""
    texts = (
        ("rl.legal", "لا رسوم مرور لأحد على الجسر.", "ar"),
        (
            "rl.donor",
            "No fuel and no money of the vaccination campaign is left at any post on the way to the hospital,"
            " whoever asks for it and whatever paper he shows.",
            "en",
        ),
        ("rl.security", "No driver stays behind.", "en"),
    )
    session.records.save_all(
        read_record("red_line", {"kind": kind, "text": {"text": text, "lang": lang}, "touched_by": [_TWO[1]]})
        for kind, text, lang in texts
    )
    return _captured(_LINE)(session)


def _everything(session: Session) -> Changes:
    """Have something of every kind to do."""
    changes = _worked(session)
    actor = session.reading.named("actor")[0].id
    me, met = session.person, session.reading.newest_encounters(1)[0].id
    late = {"text": "Ask the liaison who answers at night", "lang": "en"}
    values: list[tuple[str, dict[str, Any]]] = [
        ("task", {"status": "task.open", "what": late, "due": "2026-06-28", "about": met, "owner": me}),
        ("task", {"status": "task.open", "what": {"text": "Réponse au préfet", "lang": "fr"}, "due": "2026-06-30"}),
        ("task", {"status": "task.open", "what": {"text": "قائمة الشاحنات", "lang": "ar"}, "owner": "U-NEG2"}),
        ("actor_fact", {"actor": actor, "kind": "fact.opacity", "retry_on": "2026-06-20"}
         | {"value": {"text": "Who decides on escorts since the change?", "lang": "en"}}),
        ("encounter", {"kind": "remote.radio", "at": _at(60), "outcome": "message_unanswered", "mode": "relayed"}
         | {"answer_due": "2026-06-29", "message": {"text": "May the convoy pass on Thursday?", "lang": "en"}}),
    ]  # fmt: skip
    session.records.save_all(read_record(kind, value) for kind, value in values)
    return changes


def _at_list(workspace: Workspace) -> Page:
    """Stand at what waits, below the capture."""
    page = _after(_everything)(workspace)
    assert isinstance(page, TodayPage)
    bar = page._column.verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(min(most, page.form.height() - 60)))
    return page


def _at_gunpoint(session: Session) -> Changes:
    """Have a capture under way that asks for safety first."""
    lines = ("Security duty line: channel 4, day and night", "Coordinator: channel 2")
    session.joining.set_policy(session.joining.own_policy().model_copy(update={"emergency_card": lines}))
    return _captured({"row": "threat", "threat": "weapon_shown", "demands": _TWO[1:]})(session)


def _hand_over(workspace: Workspace) -> Page:
    page = _after(_at_gunpoint)(workspace)
    assert isinstance(page, TodayPage)

    def wait(_nothing: object) -> None:
        if page.card.isHidden() or not page.card._lines:
            return workspace.ask(page, lambda _session: None, wait)
        workspace.ask(page, lambda session: session.tasks.owners()[1:], page.card.show_owners)

    wait(None)
    return page


def _incident(workspace: Workspace) -> Page:
    page = _after(_worked)(workspace)
    assert isinstance(page, TodayPage)
    page.show_top("incident")
    page.incident.fill({"act": "act.theft", "affected": ["aff.goods", "aff.driver"], "injury": "injury.none"})
    return page


def _saved(workspace: Workspace) -> Page:
    page = _after(_worked)(workspace)
    assert isinstance(page, TodayPage)
    page.offer_after(("act.theft",), workspace.language.code)
    return page


def _kept(session: Session) -> Changes:
    """Have a capture at a post of which the policy leaves the district, at an hour typed there."""
    policy = session.joining.own_policy().model_copy(update={"place_precision": "place.adm2"})
    session.joining.set_policy(policy)
    district, post = "d" * 32, "e" * 32
    names = (
        {"en": "Far district", "ar": "القضاء البعيد", "fr": "District lointain"},
        {"en": "Post at the ford"},
    )
    changes = session.records.save_all(
        (
            read_record(
                "place", {"id": district, "names": names[0], "level": "adm2", "zone": "Asia/Kolkata"}
            ),
            read_record("place", {"id": post, "names": names[1], "level": "post", "parent": district}),
        )
    )
    begun: datetime = CLOCK - timedelta(seconds=20)
    at = {"row": "when", "asking": "when", "when": "other", "is_typed": True}
    capture = Capture(place=post, chosen_place=True, moment=begun - timedelta(hours=1), started=begun, **at)
    session.drafts.keep(FORM, capture.model_dump(mode="json"))
    return changes


def _step(workspace: Workspace) -> Page:
    page = _after(_worked)(workspace)
    assert isinstance(page, TodayPage)
    page.show_line()
    page.line.start("", "Bridge post")
    return page


SCENES: Final = {
    "today": page_scene(_after(_worked)),
    "today-half-done": page_scene(_after(_half_done)),
    "today-other": page_scene(_after(_other_place)),
    "today-kept": page_scene(_after(_kept)),
    "today-pairs": page_scene(_after(_captured(_PAIRS))),
    "today-line": page_scene(_after(_captured(_LINE))),
    "today-lines": page_scene(_after(_with_lines)),
    "today-radio": page_scene(_after(_captured(_RADIO))),
    "today-everything": page_scene(_at_list),
    "today-card": page_scene(_after(_at_gunpoint)),
    "today-hand-over": page_scene(_hand_over),
    "today-incident": page_scene(_incident),
    "today-saved": page_scene(_saved),
    "today-step": page_scene(_step),
    "today-empty": page_scene(build, empty=True),
}
