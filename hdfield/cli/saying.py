"""How the command line says what it did: for people, or as one JSON value a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import click

from hdfield.progress import Progress, Step
from hdfield.rules.folding import visible

_STEP_WORDS = {
    "checking": "checked",
    "bundle.sealing": "records sealed",
    "bundle.carrying": "bytes carried",
    "bundle.staging": "bytes copied in",
    "bundle.checking": "parts checked",
    "bundle.reading": "records read",
    "audit.bundles": "bundles audited",
    "gazetteer.rows": "places taken in",
    "boundaries.kept": "areas kept",
}


def say(text: str) -> None:
    """Print a line for a person, with hidden direction marks made visible."""
    click.echo(visible(text))


def say_json(value: Any) -> None:
    """Print one JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, sort_keys=True))


def answer(as_json: bool, value: Any, lines: Iterable[str]) -> None:
    """Print the same answer for a program or for a person."""
    if as_json:
        say_json(value)
    else:
        for line in lines:
            say(line)


def complain(facts: Mapping[str, str | int], as_json: bool) -> None:
    """Say on stderr what happened, whether the data is safe, and what to do."""
    if as_json:
        sys.stderr.write(json.dumps(facts, ensure_ascii=False) + "\n")
    else:
        told = (visible(str(facts[name])) for name in ("happened", "safe", "todo"))
        sys.stderr.write("\n".join(told) + "\n")


def progress() -> Progress:
    """Give a progress that shows on a terminal and is silent elsewhere."""
    return Progress(_show) if sys.stderr.isatty() else Progress()


def _show(step: Step) -> None:
    total = f" of {step.total}" if step.total is not None else ""
    sys.stderr.write(f"\r{step.done}{total} {_STEP_WORDS.get(step.what, 'steps')}\x1b[K")
    if step.total is not None and step.done >= step.total:
        sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()
