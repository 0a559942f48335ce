"""Settings: wires the page to the notebook, to what is kept in clear, and to the house.

Owns what each choice does. It refuses to open or lock anything itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from hdfield.errors import FieldError, WrongPassphraseError
from hdfield.progress import Cancel, Step
from hdfield.services.changes import Changes
from ui import theme
from ui.direction import isolated
from ui.house import House
from ui.join.presenter import Join
from ui.language import translate
from ui.settings.facts import KIND, Facts, read_facts, set_own
from ui.settings.passphrase_dialog import PassphraseDialog
from ui.settings.places_presenter import PlacesPresenter
from ui.settings.view import SettingsPage
from ui.widgets.dialog import TypedConfirm
from ui.widgets.page import Page
from ui.widgets.wait_word import while_waiting
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.checks import CheckReport
    from ui.theme import Scheme

FORM = "settings.emergency_card"


def build(workspace: Workspace, house: House) -> Page:
    """Make the settings page of an open notebook."""
    page = SettingsPage(workspace.person, workspace.fingerprint, workspace.language.code)
    SettingsPresenter(page, workspace, house)
    PlacesPresenter(page.places_section, workspace)
    return page


class SettingsPresenter(QObject):
    """Lives as long as the page."""

    def __init__(self, page: SettingsPage, workspace: Workspace, house: House) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._house = house
        self._cancel: Cancel | None = None
        self._join = Join(workspace, page.join)
        notebook = page.notebook_section
        self._keeper = workspace.draft_keeper(notebook, FORM, lambda: notebook.lines.text().splitlines())
        self._connect_window()
        self._connect_notebook()
        self._connect_keys()
        self._keeper.give_back(notebook.restore_lines)
        self._show_window()
        self._ask_facts()

    def _connect_window(self) -> None:
        window = self._page.window_section
        window.language_requested.connect(self._speak)
        window.scheme_requested.connect(self._dress)
        window.scale_requested.connect(self._scale)
        window.digits_requested.connect(self._write_digits)
        theme.current().changed.connect(self._show_window)
        self._workspace.language.changed.connect(self._show_window)
        # A method, not a lambda: Qt lets go of it when the page is destroyed.
        self._workspace.language.changed.connect(self._rename)

    def _connect_notebook(self) -> None:
        notebook = self._page.notebook_section
        notebook.join_requested.connect(self._page.show_join)
        notebook.recipients_requested.connect(lambda codes: self._put({"usual_recipients": codes}))
        notebook.minutes_requested.connect(lambda minutes: self._put({"lock_minutes": minutes}))
        notebook.precision_requested.connect(lambda code: self._put({"place_precision": code}))
        notebook.papers_requested.connect(lambda allowed: self._put({"papers": allowed}))
        notebook.card_lines_edited.connect(self._keeper.touched)
        notebook.card_lines_requested.connect(self._put_lines)
        self._join.joined.connect(self._ask_facts)
        self._join.joined.connect(self._tell)

    def _connect_keys(self) -> None:
        keys = self._page.keys_section
        keys.passphrase_requested.connect(self._change_passphrase)
        keys.check_requested.connect(self._check)
        keys.stop_requested.connect(lambda: self._cancel.ask() if self._cancel is not None else None)
        keys.erase_requested.connect(self._erase)

    # -- the window -----------------------------------------------------------
    def _speak(self, code: str) -> None:
        self._house.clear.language = code
        while_waiting(self._page, lambda: self._workspace.language.speak(code))

    def _rename(self) -> None:
        self._page.notebook_section.speak(self._workspace.language.code)

    def _dress(self, scheme: Scheme) -> None:
        self._house.clear.scheme = scheme
        while_waiting(self._page, lambda: theme.current().set_scheme(scheme))

    def _scale(self, scale: float) -> None:
        self._house.clear.scale = scale
        while_waiting(self._page, lambda: theme.current().set_scale(scale))

    def _write_digits(self, native: bool) -> None:
        self._house.clear.native_digits = native
        while_waiting(self._page, lambda: self._workspace.language.use_native_digits(native))

    def _show_window(self) -> None:
        look = theme.current()
        self._page.window_section.show_now(
            self._workspace.language.code, look.scheme, look.scale, native=self._house.clear.native_digits
        )

    # -- the notebook ---------------------------------------------------------
    def _ask_facts(self) -> None:
        self._workspace.ask(self._page, read_facts, self._show_facts, latest="facts")

    def _show_facts(self, facts: Facts) -> None:
        self._page.notebook_section.show_facts(facts)
        self._house.set_lock_minutes(facts.policy.lock_minutes)

    def _put(self, values: Mapping[str, Any]) -> None:
        def done(facts: Facts) -> None:
            self._show_facts(facts)
            self._tell()

        self._workspace.ask(self._page, lambda session: set_own(session, values), done, self._refused)

    def _put_lines(self, lines: tuple[str, ...]) -> None:
        notebook = self._page.notebook_section

        def done(facts: Facts) -> None:
            self._keeper.drop()
            notebook.lines_kept()
            self._show_facts(facts)
            self._tell()

        def failed(_error: FieldError) -> None:
            notebook.show_lines_trouble(
                translate(
                    "SettingsPresenter", "At most 24 lines of plain text, each shorter than a long sentence."
                )
            )

        def put(session: Session) -> Facts:
            with session.drafts.ending(FORM):
                return set_own(session, {"emergency_card": lines})

        self._keeper.flush()
        self._workspace.ask(self._page, put, done, failed)

    def _tell(self) -> None:
        self._workspace.tell(Changes(kinds=frozenset({KIND})), self._page)

    def _refused(self, error: FieldError) -> None:
        words = said(error)
        self._page.notice.say("trouble", words.happened, words.more)
        self._ask_facts()

    # -- keys and safety ------------------------------------------------------
    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self._page.window())
        session, world, tasks = self._workspace.session, self._house.world, self._workspace.tasks

        def done(_nothing: None) -> None:
            dialog.accept()
            words = translate("SettingsPresenter", "The new passphrase opens the notebook from now on.")
            self._page.keys_section.show_outcome("steady", words)

        def failed(error: FieldError) -> None:
            words = said(error)
            dialog.show_changing(False)
            if isinstance(error, WrongPassphraseError):
                dialog.show_old_trouble(words.happened)
            else:
                dialog.secret.show_trouble(f"{words.happened} {words.more}")

        def change(old: str, new: str) -> None:
            dialog.show_changing(True)
            tasks.store(dialog, lambda: session.change_passphrase(old, new, world()), done, failed)

        dialog.change_requested.connect(change)
        _open(dialog)

    def _check(self) -> None:
        keys = self._page.keys_section
        keys.notice.hide()
        keys.show_checking(True)
        session = self._workspace.session

        def told(step: Step) -> None:
            keys.show_checking(True, step.done)

        def failed(error: FieldError) -> None:
            keys.show_checking(False)
            words = said(error)
            keys.show_outcome("trouble", words.happened, words.more)

        self._cancel = self._workspace.tasks.store_long(
            self._page,
            session.checks.check,
            self._checked,
            failed,
            told,
        )

    def _checked(self, report: CheckReport) -> None:
        keys = self._page.keys_section
        keys.show_checking(False)
        if report.is_whole:
            words = translate(
                "SettingsPresenter", "The notebook is whole: %n versions checked.", "", report.versions
            )
            keys.show_outcome("steady", words)
            return
        counts = (
            translate("SettingsPresenter", "%n versions whose signature does not hold", "", report.unsigned),
            translate("SettingsPresenter", "%n records with a wrong newest version", "", report.wrong_heads),
            translate("SettingsPresenter", "%n records shown otherwise than kept", "", report.drifted),
            translate("SettingsPresenter", "%n papers missing or damaged", "", report.papers),
        )
        shown = zip(counts, (report.unsigned, report.wrong_heads, report.drifted, report.papers), strict=True)
        keys.show_outcome(
            "trouble",
            translate("SettingsPresenter", "The notebook is not whole."),
            " · ".join(words for words, count in shown if count),
        )

    def _erase(self) -> None:
        name = self._house.folder.name
        dialog = TypedConfirm(
            translate("SettingsPresenter", "Erase “%1”?").replace("%1", isolated(name)),
            translate(
                "SettingsPresenter",
                "Everything in it becomes unreadable on this computer, and nobody can bring it back. "
                "Bundles already handed over stay with those who received them.",
            ),
            name,
            translate("SettingsPresenter", "Erase"),
            self._page.window(),
        )
        dialog.accepted.connect(self._house.erase)
        _open(dialog)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
