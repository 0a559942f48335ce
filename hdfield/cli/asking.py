"""Where secrets and data come from: a terminal without echo, or standard input.

Never arguments, never the environment. Off a terminal each secret is one line,
in the order asked; what follows is data.
"""

from __future__ import annotations

import getpass
import sys

from hdfield.errors import JsonSizeError, NotUtf8Error, WeakEntryMismatchError

MAX_DATA = 64 << 20
"""Largest standard input taken as data, in bytes."""

_MAX_SECRET_LINE = 8192


def secret(prompt: str) -> str:
    """Ask for a secret that exists already.

    Raises:
        NotUtf8Error: The line is not UTF-8.
    """
    if sys.stdin.isatty():
        return getpass.getpass(f"{prompt}: ")
    line = sys.stdin.buffer.readline(_MAX_SECRET_LINE)
    try:
        return line.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise NotUtf8Error() from None


def new_secret(prompt: str) -> str:
    """Ask for a new secret: twice on a terminal, once otherwise.

    Raises:
        WeakEntryMismatchError: The two entries differ.
    """
    first = secret(prompt)
    if sys.stdin.isatty() and secret(f"{prompt}, again") != first:
        raise WeakEntryMismatchError()
    return first


def rest_of_input() -> bytes:
    """Give what follows the secrets on standard input.

    Raises:
        JsonSizeError: More than ``MAX_DATA`` bytes.
    """
    data = sys.stdin.buffer.read(MAX_DATA + 1)
    if len(data) > MAX_DATA:
        raise JsonSizeError(limit=MAX_DATA, found=len(data))
    return data
