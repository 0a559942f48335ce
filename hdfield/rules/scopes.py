"""What a scope opens, which scope a role reads at, and what a role may write.

Source: docs/format.md, section 5 (scopes) and section 8 (who gets what).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, TypeVar

from hdfield.model.base import Group

Scope = Literal["team", "coordinator", "mandator", "security"]
T = TypeVar("T")

SCOPE_GROUPS: Mapping[Scope, tuple[Group, ...]] = MappingProxyType(
    {
        "team": ("core", "near", "when", "who", "inner"),
        "coordinator": ("core", "near", "when", "inner"),
        "mandator": ("core", "near"),
        "security": ("core", "near", "when"),
    }
)
_ROLE_SCOPES: tuple[tuple[str, Scope], ...] = (
    ("coordinator", "coordinator"),
    ("field", "team"),
    ("security", "security"),
    ("mandator", "mandator"),
)
_SILENT_ROLES = frozenset({"auditor", "recovery"})


def scope_of(roles: Iterable[str]) -> Scope | None:
    """Give the scope a device reads at, or ``None`` when it receives no records."""
    held = set(roles)
    for role, scope in _ROLE_SCOPES:
        if role in held:
            return scope
    return None


def redact(opened: Mapping[str, T], scope: Scope) -> dict[str, T]:
    """Leave only the groups a scope opens; the version keeps its id and signature."""
    return {group: opened[group] for group in SCOPE_GROUPS[scope] if group in opened}


def may_write(roles: Iterable[str], kind: str) -> bool:
    """Say whether a device with these roles may author a record of this kind.

    Every role but auditor and recovery writes every kind; what only some of
    them may decide is ``rules.reserved``.
    """
    del kind
    return bool(set(roles) - _SILENT_ROLES)
