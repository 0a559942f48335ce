"""An engagement in the whole program, by keyboard alone, over an encrypted notebook.

From its first minute through lines, a barrier, promises and an agreement that
does not hold, to the hour in which a successor reads it. Each test begins at
the prepared notebook: what comes before is other people's work.
"""

from __future__ import annotations

from tests.journeys.night_window import Night
from tests.journeys.talks_window import (
    CLINICS,
    FRONT,
    add,
    answer_of,
    choose,
    engagement,
    read_on,
    to_talks,
    write,
)
from ui.entry.unlock import UnlockView
from ui.scenes import PASSPHRASE

CHECKLIST, TALKS, LINES, LAW, BRING, PROMISES, PAPERS = (f"Alt+{n}" for n in (1, 2, 3, 4, 5, 7, 9))


# -- from the first minute -------------------------------------------------------------
def test_a_notebook_is_unlocked_and_an_engagement_opened_with_all_that_is_asked(night: Night) -> None:
    night.press("Ctrl+L")
    night.program.wait_for(UnlockView)
    night.type(PASSPHRASE)
    night.press("Return")
    night.program.unlocked()
    night.press("Ctrl+8", "Ctrl+N")
    night.type("Mill road")
    choose(night, "What do we ask for?", "Access and protection")
    choose(night, "Protection of what", "Health care")
    write(night, ("For whom?", "Families above the mill"), ("Where?", "kassar"))
    night.press("Return")
    write(night, ("By when?", "2026-07-31"), ("With whom?", "north"))
    night.press("Return")
    night.type("n4 road")
    night.press("Return")
    night.sees(f"Take away {FRONT}", "Take away N4 Road Committee")
    choose(night, "To what end?", "Assistance")
    write(
        night,
        ("Our purpose in one line", "Medicine for whoever is ill."),
        ("Who supports?", "U-SUP"),
        ("Who decides for us?", "U-MAND"),
    )
    choose(night, "How openly?", "Discreet")
    night.press("Ctrl+Return")
    night.sees(
        "Access and protection: Families above the mill, Pont-Kassar, by 31 July", "U-MAND decides for us"
    )
    made = engagement(night, "Mill road")
    assert (made.goal, made.visibility, len(made.actors)) == ("goal.assistance", "discreet", 2)
    assert made.team is not None
    assert (made.team.lead, made.team.support, made.team.mandator) == ("U-NEG1", ("U-SUP",), "U-MAND")


def test_making_an_actor_in_passing_is_left_with_esc_and_the_focus_stays_at_its_question(
    night: Night,
) -> None:
    night.press("Ctrl+8", "Ctrl+N")
    night.go_to("A new actor")
    night.press("Space")
    night.type("The mill owners")
    night.press("Esc")
    assert night.here() == "With whom?"
    night.type("sons")
    night.press("Return")
    night.sees("Take away Sons of the Ridge")


def test_it_waits_on_today_and_in_now_until_the_review_and_the_risks_are_answered(night: Night) -> None:
    night.press("Ctrl+8", "Ctrl+N")
    night.type("Mill road")
    night.press("Ctrl+Return")
    night.sees("Unanswered 2")
    night.press("Ctrl+1")
    night.go_to("The day and what waits")
    night.row_down_to("Mill road, Nobody has gone through its risks")
    night.press("Return")
    assert night.here() == "Add a risk"  # Enter a second time must not say that there is none
    night.go_to("Gone through: there is none we see")
    night.press("Space")
    assert night.here() == "Add a risk"
    night.sees("Unanswered 1", "Gone through: today")
    night.press("Ctrl+1")
    night.go_to("The day and what waits")
    night.row_down_to("Mill road, Its first principle review")
    night.press("Return")
    assert night.here() == "Edit"
    night.press("Return")
    write(night, ("What is decided?", "We go on"), ("Decided by", "U-MAND"), ("Decided on", "2026-06-30"))
    night.press("Ctrl+Return")
    night.sees("Decided, Review at the beginning")
    night.until(lambda: "Unanswered" not in night.words())
    night.press("Ctrl+1")
    night.until(lambda: not any("Mill road" in row for row in night.rows()))


