"""How a command opens its notebook and what its errors become."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from hdfield.bootstrap import Session, World, unlock
from hdfield.cli.asking import secret
from hdfield.cli.saying import complain
from hdfield.cli.words import words
from hdfield.errors import FieldError, StorageError
from hdfield.store.connection import translated
from hdfield.store.store import FILE_NAME

EXIT_REFUSED = 1
EXIT_FINDINGS = 3

_INTERRUPTED = {
    "error": "Interrupted",
    "happened": "Stopped.",
    "safe": "What was finished before stands; nothing is half done.",
    "todo": "Start again when you like.",
}

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
        except BrokenPipeError:
            raise  # click ends quietly: who was reading has seen enough
        except OSError as error:
            complain(refusal(StorageError(path=error.filename, reason=error.strerror or "io")), as_json)
        except FieldError as error:
            complain(refusal(error), as_json)
        except KeyboardInterrupt:
            complain(_INTERRUPTED, as_json)
        sys.exit(EXIT_REFUSED)

    return run  # type: ignore[return-value]


def refusal(error: FieldError) -> dict[str, str | int]:
    """Give an error as what `complain` says: its code and three sentences; of many records, the line."""
    said = words(error)
    code = type(error).__name__.removesuffix("Error")
    told: dict[str, str | int] = {
        "error": code,
        "happened": said.happened,
        "safe": said.safe,
        "todo": said.todo,
    }
    line = error.facts.get("line")
    return told | {"line": line} if isinstance(line, int) else told
