"""The kinds of record this program writes, by their name on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hdfield.errors import UnknownKindError
from hdfield.model.actor import Actor, ActorFact
from hdfield.model.base import Record
from hdfield.model.encounter import Encounter
from hdfield.model.engagement import ChecklistState, Engagement
from hdfield.model.handover import Handover
from hdfield.model.incident import Incident
from hdfield.model.inducements import DiplomacyAction, Inducement
from hdfield.model.interlocutor import Interlocutor
from hdfield.model.judging import GoodFaithView, PrincipleReview
from hdfield.model.mandate import Mandate, RedLine, RedLineEvent
from hdfield.model.obstacles import Exemption, Law, LegalCheck, Obstacle
from hdfield.model.paper import Paper
from hdfield.model.place import Place
from hdfield.model.preparing import AgendaPoint, Island, Risk, ScenarioSet
from hdfield.model.promises import Agreement, AgreementTerm, Commitment
from hdfield.model.task import Task

KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "encounter": Encounter,
        "actor": Actor,
        "actor_fact": ActorFact,
        "interlocutor": Interlocutor,
        "place": Place,
        "engagement": Engagement,
        "checklist_state": ChecklistState,
        "incident": Incident,
        "task": Task,
        "paper": Paper,
        "agenda_point": AgendaPoint,
        "island": Island,
        "scenario_set": ScenarioSet,
        "risk": Risk,
        "mandate": Mandate,
        "red_line": RedLine,
        "red_line_event": RedLineEvent,
        "commitment": Commitment,
        "agreement": Agreement,
        "agreement_term": AgreementTerm,
        "obstacle": Obstacle,
        "law": Law,
        "exemption": Exemption,
        "legal_check": LegalCheck,
        "inducement": Inducement,
        "diplomacy_action": DiplomacyAction,
        "principle_review": PrincipleReview,
        "good_faith_view": GoodFaithView,
        "handover": Handover,
    }
)
"""Record kinds in the order they are listed for people."""

SCHEMAS: Mapping[str, int] = MappingProxyType(dict.fromkeys(KINDS, 1))
"""The ``schema`` each kind is written with; a higher one is shown read-only."""


def kind_model(kind: str) -> type[Record]:
    """Give the model of a kind.

    Raises:
        UnknownKindError: This program does not write that kind.
    """
    try:
        return KINDS[kind]
    except KeyError:
        raise UnknownKindError(kind=kind, known=tuple(KINDS)) from None
