"""How a command opens its notebook and what its errors become."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from hdfield.bootstrap import Session, World, unlock
from hdfield.cli.asking import secret
from hdfield.cli.words import words
from hdfield.errors import FieldError, StorageError
from hdfield.store.connection import translated
from hdfield.store.store import FILE_NAME

EXIT_REFUSED = 1
EXIT_FINDINGS = 3

F = TypeVar("F", bound=Callable[..., Any])

json_option = click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
notebook_argument = click.argument("notebook", type=click.Path(path_type=Path))


@contextmanager
def opened(notebook: Path) -> Iterator[Session]:
    """Ask for the passphrase and open the notebook for one command."""
    session = unlock(notebook, secret(f"Passphrase of {notebook.name}"), World())
    try:
        with translated(notebook / FILE_NAME):
            yield session
    finally:
        session.close()


def refusals(command: F) -> F:
    """Turn an expected error into words on stderr and exit status 1."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        as_json = bool(kwargs.get("as_json"))
        try:
            return command(*args, **kwargs)
        except OSError as error:
            _refuse(StorageError(path=error.filename, reason=error.strerror or "io"), as_json)
        except FieldError as error:
            _refuse(error, as_json)
        except KeyboardInterrupt:
            sys.stderr.write("\nStopped.\n")
        sys.exit(EXIT_REFUSED)

    return run  # type: ignore[return-value]


def _refuse(error: FieldError, as_json: bool) -> None:
    said = words(error)
    if as_json:
        code = type(error).__name__.removesuffix("Error")
        facts = {"error": code, "happened": said.happened, "safe": said.safe, "todo": said.todo}
        sys.stderr.write(json.dumps(facts, ensure_ascii=False) + "\n")
    else:
        sys.stderr.write(f"{said.happened}\n{said.safe}\n{said.todo}\n")
