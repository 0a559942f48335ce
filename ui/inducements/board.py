"""What would bring them: openings, what they hope for, what no would cost, carrots, sticks.

Owns the order of its parts, carrots before sticks, and what stands on a record
that was opened. It refuses to invite a stick: there is no letter for one, and
none begins as ours.

Source: domain 3.5, rules 6 and 10; brief S-06, S-22, S-45, S-46, S-58, S-59,
S-78 to S-95, S-152, S-156.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from hdfield.model.base import Record
from hdfield.model.inducements import Inducement
from hdfield.model.obstacles import Obstacle
from hdfield.rules.inducements import OUR_OWN, OURS, SANCTIONS, is_stick, is_stick_of_ours
from hdfield.rules.principle_triggers import GAINS as TRIGGER_OF
from hdfield.services.changes import Changes
from ui.commands import Command
from ui.dossier.board import Board
from ui.dossier.card import RecordCard
from ui.dossier.cells import Cell, Entry
from ui.dossier.form import RecordForm
from ui.dossier.once import OncePanel
from ui.forms.words import Words
from ui.inducements.asks import BAD_EFFECTS, CARROT, COST, GAINS, STICK
from ui.inducements.openings import OpeningsPart
from ui.inducements.reading import Held, read_held
from ui.inducements.together import TogetherPart, reach
from ui.language import translate
from ui.principles.review_form import ReviewForm
from ui.principles.review_way import ReviewWay
from ui.widgets.button import Button
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from ui.dossier.section import RecordsSection

_OWN_STICK = "trig.own_stick"
_DAMAGE = "obst.trust_damage"


class InducementsBoard(Board):
    """The board.

    Attributes:
        openings: Where an opening may lie, actor by actor.
        panels: What an engagement says once: expected gains, and the cost of a refusal.
        together: What is in play at the same time.
        carrots, sticks: The records.
        review, way: A principle review in place, and the way to it from the form of a stick.
    """

    KEY = "inducements"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._held: Held | None = None
        self._stick_form: RecordForm | None = None
        self.openings, self.together = OpeningsPart(self.wording), TogetherPart(self.wording)
        self.panels = {
            "gains": OncePanel(workspace, self.wording, GAINS, f"engagements.{self.KEY}.gains", columns=1),
            "cost": OncePanel(workspace, self.wording, COST, f"engagements.{self.KEY}.cost"),
        }
        self.review = ReviewForm(workspace, self.wording, f"engagements.{self.KEY}.review")
        self.pressed, self.waiting = Words("", "soft"), Words("", "soft")
        self.column.addWidget(self.openings)
        self.column.addWidget(self.panels["cost"])
        self.carrots = self.add_section(CARROT, key="carrots")
        self.sticks = self.add_section(STICK, key="sticks")
        self.way = ReviewWay(self.sticks, self.review, lambda: self._begin_review(_OWN_STICK))
        self.sticks.body.insertWidget(0, self.pressed)
        self.sticks.body.insertWidget(1, self.waiting)
        for part in (self.review, self.together, self.panels["gains"]):
            self.column.addWidget(part)
        self._wire()
        self.retranslate()

    # -- reading ------------------------------------------------------------------
    def read(self, session: Session, record: str) -> Held:
        """Read everything the board shows."""
        return read_held(session, record)

    def show_read(self, held: Held) -> None:
        """Show it."""
        self._held = held
        self.openings.show_held(held)
        self.together.show_held(held)
        lines = {line.id: line for line in held.file.of("inducement")}
        order = (*held.board.carrots, *held.board.sticks, *held.board.over)
        for section, wants_sticks in ((self.carrots, False), (self.sticks, True)):
            section.with_state = self._days_with
            # Where there is but one actor it is the one; of several a person says which.
            section.presets = {"target": held.sides[0].named.id} if len(held.sides) == 1 else {}
            mine = (lines[one] for one in order if one in lines)
            shown = [one for one in mine if is_stick(one.line.get("kind", "")) == wants_sticks]
            section.show_lines(self.engagement, shown)
        self._show_words()

    # -- what the page asks ---------------------------------------------------------
    def leave(self) -> None:
        """Close the panels and the review, too."""
        super().leave()
        for panel in self.panels.values():
            panel.leave()
        self.review.hide()

    def commands(self) -> Sequence[Command]:
        """Offer the panels and diplomatic acts beside what the sections offer; a stick is not."""
        own = [one for one in super().commands() if one.key != f"{self.KEY}.sticks"]
        return [
            *own,
            *(
                Command(f"{self.KEY}.{key}", panel.spec.words().add, panel.edit, icon="edit")
                for key, panel in self.panels.items()
            ),
        ]

    def step_back(self) -> bool:
        """Close what is open."""
        if not self.review.isHidden():
            self.review.step_back()
            return True
        return super().step_back() or any(panel.step_back() for panel in self.panels.values())

    def take_focus(self) -> None:
        """Go to the first actor."""
        self.openings.take_focus()

    def go_on(self, key: str, draft: Mapping[str, Any]) -> None:
        """Show what was typed before the notebook was locked."""
        if key in self.panels:
            return self.panels[key].go_on(draft)
        if key == "review":
            self.review.open_draft(draft)
            return self.unfolded.emit(self.review)
        super().go_on(key, draft)

    def dress_card(self, card: RecordCard) -> None:
        """Say what goes with it: how far a sanction reaches, what a stick of ours waits for, harm to trust."""
        record = card.record
        if not isinstance(record, Inducement) or self._held is None:
            return
        if record.kind in SANCTIONS:
            card.body.addWidget(Words(reach(self._held, record.target, self.wording), "soft"))
        if is_stick_of_ours(record.kind, record.wielder or "") and record.review is None:
            self._offer_review(card, record)
        if record.observed in BAD_EFFECTS or record.trust_cost == "cost.high":
            self._offer_obstacle(card, record)

    def retranslate(self) -> None:
        """Say everything of the board anew."""
        self.openings.retranslate()
        self.together.retranslate()
        if self._held is not None:
            self._show_words()

    # -- inside -----------------------------------------------------------------
    def _wire(self) -> None:
        self.openings.go_requested.connect(self.workspace.open_requested)
        self.together.open_requested.connect(self.open_record)
        for panel in self.panels.values():
            panel.unfolded.connect(self.unfolded)
        self.panels["gains"].asked.connect(self._begin_review)
        self.review.saved.connect(lambda _review: self._review_closed())
        for closed in (self.review.stepped_back, self.review.given_up):
            closed.connect(self._review_closed)
        self.sticks.unfolded.connect(self._hear_kind)
        self.pressed.hide()
        self.waiting.hide()

    def _hear_kind(self, opened: object) -> None:
        if isinstance(opened, RecordForm) and self._stick_form is None:
            self._stick_form = opened
            opened.row("kind").chosen_changed.connect(self._say_whose)

    def _say_whose(self, kinds: tuple[str, ...]) -> None:
        """Say of what only we can do that it is ours, and no more of what came after it."""
        form = self._stick_form
        assert form is not None
        wielder, status = form.row("wielder"), form.row("status")
        if OUR_OWN in kinds:
            wielder.choose([OURS])
            if status.chosen() == ("noticed",) and "idea" in status.codes():
                status.choose(["idea"])
        elif wielder.chosen() == (OURS,) and form.before is None:
            begins = STICK.presets()
            wielder.choose([begins["wielder"]])
            status.choose([begins["status"]])
        form.touch()

    def _days_with(self, record: Record, status: str) -> dict[str, str]:
        """Date what comes into play, or goes out of it, today, where nobody said when."""
        assert isinstance(record, Inducement)
        if status in ("signalled", "deployed") and record.on is None:
            return {"on": self.wording.today()}
        is_out = status == "withdrawn" and record.on is not None and record.ended_on is None
        return {"ended_on": self.wording.today()} if is_out else {}

    def _begin_review(self, trigger: str, about: str = "") -> None:
        self.review.engagement = self.engagement
        self.review.begin(trigger, about)
        self.unfolded.emit(self.review)

    def _review_closed(self) -> None:
        """Go back to where the review was begun, and bring that into view: the review stands far below."""
        card = self._open_card()
        if self.way.is_writing():
            back: QWidget = self.way
            back.setFocus()
        elif card is not None:
            back = card
            card.take_focus()
        else:
            back = self.panels["gains"].write
            back.setFocus()
        self.unfolded.emit(back)

    def _open_card(self) -> RecordCard | None:
        sections: tuple[RecordsSection, ...] = (self.sticks, self.carrots)
        return next((one.card for one in sections if one.card is not None), None)

    def _offer_review(self, card: RecordCard, record: Inducement) -> None:
        words = translate(
            "Inducements", "A stick of our own waits for a decided principle review and a harm check."
        )
        card.body.addWidget(Words(words, "strong"))
        begin = Button(translate("Inducements", "Begin the review"), "plain", "law")
        begin.clicked.connect(lambda: self._begin_review(_OWN_STICK, record.id or ""))
        card.buttons.add_part(begin)

    def _offer_obstacle(self, card: RecordCard, record: Inducement) -> None:
        """Offer to write harm to trust down as what it is: something that stands in the way (S-85)."""
        assert self._held is not None
        if any(
            line.line.get("kind") == _DAMAGE and line.line.get("status") not in ("cleared", "accepted")
            for line in self._held.file.of("obstacle")
        ):
            return
        write = Button(translate("Inducements", "Note the harm to trust as an obstacle"), "plain", "plus")
        obstacle = Obstacle(
            kind=_DAMAGE,
            status="open",
            engagement=self.engagement,
            actor=record.target,
            opened_on=self.wording.today(),
        )

        def go(changes: Changes) -> None:
            self.workspace.open_requested.emit("engagements", changes.saved[0])

        write.clicked.connect(
            lambda: self.workspace.change(self, lambda session: session.records.save(obstacle), go)
        )
        card.buttons.add_part(write)

    def _show_words(self) -> None:
        assert self._held is not None
        held, view = self._held, self._held.file.detail.view
        self.panels["gains"].show_record(self.engagement, view, self._gains(held))
        self.panels["cost"].show_record(self.engagement, view, self._cost(held))
        words = translate(
            "Inducements",
            "Others pressed them of late. They may tie it to us: look whether our distance is kept.",
        )
        self.pressed.setText(words)
        self.pressed.setVisible(bool(held.board and held.pressed))
        count = len(held.board.ours_unreviewed)
        waits = translate("Inducements", "%n stick(s) of our own without a principle review", "", count)
        self.waiting.setText(waits)
        self.waiting.setVisible(bool(count))

    def _gains(self, held: Held) -> list[Cell]:
        talks = held.file.engagement
        gains = talks.expected_gains if talks is not None else ()
        if not gains:
            return []
        caption = translate("Inducements", "Written down to see it coming. It is never an offer of ours.")
        return [Cell(caption, tuple(self._gain(gain, held) for gain in gains))]

    def _gain(self, gain: str, held: Held) -> Entry:
        """Say a gain; one that endangers a principle leads to its review, or to the beginning of one."""
        name, trigger = self.wording.label("expected_gain", gain), TRIGGER_OF.get(gain, "")
        if not trigger:
            return Entry(name)
        if trigger in held.reviews:
            words = self.wording.label("principle_trigger", trigger)
            said = translate("Inducements", "Review: %1").replace("%1", words)
            return Entry(name, (said, "engagements", held.reviews[trigger]))
        return Entry(name, (translate("Inducements", "Begin the review"), "", trigger))

    def _cost(self, held: Held) -> list[Cell]:
        talks = held.file.engagement
        if talks is None or not (talks.cost_of_no or talks.cost_of_no_by):
            return []
        by = tuple(Entry(self.wording.label("wielder", code)) for code in talks.cost_of_no_by)
        text = (Entry(talks.cost_of_no.text),) if talks.cost_of_no else ()
        nothing = translate("Inducements", "Not written yet")
        return [
            Cell(translate("Inducements", "What it would cost them"), text, nothing),
            Cell(translate("Inducements", "Who would make them feel it"), by, nothing),
        ]


def build(workspace: Workspace) -> InducementsBoard:
    """Make the board; the engagement's page calls it when it is first shown."""
    return InducementsBoard(workspace)
