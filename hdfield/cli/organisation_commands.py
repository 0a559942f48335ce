"""Commands on trust: org new, org enrol, card, join."""

from __future__ import annotations

from pathlib import Path

import click

from hdfield.bootstrap import World, organiser
from hdfield.cli.asking import new_secret, secret
from hdfield.cli.opening import json_option, notebook_argument, opened, refusals
from hdfield.cli.saying import answer
from hdfield.model.roster import Role

_ROLES = click.Choice(["field", "coordinator", "mandator", "security", "auditor", "recovery"])
_MAX_CARD = 1 << 16


@click.group()
def org() -> None:
    """The organiser's folder: the root key and the roster."""


@org.command(name="new")
@click.argument("folder", metavar="ORGDIR", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="Name of the organisation.")
@json_option
@refusals
def org_new(folder: Path, name: str, as_json: bool) -> None:
    """Make the root key, under its own passphrase, and the first roster."""
    root = organiser(folder, World()).new_organisation(name, new_secret("New passphrase of the root key"))
    answer(
        as_json,
        {"folder": str(folder), "root": root, "roster": 1},
        (f"Made {folder}", f"Root fingerprint: {root}", "Read it aloud to everyone who joins."),
    )


@org.command()
@click.argument("folder", metavar="ORGDIR", type=click.Path(path_type=Path))
@click.argument("card_file", metavar="CARD", type=click.Path(path_type=Path))
@click.option("--fingerprint", required=True, help="The device's fingerprint, compared aloud.")
@click.option(
    "--role", "roles", type=_ROLES, multiple=True, required=True, help="May be given more than once."
)
@click.option("--team", required=True)
@click.option("--person", required=True, help="Person code.")
@json_option
@refusals
def enrol(
    folder: Path,
    card_file: Path,
    fingerprint: str,
    roles: tuple[Role, ...],
    team: str,
    person: str,
    as_json: bool,
) -> None:
    """Add a device to the roster and sign the next one."""
    with card_file.open("rb") as file:
        untrusted_card = file.read(_MAX_CARD + 1)
    number = organiser(folder, World()).enrol(
        untrusted_card,
        fingerprint=fingerprint,
        roles=roles,
        team=team,
        person=person,
        passphrase=secret("Passphrase of the root key"),
    )
    answer(
        as_json,
        {"roster": number, "person": person, "device": fingerprint},
        (
            f"Roster {number} is signed: {person} is in it.",
            f"Give out {folder / 'roster' / 'roster.age'}: only enrolled devices can open it.",
        ),
    )


@click.command()
@notebook_argument
@click.option("--role", "roles", type=_ROLES, multiple=True, required=True, help="The role asked for.")
@json_option
@refusals
def card(notebook: Path, roles: tuple[Role, ...], as_json: bool) -> None:
    """Print this device's signed card for the organiser."""
    del as_json  # a card is JSON either way
    with opened(notebook) as session:
        click.echo(session.joining.card(roles).decode())


@click.command()
@notebook_argument
@click.argument("roster", type=click.Path(path_type=Path))
@click.option("--root", help="The root's fingerprint, compared aloud; needed once.")
@json_option
@refusals
def join(notebook: Path, roster: Path, root: str | None, as_json: bool) -> None:
    """Trust an organisation, or take its newer roster."""
    with opened(notebook) as session:
        trusted = session.joining.join(roster, root)
        device = trusted.device(session.fingerprint)
    roles = list(device.roles) if device else []
    answer(
        as_json,
        {
            "organisation": trusted.name,
            "roster": trusted.n,
            "roots": list(trusted.roots.fingerprints),
            "roles": roles,
        },
        (f"Joined {trusted.name}, roster {trusted.n}, as {', '.join(roles)}.",),
    )
