"""Signed JSON from outside into frozen models: one strict way in, one way out.

Owns the order: canonical bytes first, then the model, without any coercion.
Knows no model by name.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from hdfield.crypto.canonical import canonical, parse_canonical
from hdfield.errors import NewerBundleError, UntrustedTextError

M = TypeVar("M", bound=BaseModel)


class NotTheShape(Exception):
    """The bytes are no canonical JSON of the model; ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_model(model: type[M], untrusted: bytes, *, max_bytes: int, newest: int | None = None) -> M:
    """Read canonical JSON as a model; unknown keys and other types are refused.

    Args:
        model: What it must be.
        untrusted: The whole document.
        max_bytes: Longest document read.
        newest: The highest ``v`` we know, where the document has one.

    Raises:
        NotTheShape: For the caller to turn into its own leaf.
        NewerBundleError: ``v`` is a whole number above ``newest``.
    """
    try:
        value = parse_canonical(untrusted, max_bytes=max_bytes)
    except UntrustedTextError as error:
        raise NotTheShape(type(error).__name__) from error
    if newest is not None and isinstance(value, dict):
        found = value.get("v")
        if isinstance(found, int) and not isinstance(found, bool) and found > newest:
            raise NewerBundleError(found=found, known=newest)
    try:
        # From JSON, because there lists are tuples even where nothing is coerced.
        return model.model_validate_json(untrusted, strict=True)
    except ValidationError as error:
        raise NotTheShape("fields") from error


def model_bytes(model: BaseModel) -> bytes:
    """Write a model as canonical JSON; of values with a default only those set."""
    return canonical(model.model_dump(mode="json", exclude_unset=True))
