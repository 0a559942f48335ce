"""Commands on bundles: seal, receive, audit."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hdfield.cli.opening import EXIT_FINDINGS, EXIT_REFUSED, json_option, notebook_argument, opened, refusals
from hdfield.cli.reporting import (
    audit_lines,
    audit_value,
    is_failure,
    outcome_lines,
    outcome_value,
    write_report,
)
from hdfield.cli.saying import answer, progress
from hdfield.progress import Cancel


@click.command()
@notebook_argument
@click.argument("more_people", nargs=-1, metavar="")
@click.option(
    "--to", "people", multiple=True, required=True, metavar="CODE…", help="Person codes of the readers."
)
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="Folder or stick to save the bundles to."
)
@click.option("--single", is_flag=True, help="One .bin file a bundle instead of a folder.")
@json_option
@refusals
def seal(
    notebook: Path,
    more_people: tuple[str, ...],
    people: tuple[str, ...],
    out: Path,
    single: bool,
    as_json: bool,
) -> None:
    """Seal what each should get and has not, one bundle per scope, and save them to a folder."""
    wanted = [code for text in (*people, *more_people) for code in text.split(",") if code]
    with opened(notebook) as session:
        sealed = session.outbox.seal(wanted, progress(), Cancel())
        saved = session.outbox.save_to(out, [bundle.bundle for bundle in sealed], single=single)
    value = [
        {
            "bundle": bundle.bundle,
            "path": str(path),
            "scope": bundle.scope,
            "people": list(bundle.people),
            "records": bundle.records,
            "size": bundle.size,
            "seq": bundle.seq,
        }
        for bundle, path in zip(sealed, saved, strict=True)
    ]
    lines = [
        f"{path}: {bundle.records} records for {', '.join(bundle.people)} (scope {bundle.scope}, {bundle.size} bytes)"
        for bundle, path in zip(sealed, saved, strict=True)
    ]
    answer(as_json, {"bundles": value}, lines)


@click.command()
@notebook_argument
@click.argument("path", type=click.Path(path_type=Path))
@json_option
@refusals
def receive(notebook: Path, path: Path, as_json: bool) -> None:
    """Take in one bundle (folder or .bin), or every bundle below a folder."""
    with opened(notebook) as session:
        outcomes = session.inbox.receive(path, progress(), Cancel())
    answer(
        as_json,
        {"bundles": [outcome_value(outcome) for outcome in outcomes]},
        [line for outcome in outcomes for line in outcome_lines(outcome)],
    )
    if is_failure(outcomes):
        sys.exit(EXIT_REFUSED)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--notebook", required=True, type=click.Path(path_type=Path), help="The auditor's notebook.")
@click.option(
    "--report", type=click.Path(path_type=Path), help="Also write the report, as JSON, to this file."
)
@json_option
@refusals
def audit(folder: Path, notebook: Path, report: Path | None, as_json: bool) -> None:
    """Verify every bundle below DIR without reading any content."""
    with opened(notebook) as session:
        found = session.audits.audit(folder, progress(), Cancel())
    if report is not None:
        write_report(report, found)
    answer(as_json, audit_value(found), audit_lines(found))
    if found.findings:
        sys.exit(EXIT_FINDINGS)
