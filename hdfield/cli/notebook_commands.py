"""Commands on a notebook as a whole: new, check, passwd, recover, erase."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from hdfield import bootstrap
from hdfield.bootstrap import World
from hdfield.cli.asking import new_secret, secret
from hdfield.cli.opening import EXIT_REFUSED, json_option, notebook_argument, opened, refusals
from hdfield.cli.saying import answer, complain, progress
from hdfield.errors import NotConfirmedError
from hdfield.progress import Cancel

_NOT_WHOLE = {
    "error": "NotWhole",
    "happened": "The notebook is not whole.",
    "safe": "Nothing was changed; what still reads can be shown and sealed.",
    "todo": "Copy the whole folder away. When only heads or list rows are wrong, use `hdfield check --rebuild`.",
}


@click.command()
@notebook_argument
@click.option("--person", required=True, help="Person code of its owner, never a name.")
@json_option
@refusals
def new(notebook: Path, person: str, as_json: bool) -> None:
    """Make a new notebook; print its recovery code and device fingerprint."""
    created = bootstrap.create_notebook(notebook, person, new_secret("New passphrase"), World())
    answer(
        as_json,
        {
            "notebook": str(notebook),
            "recovery_code": created.recovery_code,
            "fingerprint": created.fingerprint,
        },
        (
            f"Made {notebook}",
            f"Recovery code: {created.recovery_code}",
            "Write it down now and keep it away from this machine: it is shown only here.",
            f"Device fingerprint: {created.fingerprint}",
        ),
    )


@click.command()
@notebook_argument
@click.option("--rebuild", is_flag=True, help="Write lists and search anew from the versions first.")
@json_option
@refusals
def check(notebook: Path, rebuild: bool, as_json: bool) -> None:
    """Check every page, version, signature, list and the audit log."""
    with opened(notebook) as session:
        report = session.checks.check(progress(), Cancel(), rebuild=rebuild)
    value = {
        "whole": report.is_whole,
        "versions": report.versions,
        "broken_versions": report.unsigned,
        "unknown_authors": report.unknown_authors,
        "wrong_heads": report.wrong_heads,
        "drifted": report.drifted,
        "broken_papers": report.papers,
        "audit_log_break": report.log_break,
        "rebuilt": report.rebuilt,
    }
    lines = [f"{report.versions} versions checked, {report.unsigned} broken"]
    if report.rebuilt:
        lines.append(f"{report.rebuilt} records written anew into lists and search")
    lines.append(f"{report.wrong_heads} wrong heads, {report.drifted} list rows that differ")
    lines.append(f"{report.papers} papers missing or damaged")
    lines.append(
        "audit log: whole" if report.log_break is None else f"audit log: broken at row {report.log_break}"
    )
    lines.append("The notebook is whole." if report.is_whole else "The notebook is NOT whole.")
    answer(as_json, value, lines)
    if not report.is_whole:
        complain(_NOT_WHOLE, as_json)
        sys.exit(EXIT_REFUSED)


@click.command()
@notebook_argument
@json_option
@refusals
def passwd(notebook: Path, as_json: bool) -> None:
    """Change the passphrase."""
    old = secret("Passphrase now")
    bootstrap.change_passphrase(notebook, old, new_secret("New passphrase"), World())
    answer(as_json, {"changed": True}, ("The passphrase is changed. The recovery code stays as it is.",))


@click.command()
@notebook_argument
@json_option
@refusals
def recover(notebook: Path, as_json: bool) -> None:
    """Open with the recovery code and set a new passphrase."""
    code = secret("Recovery code")
    bootstrap.recover(notebook, code, new_secret("New passphrase"), World())
    answer(as_json, {"recovered": True}, ("The notebook opens with the new passphrase.",))


@click.command()
@notebook_argument
@click.option("--yes", is_flag=True, help="Do not ask for the notebook's name.")
@json_option
@refusals
def erase(notebook: Path, yes: bool, as_json: bool) -> None:
    """Overwrite the keys, then remove the notebook. There is no way back."""
    if not yes:
        click.echo(
            "This overwrites the keys of the notebook; nobody can open it again. Copies made by the disk,"
            " snapshots or backups stay as strong as the passphrase.",
            err=True,
        )
        name = Path(os.path.abspath(notebook)).name
        typed = _typed(f"Type {name} to erase it: ")
        if not typed or typed != name:  # an empty line or none at all confirms nothing
            raise NotConfirmedError()
    whole = bootstrap.erase(notebook)
    lines = [f"Erased {notebook}"]
    if not whole:
        lines.append(
            "Its keys are overwritten, but some files could not be removed: remove the folder by hand."
        )
    answer(as_json, {"erased": True, "removed": whole}, lines)


def _typed(prompt: str) -> str:
    click.echo(prompt, nl=False, err=True)
    return sys.stdin.readline().rstrip("\r\n")
