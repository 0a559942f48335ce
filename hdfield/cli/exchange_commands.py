"""Commands on bundles: seal, receive, audit."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from hdfield.cli.opening import (
    EXIT_FINDINGS,
    EXIT_REFUSED,
    json_option,
    notebook_argument,
    opened,
    refusal,
    refusals,
)
from hdfield.cli.reporting import (
    audit_lines,
    audit_value,
    is_failure,
    outcome_lines,
    outcome_value,
    write_report,
)
from hdfield.cli.saying import answer, complain, progress
from hdfield.errors import NothingToSealError
from hdfield.progress import Cancel
from hdfield.services.exchange_views import OutboxLine, SealedBundle
from hdfield.services.outbox import SEALED


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
        _try_folder(out)
        waiting = _waiting(session.outbox.bundles(), wanted)
        fresh: tuple[SealedBundle, ...] = ()
        try:
            fresh = session.outbox.seal(wanted, progress(), Cancel())
        except NothingToSealError:
            if not waiting:
                raise
        sealed = (*waiting, *fresh)
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
    reached = {person for bundle in sealed for person in bundle.people}
    complete = [person for person in dict.fromkeys(wanted) if person not in reached]
    lines += [f"{person} has everything already." for person in complete]
    answer(as_json, {"bundles": value, "complete": complete}, lines)


def _try_folder(out: Path) -> None:
    """Find out that a folder cannot be written to before anything is sealed.

    Raises:
        OSError: It cannot.
    """
    here = out
    while not here.exists() and here != here.parent:  # nothing is made yet: sealing may be refused
        here = here.parent
    with tempfile.TemporaryFile(dir=here):
        pass


def _waiting(lines: Iterable[OutboxLine], people: Iterable[str]) -> tuple[SealedBundle, ...]:
    """Give the bundles sealed before for these people that never left the outbox, oldest first.

    A command killed or a stick full between sealing and saving leaves some;
    their records will not be sealed again.
    """
    left = [
        line
        for line in lines
        if line.state == SEALED and line.is_here and not set(people).isdisjoint(line.people)
    ]
    return tuple(
        SealedBundle(line.bundle, line.seq, line.scope, line.people, line.records, line.size)
        for line in reversed(left)
    )


@click.command()
@notebook_argument
@click.argument("path", type=click.Path(path_type=Path))
@json_option
@refusals
def receive(notebook: Path, path: Path, as_json: bool) -> None:
    """Take in one bundle (folder or .bin), or every bundle below a folder."""
    with opened(notebook) as session:
        outcomes = session.inbox.receive(path, progress(), Cancel())
    told = [outcome for outcome in outcomes if outcome.error is None or not is_failure(outcomes)]
    answer(
        as_json,
        {"bundles": [outcome_value(outcome) for outcome in outcomes]},
        [line for outcome in told for line in outcome_lines(outcome)],
    )
    if is_failure(outcomes):
        for outcome in outcomes:
            if outcome.error is not None:
                said = refusal(outcome.error)
                complain({**said, "happened": f"{outcome.path}: {said['happened']}"}, as_json)
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
    answer(as_json, audit_value(found), audit_lines(found))
    if report is not None:
        write_report(report, found)
    if found.findings:
        sys.exit(EXIT_FINDINGS)