# -- the checklist -----------------------------------------------------------------------
def test_a_proposal_is_taken_with_its_evidence_and_an_answer_is_set_by_hand(night: Night) -> None:
    to_talks(night)
    night.press(CHECKLIST, "Down", "Down", "Down")
    assert "Have we kept every promise we made to them? Partly" in night.here()
    assert "May be in place" in night.here()
    night.press("t")
    night.sees("Answer saved")
    taken = answer_of(night, "trust.our_word_kept")
    assert (taken.status, taken.on) == ("done", "2026-06-30")
    assert len(taken.evidence) > 1
    night.press("Down", "Down", "p")
    assert night.here().startswith(
        "Do we know what they hold against us or against aid workers in general? Partly"
    )
    night.go_to("Add what it rests on")
    night.type("cedar")
    night.press("Return")
    night.go_to("Note")
    night.type("Only what Cedar said")
    night.press("Ctrl+Return")
    by_hand = answer_of(night, "trust.grievances_known")
    assert (by_hand.status, len(by_hand.evidence)) == ("partly", 1)
    assert by_hand.note is not None
    night.go_to("Earlier answers")
    night.press("Space")
    night.press("Esc")
    assert night.here().startswith("Do we know what they hold against us")


def test_a_promise_they_broke_makes_what_rested_on_their_word_slip(night: Night) -> None:
    to_talks(night)
    night.press(PROMISES)
    night.go_to("Written order to all posts on the N4")
    night.press("Return")
    night.press("Shift+Tab")
    assert "In which encounter was it seen?" in night.here()
    night.type("larch")
    night.press("Return")
    choose(night, "Made · Status", "Broken")
    night.sees("2 broken")
    night.press(CHECKLIST, *["Down"] * 4)
    assert "Have we asked for one small thing and seen whether it was done? In place" in night.here()
    assert "May have slipped" in night.here()
    night.press("t")
    assert "Was in place, slipped" in night.here()
    assert answer_of(night, "trust.their_word_tested").status == "slipped"


# -- lines, mandate, what is said first ------------------------------------------------------
def test_a_line_drawn_here_is_asked_for_at_a_post_and_held(night: Night) -> None:
    to_talks(night)
    night.press(LINES, "r")
    night.type("No list of the ill to anybody")
    choose(night, "Which demands touch it?", "Names of people assisted")
    night.press("Ctrl+Return")
    night.sees("touched by: Names of people assisted")
    night.press("Ctrl+1")
    night.type("m2")
    choose(night, "Asked?", "more…")
    choose(night, "Asked?", "Names of people assisted")
    night.press("Tab")
    night.type("r")
    night.sees("Red line: No list of the ill to anybody")
    night.type("p")
    night.press("Return")
    newest = str(night.record().id)
    said = night.ask(lambda session: session.red_lines.said_of(newest))
    assert set(said.values()) == {"held"}
    to_talks(night)
    night.press(LINES)
    night.sees("Tested and held, today · No list of the ill to anybody")


def test_a_mandate_is_drafted_issued_by_whoever_decides_and_acknowledged(night: Night) -> None:
    to_talks(night, "Vaccination near Tell Orma")
    night.press(LINES, "m")
    night.type("One round of vaccines")
    write(night, ("What may be agreed on the spot?", "The hour"), ("What may not be agreed?", "Any list"))
    night.press("Ctrl+Return")
    assert "Draft, One round of vaccines" in night.here()
    night.press("Return")
    choose(night, "Draft · Status", "Issued")
    assert "Say who issued it." in night.here()
    night.type("U-MAND")
    night.press("Ctrl+Return")
    night.sees("Issued, One round of vaccines, U-MAND")
    night.go_to("I acknowledge it")
    night.press("Space")
    night.sees("of U-MAND, acknowledged by U-NEG1", "Acknowledged, One round of vaccines, U-MAND and U-NEG1")


