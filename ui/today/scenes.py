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


SCENES: Final = {
    "today": page_scene(_after(_worked)),
    "today-half-done": page_scene(_after(_half_done)),
    "today-other": page_scene(_after(_other_place)),
    "today-empty": page_scene(build, empty=True),
}
