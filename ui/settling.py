"""The way to where a person chooses, when something was left alone because it stands in two versions.

Owns which room shows two versions of which kind. It refuses to choose.
"""

from __future__ import annotations

from collections.abc import Callable

from hdfield.errors import ChangedSinceError, FieldError
from hdfield.model.encounter import Encounter
from ui.language import translate
from ui.workspace import Workspace

_ROOMS = {Encounter.KIND: "encounters"}
"""Encounters are settled field by field in their room; any other record among its versions."""


def two_versions() -> str:
    """Say that two notebooks say different things, for the badge of a row."""
    return translate("Settling", "two versions")


def choose_words() -> str:
    """Say the way there."""
    return translate("Settling", "Choose one")


def choose_first(workspace: Workspace, error: FieldError) -> bool:
    """Go to the two versions an error speaks of; say whether it speaks of any.

    Args:
        workspace: The notebook.
        error: Why something was left alone.
    """
    if not isinstance(error, ChangedSinceError):
        return False
    choose(workspace, str(error.facts["kind"]), str(error.facts["record"]))
    return True


def left_alone(workspace: Workspace) -> Callable[[FieldError], None]:
    """Give what follows a refusal: the way to the two versions it speaks of, else its words."""

    def refused(error: FieldError) -> None:
        if not choose_first(workspace, error):
            workspace.tasks.report(error)

    return refused


def choose(workspace: Workspace, kind: str, record: str) -> None:
    """Go to the versions of a record, to keep one."""
    workspace.open_requested.emit(_ROOMS.get(kind, "history"), record)
