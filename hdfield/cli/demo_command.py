"""The command that plays the sample mission and tells it in a few lines."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from hdfield.cli.opening import json_option, refusals
from hdfield.cli.saying import say, say_json
from hdfield.demo.mission import MARK, PASSPHRASE, Chapter, play

_LINES = {
    "organised": "{name} has a root key and a roster. Root fingerprint: {root}",
    "joined": "{notebooks} notebooks are made, enrolled and joined: {people}.",
    "entered": "{device} wrote down {count} records in {ms} ms, each one signed and encrypted.",
    "sealed": "{device} sealed {records} records for {people}: {bundles}, {kilobytes} kB, carried by folder.",
    "received": "{device} took in {bundles}: {new} new, {changed} changed, {conflicts} conflicts.",
    "audit_whole": "dev-02 audited {bundles} without reading one: {findings} findings.",
    "audit_flipped": "One byte flipped in a copy: found: {kinds}.",
    "audit_withheld": "One bundle withheld from a copy: found: {kinds}.",
}


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@json_option
@refusals
def demo(folder: Path, as_json: bool) -> None:
    """Play the sample mission into DIR: organisation, four notebooks, bundles, audit."""
    chapters: list[Chapter] = []

    def told(chapter: Chapter) -> None:
        chapters.append(chapter)
        if not as_json:
            say(_LINES[chapter.code].format_map(_facts(chapter)))

    play(folder, told)
    if as_json:
        say_json([{"step": chapter.code, **chapter.facts} for chapter in chapters])
    else:
        say(f"The passphrase of all of them is: {PASSPHRASE}   (also in {folder / MARK})")


def _facts(chapter: Chapter) -> dict[str, str]:
    facts = {name: _shown(value) for name, value in chapter.facts.items()}
    size = chapter.facts.get("bytes")
    if isinstance(size, int):
        facts["kilobytes"] = str(round(size / 1000))
    if "bundles" in facts:
        facts["bundles"] += " bundle" if facts["bundles"] == "1" else " bundles"
    return facts


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
