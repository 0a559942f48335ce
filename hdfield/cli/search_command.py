"""The command that finds records by words and filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.record_commands import answer_rows
from hdfield.model.base import is_record_id
from hdfield.model.codes import CODES
from hdfield.model.kinds import kind_model
from hdfield.rules.finding import REMOVED, Filters

_SHOWN_MOST = 50


@click.command()
@notebook_argument
@click.argument("words", nargs=-1)
@click.option("--kind", default="", metavar="KIND", help="Records of this kind only; see `schema`.")
@click.option(
    "--met", default="", metavar="CODE", help="Encounters of a kind or family: checkpoint.mobile, remote."
)
@click.option("--actor", default="", metavar="ID", help="What names this actor.")
@click.option("--person", default="", metavar="ID", help="What names this interlocutor.")
@click.option("--engagement", default="", metavar="ID", help="What names this engagement.")
@click.option("--place", default="", metavar="ID", help="What happened at this place or anywhere in it.")
@click.option("--since", default="", metavar="DATE", help="From this day on (YYYY-MM-DD).")
@click.option("--until", default="", metavar="DATE", help="Up to this day, itself among them.")
@click.option("--outcome", default="", metavar="CODE", help="Encounters that ended so: turned_back.")
@click.option("--demand", default="", metavar="CODE", help="Encounters where this was asked: demand.fee.")
@click.option("--threat", default="", metavar="CODE", help="Encounters with this threat: implied.")
@click.option("--conflict", is_flag=True, help="Where versions differ.")
@click.option(
    "--to-complete", "incomplete", is_flag=True, help="What was captured quickly and not completed."
)
@click.option("--removed", is_flag=True, help="What was removed; nothing else shows it.")
@click.option("--best", is_flag=True, help="Of the newest thousand, first what holds the words as written.")
@json_option
@refusals
def search(
    notebook: Path, words: tuple[str, ...], best: bool, as_json: bool, removed: bool, **asked: Any
) -> None:
    """Find records that hold every word, newest first; the last word may be a beginning.

    Filters narrow it, and need no words.
    """
    filters = Filters(**_checked(asked))
    filters = replace(filters, kind=REMOVED) if removed else filters
    if not words and filters.is_any:
        raise click.UsageError("nothing to search for: give words, a filter, or both")
    with opened(notebook) as session:
        rows, count = session.finding.rows(" ".join(words), filters, _SHOWN_MOST, best=best)
    answer_rows(list(rows), count, as_json)


def _checked(asked: dict[str, Any]) -> dict[str, Any]:
    """Refuse what would silently find nothing."""
    if asked["kind"]:
        kind_model(asked["kind"])
    for name, value in asked.items():
        read = _READ.get(name)
        if value and read is not None and not read(value):
            raise click.BadParameter(f"no such value: {value}", param_hint=f"--{name}")
    met = asked.pop("met")
    return {**asked, "meeting": met}


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_meeting(text: str) -> bool:
    known = CODES["encounter_kind"]
    return text in known or text in {code.split(".", maxsplit=1)[0] for code in known}


_READ: dict[str, Callable[[str], bool]] = {
    "met": _is_meeting,
    "actor": is_record_id,
    "person": is_record_id,
    "engagement": is_record_id,
    "place": is_record_id,
    "since": _is_day,
    "until": _is_day,
    "outcome": lambda text: text in CODES["outcome"],
    "demand": lambda text: text in CODES["demand"],
    "threat": lambda text: text in CODES["threat_level"],
}