def test_whoever_issues_a_mandate_alone_is_not_both_of_its_ends(night: Night) -> None:
    to_talks(night, "Vaccination near Tell Orma")
    night.press(LINES, "m")
    night.type("One round of vaccines")
    night.press("Ctrl+Return", "Return")
    night.go_to("Issue it")
    night.press("Space")
    night.sees("Issued, One round of vaccines, U-NEG1")
    assert "I acknowledge it" not in night.words()
    choose(night, "Issued · Status", "Acknowledged")
    assert "Acknowledged by" in night.here()
    write(night, ("Acknowledged by", "U-NEG1"))
    night.press("Ctrl+Return")
    night.sees("One round of vaccines, U-NEG1")
    assert not any(row.startswith("Acknowledged, One round") for row in night.words().splitlines())


def test_a_point_of_the_agenda_is_marked_as_the_first_ask(night: Night) -> None:
    to_talks(night)
    night.press(TALKS, "a")
    night.type("One trip to the mill")
    choose(night, "What is it about?", "Technical")
    choose(night, "Is it the small first ask?", "Yes")
    night.press("Ctrl+Return")
    night.sees("Open, One trip to the mill, Technical (facts), first ask")


# -- promises and agreements -------------------------------------------------------------------
def test_a_promise_is_written_under_the_encounter_it_was_made_in(night: Night) -> None:
    night.press("Ctrl+2", "Return")
    night.go_to("A promise was made here")
    night.press("Space")
    choose(night, "Who gave their word?", "Counterpart")
    write(night, ("What was promised?", "The rope stays down on Friday"), ("By when?", "2026-07-03"))
    night.press("Ctrl+Return")
    night.sees("The rope stays down on Friday, made here · Counterpart")
    night.press("Return")
    night.go_to("Open in the ledger")
    night.press("Space")
    night.sees(CLINICS, "The rope stays down on Friday", "Their promises")


def test_an_agreement_is_checked_found_strained_and_negotiated_anew(night: Night) -> None:
    to_talks(night, "Vaccination near Tell Orma")
    night.press(PROMISES, "a")
    night.type("Vaccines on market days")
    choose(night, "How does it stand?", "In force")
    night.press("Ctrl+Return")
    night.sees("In force, Vaccines on market days")
    night.press("m")
    choose(night, "What is the term about?", "No fee")
    write(night, ("What does it say?", "No fee at the rope"), ("Next check", "2026-07-03"))
    night.press("Ctrl+Return", "Return")
    assert "Check now: what does it show?" in night.here()
    choose(night, "Check now", "Not held")
    # Back on its row: the same key once more does not say the opposite.
    assert night.here().startswith("Not held, No fee at the rope")
    night.sees("Strained, because this term was not held: No fee at the rope")
    night.go_to("Say it is strained")
    night.press("Space")
    assert night.here().startswith("In force, strained, Vaccines on market days")
    night.press("Return")
    night.go_to("Renegotiate")
    night.press("Space")
    assert night.here() == "Draft · Status"
    night.sees("Being renegotiated, Vaccines on market days")
    choose(night, "Draft · Status", "Agreed")
    night.sees("Agreed, Vaccines on market days", "Replaced by a later version, Vaccines on market days")
    night.press("Ctrl+Z")
    night.sees("Draft, Vaccines on market days", "Being renegotiated, Vaccines on market days")


# -- carrots, sticks, law ------------------------------------------------------------------------
def test_a_carrot_is_written_with_its_harm_check(night: Night) -> None:
    to_talks(night)
    night.press(BRING)
    add(night, "Add a carrot")
    choose(night, "What would it give them?", "Acceptance at home")
    write(night, ("What exactly", "Their families too"), ("Whom could it harm", "Who is not invited"))
    write(night, ("Who?", "north"))
    night.press("Return", "Ctrl+Return")
    night.sees("Idea, Their families too")
    night.press("Return")
    night.sees("Our organisation", FRONT, "Who is not invited")


