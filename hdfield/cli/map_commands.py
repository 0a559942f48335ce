"""Commands on the map: the boundaries drawn under it."""

from __future__ import annotations

from pathlib import Path

import click

from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.saying import answer, progress
from hdfield.progress import Cancel
from hdfield.services.geography import read_boundaries_file


@click.group()
def boundaries() -> None:
    """Outlines of areas for the map, taken in from a GeoJSON file."""


@boundaries.command(name="import")
@notebook_argument
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@json_option
@refusals
def take_in(notebook: Path, file: Path, as_json: bool) -> None:
    """Replace the notebook's boundaries by a file, whole or not at all."""
    with opened(notebook) as session:
        count = session.geography.replace(read_boundaries_file(file), progress(), Cancel())
    answer(as_json, {"boundaries": count}, [f"{count} areas drawn on the map."])
