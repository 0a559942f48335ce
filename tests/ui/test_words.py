from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hdfield import errors
from hdfield.cli import words as cli
from hdfield.errors import FieldError
from ui.words import said


def leaves(kind: type[FieldError] = FieldError) -> Iterator[type[FieldError]]:
    below = kind.__subclasses__()
    if not below:
        yield kind
    for one in below:
        if one.__module__ == errors.__name__:
            yield from leaves(one)


LEAVES = tuple(leaves())


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: str(leaf.__name__))
def test_every_failure_says_what_happened_what_became_of_the_data_and_what_to_do(
    leaf: type[FieldError],
) -> None:
    words = said(leaf(path=Path("notebook"), reason="io", limit=3))
    assert all(
        text.endswith((".", "}", "\u2069")) or text[-1:] in ".?!" for text in (words.happened, words.safe)
    )
    assert words.todo
    assert "`" not in words.todo, "no command belongs on the screen"


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: str(leaf.__name__))
def test_the_window_and_the_command_line_say_the_same_of_what_happened(leaf: type[FieldError]) -> None:
    error = leaf(path="x", reason="io", limit=3)
    ours, theirs = said(error), cli.words(error)
    plain = str.maketrans("", "", "\u2068\u2069")
    assert ours.happened.translate(plain) == theirs.happened
    assert ours.safe.translate(plain) == theirs.safe


def test_only_the_name_of_a_folder_is_shown() -> None:
    error = errors.NotANotebookError(path=Path("/home/someone/secret/photos"))
    assert said(error).happened == "\u2068photos\u2069 is not a notebook folder."
