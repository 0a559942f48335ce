"""The one slow opening after an update: said, done once, and nothing lost."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from hdfield.bootstrap import unlock
from hdfield.progress import Progress, Step
from hdfield.rules.finding import Filters
from tests.builders import PASSPHRASE, a_notebook, a_world, an_encounter
from ui.entry.unlock import UnlockView
from ui.language import Language


def test_a_notebook_of_an_earlier_build_is_prepared_once_and_says_how_far_it_is(tmp_path: Path) -> None:
    notebook = a_notebook(tmp_path)
    session = unlock(notebook, PASSPHRASE, a_world())
    session.records.save_all(an_encounter(outcome="passed") for _ in range(1001))
    with session._store.write_quietly():
        session._store.keeping.set_setting("projections", None)
    session.close()
    for said in ([1000], []):
        steps: list[Step] = []
        session = unlock(notebook, PASSPHRASE, a_world(), Progress(steps.append))
        assert [step.done for step in steps] == said
        assert session.finding.search("", Filters(outcome="passed")).count == 1001
        session.close()


def test_the_unlock_box_says_why_opening_takes_longer_this_once(qtbot: QtBot, language: Language) -> None:
    view = UnlockView("notebook", "/somewhere/notebook", is_usual=True, language=language)
    qtbot.addWidget(view)
    view.show_opening(True)
    view.show_preparing(12_000)
    texts = [label.text() for label in view.findChildren(type(view._keyboard))]
    assert any("prepared anew" in text and "12" in text for text in texts)
