"""Commands on records: schema, add, list, show."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click

from hdfield.cli.asking import rest_of_input
from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.saying import answer, say, say_json
from hdfield.crypto.canonical import parse_strict
from hdfield.errors import FieldError, NotJsonError, UntrustedTextError
from hdfield.model.kinds import KINDS, kind_model
from hdfield.reference import label
from hdfield.rules.schemas import json_schema
from hdfield.services.lines import named
from hdfield.services.reading import Detail
from hdfield.services.records import Head, read_record
from hdfield.store.lists import Row

MAX_RECORD = 1 << 20
_LISTS = {
    "encounter": ("encounter_kind", "kind"),
    "actor_fact": ("actor_fact_kind", "kind"),
    "checklist_state": ("checklist_status", "status"),
}


@click.command()
@click.argument("kind")
@json_option
@refusals
def schema(kind: str, as_json: bool) -> None:
    """Print the JSON Schema of a record kind: what `add` takes and `show --json` gives."""
    value = json_schema(kind_model(kind))
    if as_json:
        say_json(value)
    else:
        click.echo(json.dumps(value, ensure_ascii=False, indent=2))


@click.command()
@notebook_argument
@click.argument("kind")
@json_option
@refusals
def add(notebook: Path, kind: str, as_json: bool) -> None:
    """Save records from standard input: one JSON record, or one a line.

    One that is refused is named by its line, and none is saved.
    """
    kind_model(kind)
    with opened(notebook) as session:
        values = read_input(rest_of_input())
        records = [read_record(kind, value, line) for line, value in values]
        with _told_by_line([line for line, _value in values]):
            changes = session.records.save_all(records)
    answer(as_json, {"ids": list(changes.saved)}, changes.saved)


@click.command(name="list")
@notebook_argument
@click.argument("kind", required=False)
@click.option("--since", metavar="DATE", help="From this day on (YYYY-MM-DD).")
@json_option
@refusals
def list_records(notebook: Path, kind: str | None, since: str | None, as_json: bool) -> None:
    """List records, newest first."""
    if kind is not None:
        kind_model(kind)
    first_day = _first_day(since)
    with opened(notebook) as session:
        rows = [
            row for each in ([kind] if kind else list(KINDS)) for row in session.reading.rows(each, first_day)
        ]
    answer_rows(rows, len(rows), as_json)


@click.command()
@notebook_argument
@click.argument("record", metavar="ID")
@json_option
@refusals
def show(notebook: Path, record: str, as_json: bool) -> None:
    """Show a record; with --json one line a head, ready to be given back to `add`."""
    with opened(notebook) as session:
        detail = session.reading.detail(record)
    if as_json:
        for head in detail.view.heads:
            say_json(head_value(head))
        return
    if detail.view.is_conflict:
        say(f"{len(detail.view.heads)} versions of this record differ; a person has to choose.")
    for head in detail.view.heads:
        for line in _head_lines(detail, head):
            say(line)


@contextmanager
def _told_by_line(lines: Sequence[int]) -> Iterator[None]:
    """Name the line a refused record stood in, not its place among the records: lines may be empty."""
    try:
        yield
    except FieldError as error:
        place = error.facts.get("line")
        if not isinstance(place, int):
            raise
        raise type(error)(**{**error.facts, "line": lines[place - 1]}) from error


def read_input(untrusted: bytes) -> list[tuple[int, Any]]:
    """Read one JSON record, or one a line.

    Returns:
        Each with the number of its line, from 1.

    Raises:
        UntrustedTextError: A leaf that says what is wrong; nothing was read.
    """
    filled = [(number, line) for number, line in enumerate(untrusted.splitlines(), 1) if line.strip()]
    if len(filled) > 1:
        try:
            parse_strict(filled[0][1], max_bytes=MAX_RECORD)
        except NotJsonError:
            return [(1, parse_strict(untrusted, max_bytes=MAX_RECORD))]
        except UntrustedTextError:
            pass  # said below, with its line
        return [(number, _read_line(number, line)) for number, line in filled]
    return [(1, parse_strict(untrusted, max_bytes=MAX_RECORD))]


def _read_line(number: int, untrusted: bytes) -> Any:
    try:
        return parse_strict(untrusted, max_bytes=MAX_RECORD)
    except UntrustedTextError as error:
        raise type(error)(**{**error.facts, "line": number}) from None


def head_value(head: Head) -> dict[str, Any]:
    """Give a head as the JSON object that `add` takes back."""
    if head.record is None:
        return {}
    value = head.record.model_dump(mode="json", exclude_none=True)
    return {name: part for name, part in value.items() if part != []}


def row_value(row: Row) -> dict[str, Any]:
    """Give a list row as JSON."""
    return {"id": row.record, "kind": row.kind, "day": row.day, "heads": row.heads, "line": row.line}


def answer_rows(rows: list[Row], count: int, as_json: bool) -> None:
    """Answer with list rows and how many there are."""
    if as_json:
        say_json({"count": count, "more": count > len(rows), "records": [row_value(row) for row in rows]})
        return
    for row in rows:
        conflict = f"  ({row.heads} versions)" if row.heads > 1 else ""
        say(f"{row.record}  {row.day}  {label('record_kind', row.kind, 'en')}: {_title(row)}{conflict}")
    shown = "1,000+" if count > 1000 and count > len(rows) else str(count)
    say(f"{shown} found" if count else "Nothing found.")


def _title(row: Row) -> str:
    called, kind = named(row), row.line.get("was", row.kind)
    if kind in _LISTS:
        vocabulary, field = _LISTS[kind]
        text = label(vocabulary, row.line.get(field, ""), "en")
        if kind == "checklist_state":
            return f"{row.line.get('item', '')} — {text}"
        outcome = row.line.get("outcome")
        return f"{text} — {label('outcome', outcome, 'en')}" if outcome else text
    names = called.names.en or called.names.fr or called.names.ar
    return names or called.code_name or called.function or row.record


def _head_lines(detail: Detail, head: Head) -> Iterator[str]:
    yield f"{label('record_kind', detail.view.kind, 'en')} {detail.view.id}"
    yield f"  version {head.version} by {head.author}"
    if head.closed:
        yield f"  closed to this notebook: {', '.join(head.closed)}"
    for name, value in head_value(head).items():
        if name not in ("id", "parents"):
            yield f"  {name}: {_value_text(detail, value)}"


def _value_text(detail: Detail, value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name} {_value_text(detail, part)}" for name, part in value.items())
    if isinstance(value, list):
        return ", ".join(_value_text(detail, part) for part in value)
    called = detail.known.get(value) if isinstance(value, str) else None
    if called is not None:
        return called.names.en or called.names.fr or called.names.ar or called.code_name or called.id
    return str(value)


def _first_day(text: str | None) -> str:
    """Read --since; other ISO forms of a day would compare wrongly as text."""
    if text is None:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise click.BadParameter("a day like 2026-03-02", param_hint="--since") from None
