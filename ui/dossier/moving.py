"""Which states a person may choose for a record.

Owns asking the rules for them. It refuses to judge: saving does.
"""

from __future__ import annotations

from hdfield.model.codes import CODES
from hdfield.model.kinds import kind_model
from hdfield.rules.life_cycles import LIFE_CYCLES, moves
from ui.dossier.values import list_of


def has_state(kind: str, field: str) -> bool:
    """Say whether records of a kind have that field of states."""
    return bool(field) and field in kind_model(kind).model_fields


def states(kind: str, field: str, now: str | None) -> tuple[str, ...]:
    """Give the state a record is in and those it may move on to, in the order of their list.

    Args:
        kind: Record kind; of one without a life cycle every state may follow every other.
        field: The field that holds the state.
        now: The state; ``None`` for a new record, which may begin anywhere.
    """
    listed = CODES[list_of(kind, field)]
    if now is None or kind not in LIFE_CYCLES:
        return listed if now is None or now in listed else (now, *listed)
    allowed = {now, *moves(kind, now)}
    return tuple(code for code in listed if code in allowed) if now in listed else (now,)
