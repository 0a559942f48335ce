"""The policy: how careful a notebook is, with safe defaults.

Owns the values and their ranges. Knows nothing of where a policy is kept: the
notebook has one of its own, and the organisation's roster may override any of
its values.

Source: docs/format.md, section 7.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from hdfield.model.base import Name, PersonCode, Value
from hdfield.model.codes import Coded

Profile: TypeAlias = Literal["hybrid", "classic"]
"""Which age recipients a bundle is sealed to (docs/format.md, section 3)."""


class Policy(Value):
    """Every value has a safe default; only the values set are written.

    Attributes:
        profile: Age profile of what is sealed.
        lock_minutes: Minutes of quiet after which the notebook locks, 1 to 60.
        place_precision: How exactly a new encounter says where it was.
        point_days: Days an exact point may be kept at most, 1 to 90.
        usual_recipients: Person codes the outbox offers first.
        emergency_card: Lines shown on the emergency card; may be empty.
        papers: Whether pictures of papers may be attached, and papers released.
        languages: Interface languages offered, preferred first; empty for all.
    """

    profile: Profile = "hybrid"
    lock_minutes: Annotated[int, Field(ge=1, le=60)] = 3
    place_precision: Annotated[str, Coded("place_precision")] = "place.settlement"
    point_days: Annotated[int, Field(ge=1, le=90)] = 30
    usual_recipients: Annotated[tuple[PersonCode, ...], Field(max_length=64)] = ()
    emergency_card: Annotated[tuple[Name, ...], Field(max_length=24)] = ()
    papers: bool = False
    languages: Annotated[tuple[Literal["en", "fr", "ar"], ...], Field(max_length=3)] = ()

    def under(self, organisation: Policy | None) -> Policy:
        """Give the policy that counts: the organisation's values over ours."""
        if organisation is None:
            return self
        stated = {name: getattr(organisation, name) for name in organisation.model_fields_set}
        return self.model_copy(update=stated)
