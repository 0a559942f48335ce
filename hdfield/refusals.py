"""What the rules of the field refuse: leaves of ``FieldError`` like those of ``hdfield.errors``.

A room of its own because these say what a person may not do with a record, not
what is wrong with a file, a key or a bundle. Nothing here holds a sentence.
"""

from __future__ import annotations

from hdfield.errors import FieldError


class NotYoursToDecideError(FieldError):
    """Deciding a ``kind`` is for devices with one of ``roles`` in this organisation."""


class NotYoursToSayError(FieldError):
    """A ``kind`` would give the word of ``person``, who has a notebook to give it in."""


class RefusedMoveError(FieldError):
    """A ``kind`` in state ``before`` does not become ``after``; it may become one of ``allowed``."""


class UngroundedMoveError(RefusedMoveError):
    """It may, but what ``after`` asks for is ``lacking`` (a code of ``rules.grounds``)."""
