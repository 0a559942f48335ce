"""Commands on the gazetteer: import, find."""

from __future__ import annotations

from pathlib import Path

import click

from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.saying import answer, progress
from hdfield.model.actor import Names
from hdfield.reference import label
from hdfield.services.gazetteer import GazetteerLine

_SHOWN_MOST = 20


@click.group()
def gazetteer() -> None:
    """Names of places with their P-codes, taken in from a CSV file."""


@gazetteer.command(name="import")
@notebook_argument
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@json_option
@refusals
def take_in(notebook: Path, file: Path, as_json: bool) -> None:
    """Replace the notebook's gazetteer by a file, whole or not at all."""
    with opened(notebook) as session:
        count = session.gazetteer.import_csv(file, progress())
    answer(as_json, {"places": count}, [f"{count} places in the gazetteer."])


@gazetteer.command()
@notebook_argument
@click.argument("words", nargs=-1, required=True)
@json_option
@refusals
def find(notebook: Path, words: tuple[str, ...], as_json: bool) -> None:
    """Find places of the gazetteer by name or P-code; the last word may be a beginning."""
    with opened(notebook) as session:
        found = session.gazetteer.find(" ".join(words), _SHOWN_MOST)
    answer(as_json, {"places": [_value(line) for line in found]}, [_text(line) for line in found])


def _value(line: GazetteerLine) -> dict[str, object]:
    return {
        "pcode": line.pcode,
        "level": line.level,
        "names": line.names.model_dump(exclude_none=True),
        "within": [names.model_dump(exclude_none=True) for names in line.within],
    }


def _text(line: GazetteerLine) -> str:
    around = ", ".join(_name(names) for names in line.within)
    said = f"{line.pcode}  {label('place_level', line.level, 'en')}: {_name(line.names)}"
    return f"{said}  ({around})" if around else said


def _name(names: Names) -> str:
    return names.en or names.fr or names.ar or ""
