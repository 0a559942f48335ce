"""The codes of every vocabulary, for validating without reading a file.

Owns which codes exist and the annotation that checks them. Knows no label:
those lie in ``resources/vocabularies.json``, read by ``hdfield.reference``; a
test keeps the two equal. Codes are for ever: never deleted, never reused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

CODE_SHAPE = re.compile(r"[a-z0-9_.]{1,64}")
"""What any code looks like, of this program or a newer one."""

STRICT_CODES = "strict_codes"
"""Key of the validation context: true where a person or a program adds a record."""

# -- table: written by tests/unit/resource_tables.py
_TABLE = {
    "encounter_kind": (
        "checkpoint.barricade checkpoint.manned_post checkpoint.mobile checkpoint.crossing "
        "checkpoint.roadside_stop authority_desk.office authority_desk.permit_window "
        "authority_desk.security_office authority_desk.questioning remote.radio remote.phone "
        "remote.satellite remote.text_message remote.voice_message remote.letter meeting.bilateral "
        "meeting.multilateral meeting.community meeting.site_visit meeting.chance intermediary.elder "
        "intermediary.religious intermediary.local_partner intermediary.trader "
        "intermediary.humanitarian_peer intermediary.diplomat_mediator observation.no_contact"
    ),
    "outcome": (
        "passed passed_conditions delayed rerouted turned_back goods_taken held_released held_ongoing "
        "withdrew message_delivered message_unanswered message_received talked next_step_agreed "
        "commitment_made agreed postponed no_show refused broken_off verified"
    ),
    "demand": (
        "demand.none demand.identity demand.permit demand.vehicle_search demand.cargo_search "
        "demand.device_search demand.fee demand.tax demand.share_goods demand.fuel demand.gift demand.lift "
        "demand.escort demand.staff_list demand.beneficiary_list demand.project_info "
        "demand.choose_beneficiaries demand.hire demand.gender_limit demand.publicity demand.intelligence "
        "demand.medical_help demand.wait demand.other"
    ),
    "demand_response": (
        "refused explained_waived deferred cited_agreement alternative_offered partly_met met "
        "met_under_threat unanswered"
    ),
    "tone": "friendly correct tense hostile erratic",
    "threat_level": "none implied explicit weapon_shown force_used",
    "post_operator": (
        "op.state_army op.state_police op.state_intel op.local_admin op.armed_group op.militia "
        "op.unarmed_nonstate op.criminal op.mixed op.unknown"
    ),
    "incident_act": "act.attack act.confine act.theft act.threat act.obstruction",
    "amrf": (
        "amrf.denial_of_need amrf.entry_restriction amrf.internal_restriction amrf.interference "
        "amrf.violence amrf.people_access amrf.hostilities amrf.explosive_hazard amrf.environment"
    ),
    "actor_kind": (
        "armed.rebel armed.ideological armed.political_militia armed.identity_militia armed.criminal "
        "armed.coalition armed.splinter authority.de_facto authority.subnational authority.national "
        "authority.local_admin state.army state.police state.intelligence external.foreign_force "
        "external.influential_state external.security_council external.un_secretariat external.regional_body "
        "external.donor external.designating_state facilitator.diplomat facilitator.mediator humanitarian.un "
        "humanitarian.ingo humanitarian.local humanitarian.rcrc humanitarian.coalition community.elders "
        "community.religious community.affected community.women community.traders media.outlet actor.unknown"
    ),
    "actor_fact_kind": (
        "fact.area fact.relation fact.leadership fact.composition fact.listing fact.label fact.service "
        "fact.legitimacy fact.interest fact.standing_sensitivity fact.grievance fact.norm fact.constituency "
        "fact.channel fact.opacity fact.exposure fact.view_of_us"
    ),
    "control_level": (
        "control.full control.influence control.contested control.transit control.claimed control.none "
        "control.unknown"
    ),
    "relation_kind": (
        "rel.allied rel.truce rel.subordinate rel.splinter_of rel.merged_into rel.rival rel.fighting "
        "rel.shares_post rel.backed_by rel.embedded_in rel.influences rel.vouches"
    ),
    "listing_kind": (
        "list.un_sanctions list.un_caac list.regional list.host_state list.donor_state list.home_state "
        "list.pending list.label_only"
    ),
    "listing_effect": (
        "effect.contact_prohibited effect.material_support effect.asset_freeze effect.travel_ban "
        "effect.arms_embargo effect.donor_clause effect.reporting_duty effect.reputational effect.unknown"
    ),
    "exemption_kind": (
        "exempt.un_standing exempt.general_licence exempt.specific_licence exempt.contract_waiver "
        "exempt.sought exempt.none"
    ),
    "legitimacy_source": (
        "legit.service_delivery legit.outperform_state legit.domestic_acceptance legit.future_office "
        "legit.international_standing legit.seen_at_table legit.peace_process legit.sectional "
        "legit.norm_rejection legit.community_ties legit.reform_agenda legit.ideology legit.unknown"
    ),
    "obstacle_kind": (
        "obst.legal_prohibition obst.administrative obst.ct_policy obst.terror_label obst.own_reputation "
        "obst.their_reputation obst.delay_tactic obst.military_focus obst.opacity obst.fluidity "
        "obst.politicised obst.state_opposition obst.listed_rejection obst.norm_rejection obst.trust_damage "
        "obst.funding obst.divided_agencies obst.gatekeeper obst.no_channel obst.insecurity"
    ),
    "obstacle_status": "open being_worked eased cleared accepted reopened",
    "inducement_kind": (
        "carrot.legitimacy_home carrot.legitimacy_abroad carrot.service_recognition "
        "carrot.public_health_role carrot.community_acceptance carrot.service_substitution "
        "carrot.peace_quick_win carrot.norm_pledge carrot.technical_help stick.own_denunciation "
        "stick.third_party_denunciation stick.un_caac_report stick.security_council stick.asset_freeze "
        "stick.travel_limit stick.arms_embargo stick.cost_of_refusal stick.suspension "
        "stick.community_pressure"
    ),
    "expected_gain": (
        "gain.legitimacy gain.substitution gain.redirected_resources gain.taxation gain.diversion "
        "gain.personal gain.political gain.peace_obligation gain.time gain.appearance gain.unknown"
    ),
    "wielder": (
        "by.us by.coalition by.un_report by.security_council by.state by.regional by.media by.community "
        "by.unknown"
    ),
    "inducement_effect": (
        "fx.none fx.opened fx.conduct fx.reputational fx.harmed_trust fx.backfired fx.unclear"
    ),
    "hd_action_kind": (
        "hd.awareness hd.third_party hd.coalition hd.lobby_private hd.lobby_public hd.media hd.narrative "
        "hd.agenda hd.represent hd.reputation hd.ct_reform hd.exemption hd.resources hd.un_reporting"
    ),
    "phase": "phase.prenegotiation phase.bargaining phase.implementation",
    "pillar": "pillar.trust pillar.agenda pillar.structures",
    "engagement_status": (
        "eng.exploring eng.active eng.paused eng.stalled eng.suspended eng.closed_agreed eng.closed_no_deal "
        "eng.handed_over"
    ),
    "issue_type": "issue.technical issue.professional issue.political",
    "checklist_status": "open partly done slipped not_needed",
    "faith_signal": (
        "gf.keeps_small gf.answers_in_time gf.sends_authority gf.specific gf.transmits_orders "
        "gf.corrects_breach gf.quiet_progress gf.breaks gf.stalls gf.moves_goalposts gf.publicity_first "
        "gf.no_authority gf.contradictory gf.attacks_during gf.side_payment"
    ),
    "faith_view": "faith.likely faith.mixed faith.appearing faith.extractive faith.too_early",
    "principle": "prin.humanity prin.neutrality prin.impartiality prin.independence",
    "principle_trigger": (
        "trig.political_merge trig.illicit_tax trig.diversion trig.substitution trig.legitimising "
        "trig.own_stick trig.armed_escort trig.target_selection trig.data_request trig.staffing "
        "trig.one_side_only trig.donor_pull trig.risk_transfer trig.service_recognition"
    ),
    "risk_level": "risk.1 risk.2 risk.3 risk.4 risk.5",
    "red_line_kind": (
        "rl.legal rl.institutional rl.principle rl.professional rl.security rl.donor rl.coalition"
    ),
    "red_line_event": "held approached crossed_authorised crossed_unauthorised crossed_duress",
    "agreement_form": (
        "form.oral form.oral_witnessed form.messages form.written_unsigned form.written_signed "
        "form.public_declaration form.practice"
    ),
    "agreement_status": (
        "agr.draft agr.agreed agr.in_force agr.strained agr.suspended agr.renegotiating agr.lapsed agr.ended "
        "agr.replaced"
    ),
    "term_kind": (
        "term.route term.notification term.security term.no_fee term.scope term.targeting term.staff "
        "term.data term.medical term.children term.pause term.monitoring term.complaints term.publicity "
        "term.review"
    ),
    "commitment_status": (
        "com.made com.due com.kept com.kept_late com.partly com.broken com.withdrawn com.replaced com.unknown"
    ),
    "authority_level": "auth.decides auth.recommends auth.relays auth.enforces auth.claims auth.unknown",
    "basis": "basis.seen basis.party basis.third basis.document basis.public basis.inferred",
    "confidence": "conf.confirmed conf.probable conf.possible conf.doubtful conf.unknown",
    "sensitivity": "sens.low sens.moderate sens.high sens.severe",
    "place_precision": (
        "place.exact place.grid1 place.grid5 place.settlement place.adm3 place.adm2 place.adm1 place.none"
    ),
    "time_precision": "time.minute time.part_of_day time.day time.week time.month",
    "share_scope": (
        "scope.device scope.team scope.coordinator scope.mandator scope.security scope.partner "
        "scope.statistics"
    ),
    "retention_class": "keep.ephemeral keep.operational keep.institutional keep.incident keep.destroy_now",
    "record_state": (
        "rec.quick rec.draft rec.complete rec.reviewed rec.corrected rec.conflicted rec.minimised "
        "rec.destroyed"
    ),
    "bundle_state": "bun.built bun.handed_off bun.receipted bun.rejected bun.expired",
    "purpose": "open_talks resume_talks change_conduct improve_terms",
    "protection_topic": (
        "protect.children protect.health_care protect.movement_of_civilians protect.detention "
        "protect.missing protect.family_contact protect.sexual_violence protect.conduct_of_hostilities "
        "protect.siege protect.schools protect.water_and_food protect.mines protect.aid_workers "
        "protect.other"
    ),
    "engagement_goal": "goal.assistance goal.protection goal.violence goal.conflict_end",
    "engagement_object": "access protection both",
    "visibility": "private discreet public",
    "standing": "domestic international both none unknown",
    "party": "us counterpart third",
    "offer_kind": "ask offer counter",
    "offer_by": "us them",
    "wait_band": "wait.under_10 wait.10_30 wait.30_60 wait.1_2h wait.over_2h",
    "delay_band": "delay.none delay.under_2h delay.2_6h delay.6_24h delay.1_3d delay.over_3d delay.unknown",
    "amount_band": "amount.token amount.small amount.medium amount.large amount.share amount.unknown",
    "people_not_reached_band": (
        "people.none people.under_100 people.100_1000 people.1000_5000 people.over_5000 people.unknown"
    ),
    "team_size_band": "team.1 team.2_3 team.4_6 team.over_6",
    "injury_band": "injury.none injury.slight injury.serious injury.fatal injury.unknown",
    "value_band": "value.none value.small value.medium value.large value.very_large value.unknown",
    "mode": "direct relayed",
    "yes_no_unknown": "yes no unknown",
    "vehicle": "own hired partner foot",
    "device_event": "shown searched opened_under_pressure copied taken",
    "interlocutor_status": "active replaced lost suspended",
    "conflict_of_interest": "none_known not_asked stated",
    "actor_fact_state": "asserted closed retracted",
    "inducement_status": "idea noticed proposed approved signalled deployed withdrawn rejected",
    "hd_action_status": "planned ongoing done dropped",
    "agenda_point_state": "open parked agreed refused",
    "activity_permission": "allowed refused unknown",
    "mandate_status": "draft issued acknowledged expired withdrawn",
    "legal_check_status": "valid stale renewed",
    "opening": "found created",
    "capture_mode": "quick full",
    "clock_trust": "ok suspect",
    "text_origin": "human machine",
    "place_level": "adm1 adm2 adm3 settlement post",
    "language": "ar fr en other",
    "role": "field coordinator mandator security auditor recovery",
    "record_kind": (
        "encounter actor actor_fact interlocutor place engagement checklist_state incident task paper "
        "agenda_point island scenario_set risk mandate red_line red_line_event commitment agreement "
        "agreement_term obstacle law exemption legal_check inducement diplomacy_action principle_review "
        "good_faith_view handover"
    ),
    "task_status": "task.open task.done task.dropped",
    "affected_class": (
        "aff.staff aff.driver aff.partner_staff aff.civilians aff.patients aff.goods aff.vehicle aff.device "
        "aff.premises"
    ),
    "paper_kind": "paper.permit paper.letter paper.agreement paper.other",
    "paper_media": "picture file",
    "interest_object": "obj.people obj.resources obj.territory obj.other",
    "risk_status": "open accepted eased closed",
    "check_result": "check.kept check.partly check.not_kept check.not_checked",
    "exemption_status": (
        "exemption.asked exemption.granted exemption.granted_late exemption.refused exemption.expired"
    ),
    "contact_rule": "contact.allowed contact.notify contact.permit contact.prohibited contact.unknown",
    "trust_cost": "cost.none cost.some cost.high cost.unknown",
    "checklist_item": (
        "trust.who_we_are trust.principles_heard trust.steady_contact trust.our_word_kept "
        "trust.their_word_tested trust.grievances_known trust.denunciation_checked trust.confidentiality "
        "trust.go_between_ok trust.community_vouches trust.safe_to_meet trust.exposure_weighed "
        "trust.good_faith_view agenda.need_shown agenda.object_one_line agenda.people_heard "
        "agenda.their_interests agenda.legitimacy_sought agenda.expected_gains agenda.cost_of_no "
        "agenda.agreed_contested agenda.issue_level agenda.off_the_table agenda.apart_from_politics "
        "agenda.small_first_ask agenda.message_line structures.mandate structures.law_checked "
        "structures.exemptions structures.right_person structures.channel structures.venue structures.team "
        "structures.coalition structures.third_parties structures.sticks_by_others structures.bottom_lines "
        "structures.follow_up structures.risks_reviewed structures.data_safe"
    ),
}
# -- end of table

CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {name: tuple(codes.split()) for name, codes in _TABLE.items()}
)
"""List name to its codes in the order of the list; ``checklist_item`` holds the 40 items."""

_KNOWN = {name: frozenset(codes) for name, codes in CODES.items()}


@dataclass(frozen=True, slots=True)
class Coded:
    """Says that a text is a code of one list: ``Annotated[str, Coded("outcome")]``.

    The shape is always checked. Membership is checked only under the context
    ``{"strict_codes": True}``: a record from a newer program may hold codes
    unknown here and must still load, show and travel on.
    """

    list_name: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Check after the type itself; a missing code (``None``) stays missing."""
        known = _KNOWN[self.list_name]

        def check(value: str | None, info: ValidationInfo) -> str | None:
            if value is None or value in known:
                return value
            if not CODE_SHAPE.fullmatch(value):
                raise PydanticCustomError("code_shape", "not the shape of a code")
            if info.context and info.context.get(STRICT_CODES):
                raise PydanticCustomError("unknown_code", "no code of {list}", {"list": self.list_name})
            return value

        return core_schema.with_info_after_validator_function(check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Name all codes of today, in the text branch when ``None`` is allowed too."""
        found = handler(schema)
        branches = found.get("anyOf", [found])
        for branch in branches:
            if branch.get("type") == "string":
                branch["enum"] = list(CODES[self.list_name])
        return found