def test_a_stick_of_ours_is_refused_kindly_until_its_review_and_harm_check_are_there(night: Night) -> None:
    to_talks(night)
    night.press(BRING)
    add(night, "Note a stick")
    choose(night, "What presses on them?", "We denounce publicly")  # ours, and an idea, by what it is
    write(night, ("What happened", "We say what we saw"), ("On whom?", "north"))
    night.press("Return", "Ctrl+Return")
    night.sees("Idea, We say what we saw", "no harm check")
    night.press("Return")
    choose(night, "Idea · Status", "Proposed")
    choose(night, "Proposed · Status", "Approved")
    assert "Decide its principle review first" in night.here()
    night.go_to("Begin the review")
    night.press("Space")
    write(
        night,
        ("What is decided?", "With others only"),
        ("Decided by", "U-MAND"),
        ("Decided on", "2026-06-30"),
    )
    night.press("Ctrl+Return")
    write(night, ("Whom could it harm", "Drivers at the bridge"))
    night.press("Ctrl+Return")
    night.sees("Approved, We say what we saw")


def test_an_obstacle_has_what_it_cost_and_a_new_label_makes_the_check_stale(night: Night) -> None:
    to_talks(night)
    night.press(LAW, "o")
    choose(night, "What stands in the way?", "Law forbids contact")
    write(night, ("How does it show here?", "The bank holds the transfer"), ("Days of delay", "12"))
    choose(night, "Was work stopped?", "Yes")
    night.press("Ctrl+Return")
    night.sees("Open, The bank holds the transfer")
    assert "Stale since" not in night.words()
    night.press("Ctrl+4", "Ctrl+F")
    night.type(FRONT)
    night.press("Return", "Down")
    add(night, "Add a fact")
    choose(night, "What about them?", "more…")
    choose(night, "What about them?", "Informal label")
    write(night, ("In a few words", "called terrorists on the radio"))
    night.press("Ctrl+Return")
    night.sees("called terrorists on the radio")
    to_talks(night)
    night.press(LAW)
    night.sees("Stale since today because of a newer label: called terrorists on the radio")
    night.go_to("Negotiation space")
    night.press("Space")
    night.sees("Allowed with a permit", "Labels, which are no listings", f"Only: {CLINICS}")
    choose(night, "Conditions for talks", "What the rules have cost")
    night.sees("12 days")


# -- whoever comes next ----------------------------------------------------------------------------
def test_the_pack_is_made_and_its_reader_says_that_it_was_read(night: Night) -> None:
    to_talks(night)
    night.press(PAPERS)
    choose(night, "Which paper?", "Handover pack")
    night.sees("Handover pack")
    night.go_to("Page 1 of")
    for words in (
        "Next dates",
        "Promises, ours first",
        "Red lines",
        "Questions to ask",
        "Redacted for: Negotiation team",
    ):
        assert words in night.here()
    add(night, "Hand over", ("To whom?", "U-NEG1"), ("over tea", "Let heron speak first"))
    night.go_to("From whom?")
    night.press("Ctrl+A")
    night.type("U-NEG9")
    night.press("Ctrl+Return")
    night.sees("Not read yet, U-NEG9 to U-NEG1")
    night.press("Return")
    night.go_to("I have read")
    night.press("Space")
    night.sees("Read, U-NEG9 to U-NEG1")


def test_a_successor_reads_the_page_from_top_to_bottom_and_finds_what_the_first_hour_needs(
    night: Night,
) -> None:
    to_talks(night)
    night.go_to("Now:")
    night.press("Space")
    read = set(read_on(night))
    night.go_to("Parts of this engagement")
    for _ in range(8):
        night.press("Right", "Space")
        read |= read_on(night)
    said = "\n".join(read)
    for words in (
        "Access: about 18,000 residents, Wadi Senn, by 31 July",
        "U-NEG1 leads · U-SUP in support · U-MAND decides for us",
        "of U-MAND, acknowledged by U-NEG1 · until 31 August",
        "who can overrule the health desk on road orders?",
        "No payment or share of goods to pass.",
        "Our promises",
        "Monthly totals by district",
        "Their promises",
        "Written order to all posts on the N4",
        "next check 5 July",
        "look again: tomorrow",
        "Likely in good faith",
    ):
        assert words in said, words
