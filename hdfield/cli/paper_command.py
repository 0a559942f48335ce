"""The command that writes a paper of talks as plain text, redacted as a bundle for its reader would be."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import click

from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.paper_words import CAPTIONS, GROUPS, LEADS, MARKS, NAMELESS, PAPER_WORDS, SECTIONS
from hdfield.cli.saying import answer
from hdfield.reference import label
from hdfield.rules.folding import visible
from hdfield.rules.paper_parts import (
    PAPERS,
    Code,
    Day,
    LeftOut,
    Line,
    Mark,
    Name,
    Number,
    PaperKind,
    Person,
    Piece,
    Said,
    Text,
)
from hdfield.rules.scopes import Scope
from hdfield.services.lines import Named
from hdfield.services.paper_making import PaperOfTalks

_SENTENCE = "object"


@click.command()
@notebook_argument
@click.argument("engagement", metavar="ID")
@click.option("--kind", type=click.Choice(PAPERS), default="brief", show_default=True, help="Which paper.")
@click.option(
    "--for",
    "scope",
    type=click.Choice(get_args(Scope)),
    default="team",
    show_default=True,
    help="Who may read it: it says no more than a bundle for them.",
)
@click.option(
    "--about",
    default="",
    metavar="ID",
    help="The encounter of a debrief, the handover of a pack; else the newest.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Write it to this new file instead.")
@json_option
@refusals
def paper(
    notebook: Path,
    engagement: str,
    kind: PaperKind,
    scope: Scope,
    about: str,
    out: Path | None,
    as_json: bool,
) -> None:
    """Write a paper of an engagement as plain text: brief, preparation, debrief or handover pack.

    In English, as every command; the window makes it in French and Arabic too.
    """
    with opened(notebook) as session:
        held = session.papers_of_talks.of(engagement, kind, scope, about)
    lines = list(paper_lines(held))
    if out is None:
        answer(as_json, paper_value(held), lines)
        return
    _write(out, "".join(f"{visible(line)}\n" for line in lines))
    answer(
        as_json,
        {"path": str(out)},
        [f"{out}: it lies outside the notebook, and whoever gets it can read it."],
    )


def paper_value(held: PaperOfTalks) -> dict[str, Any]:
    """Give a paper as JSON: its lines in words, under the codes of their sections."""
    made = held.paper
    return {
        "kind": made.kind,
        "scope": made.scope,
        "engagement": made.engagement,
        "day": made.day,
        "person": held.person,
        "sections": [
            {
                "section": section.code,
                "lines": [
                    {"what": line.what, "record": line.record, "text": _text(line, held)}
                    for line in section.lines
                ],
            }
            for section in made.sections
        ],
        "left_out": dataclasses.asdict(made.left_out),
    }


def paper_lines(held: PaperOfTalks) -> Iterator[str]:
    """Say a paper in English, line by line."""
    made = held.paper
    title = made.title.en or made.title.fr or made.title.ar or made.engagement
    reader = label("share_scope", f"scope.{made.scope}", "en")
    yield f"{PAPER_WORDS[made.kind]}: {title}"
    yield f"Redacted for: {reader} · {made.day} · {held.person}"
    for section in made.sections:
        yield ""
        yield SECTIONS[section.code]
        for line in section.lines:
            caption = f"{CAPTIONS[line.what]}: " if line.what else ""
            yield f"  {caption}{_text(line, held)}"
    yield ""
    yield "Left out"
    yield from (f"  {words}" for words in _left_out(made.left_out))
    if held.has_nameless:
        yield f"  {NAMELESS}"


def _left_out(left: LeftOut) -> Iterator[str]:
    yield from (GROUPS[group] for group in left.groups)
    if left.withheld:
        yield "What a bundle for this reader would not hold"
    for count, words in (
        (left.unread, "of which a part was never shared with this notebook"),
        (left.differing, "of which notebooks hold two versions; one is told"),
    ):
        if count:
            yield f"{_records(count)} {words}"


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"


def _text(line: Line, held: PaperOfTalks) -> str:
    between = " " if line.what == _SENTENCE else " · "
    return between.join(_said(said, held.named) for said in line.pieces)


def _said(said: Said, named: Mapping[str, Named]) -> str:
    words = _words(said.piece, named)
    return LEADS[said.lead].replace("%1", words) if said.lead else words


def _words(piece: Piece, named: Mapping[str, Named]) -> str:
    match piece:
        case Text():
            return " ".join(piece.text.split())
        case Code():
            return label(piece.list, piece.code, "en")
        case Day():
            return piece.day
        case Name():
            return _called(piece.record, named)
        case Person():
            return piece.code
        case Number():
            return str(piece.number)
        case Mark():
            return MARKS[piece.code]


def _called(record: str, named: Mapping[str, Named]) -> str:
    held = named.get(record)
    if held is None:
        return "not given to this reader"
    names = held.names.en or held.names.fr or held.names.ar
    if said := (held.code_name or "").upper() or names or held.function:
        return said
    kind = label("record_kind", held.kind, "en")
    return f"{kind} · {held.day}" if held.day and not held.has_no_name else f"{kind} {record[:6]}"


def _write(path: Path, text: str) -> None:
    """Write a new file that only its owner may read.

    Raises:
        OSError: It is there already, or the disk refused.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
