"""The command line: every command by its name, and nothing else."""

from __future__ import annotations

import click

from hdfield import __version__
from hdfield.cli import exchange_commands, notebook_commands, organisation_commands, record_commands
from hdfield.cli.demo_command import demo
from hdfield.cli.gazetteer_commands import gazetteer
from hdfield.cli.map_commands import boundaries
from hdfield.cli.paper_command import paper
from hdfield.cli.search_command import search


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hdfield")
def main() -> None:
    """The field notebook of humanitarian negotiators, from a terminal.

    Secrets are asked without echo, or read as one line each from standard
    input; never from arguments or the environment.
    """


for _command in (
    notebook_commands.new,
    organisation_commands.card,
    organisation_commands.join,
    organisation_commands.org,
    record_commands.schema,
    record_commands.add,
    record_commands.list_records,
    record_commands.show,
    search,
    paper,
    exchange_commands.seal,
    exchange_commands.receive,
    exchange_commands.audit,
    notebook_commands.check,
    notebook_commands.passwd,
    notebook_commands.recover,
    notebook_commands.erase,
    gazetteer,
    boundaries,
    demo,
):
    main.add_command(_command)


if __name__ == "__main__":
    main()
