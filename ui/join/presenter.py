"""Joining: wires the two steps to the notebook.

Owns the order: look, compare, join. A roster that does not fit changes
nothing. It refuses to keep what was typed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hdfield.errors import FieldError
from ui import labels
from ui.choosing import choose_file, choose_folder, choose_new_file
from ui.fingerprints import begins_with
from ui.join.view import JoinView
from ui.language import translate
from ui.widgets.chips import Choice
from ui.words import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from hdfield.model.roster import Role
    from hdfield.services.joining import RosterLook

ROLES: tuple[Role, ...] = ("field", "coordinator", "mandator", "security", "auditor", "recovery")


class Join(QObject):
    """Runs one ``JoinView``; lives as long as the view.

    Signals:
        joined: A roster was taken, the first or a later one.
    """

    joined = Signal()

    def __init__(self, workspace: Workspace, view: JoinView) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._view = view
        self._path = Path()
        self._look: RosterLook | None = None
        view.set_own(workspace.fingerprint)
        view.card_requested.connect(self._choose_card)
        view.roster_file_requested.connect(self._choose_roster)
        view.roster_folder_requested.connect(self._choose_roster_folder)
        view.join_requested.connect(self._compare)
        workspace.language.changed.connect(self._name_roles)
        self._name_roles()
        self._ask_joined()

    def take(self, path: Path) -> None:
        """Look at a roster; trust the first only after comparing, take later ones at once.

        Args:
            path: ``roster.age``, or the folder that holds it.
        """
        self._path = path
        self._view.notice.hide()
        self._view.trust.hide()
        self._workspace.ask(
            self._view, lambda session: session.joining.look(path), self._looked, self._refused
        )

    def save_card(self, path: Path, role: Role) -> None:
        """Write this device's card to a file."""

        def write(card: bytes) -> None:
            self._workspace.tasks.work(
                self._view,
                lambda _p, _c: _write(path, card),
                lambda _n: self._card_saved(path),
                self._refused,
            )

        self._workspace.ask(self._view, lambda session: session.joining.card([role]), write, self._refused)

    def _choose_card(self, role: Role) -> None:
        name = f"card-{self._workspace.person}.json"
        title = translate("Join", "Save this notebook's card")
        choose_new_file(self._view, title, name, lambda path: self.save_card(path, role))

    def _choose_roster(self) -> None:
        choose_file(self._view, translate("Join", "Take the roster"), "roster.age (*.age)", self.take)

    def _choose_roster_folder(self) -> None:
        choose_folder(self._view, translate("Join", "Take the roster"), self.take)

    def _looked(self, look: RosterLook) -> None:
        self._look = look
        if look.is_held:
            self._view.notice.say("steady", translate("Join", "You have this roster already."))
        elif not look.is_first:
            self._join(None)
        else:
            self._view.trust.show_roster(look.name, look.number, look.people, look.roots[0])

    def _compare(self, typed: str) -> None:
        if self._look is None:
            return
        root = next((root for root in self._look.roots if begins_with(root, typed)), None)
        if root is None:
            self._view.trust.show_trouble(
                translate(
                    "Join",
                    "That is not how this roster's root begins. Listen once more; if it stays different, do not join. "
                    "Nothing was changed.",
                )
            )
        else:
            self._join(root)

    def _join(self, root: str | None) -> None:
        path = self._path
        self._workspace.ask(
            self._view, lambda session: session.joining.join(path, root).n, self._done, self._refused
        )

    def _done(self, number: int) -> None:
        look, self._look = self._look, None
        self._view.trust.hide()
        self._view.set_joined(True)
        if look is not None and look.is_first:
            words = translate("Join", "This notebook has joined. You can seal and receive now.")
        else:
            words = translate("Join", "Roster %1 is in force now.").replace("%1", str(number))
        self._view.notice.say("steady", words)
        self.joined.emit()

    def _card_saved(self, path: Path) -> None:
        words = translate("Join", "The card is saved as %1. Give it to the organiser.")
        self._view.notice.say("steady", words.replace("%1", path.name))

    def _refused(self, error: FieldError) -> None:
        words = said(error)
        self._view.notice.say("trouble", words.happened, words.more)

    def _name_roles(self) -> None:
        code = self._workspace.language.code
        chosen = self._view.roles.chosen() or ("field",)
        choices = [Choice(role, labels.label("role", role, code)) for role in ROLES]
        self._view.set_roles(choices, chosen[0])

    def _ask_joined(self) -> None:
        self._workspace.ask(
            self._view, lambda session: session.joining.roster() is not None, self._view.set_joined
        )


def _write(path: Path, card: bytes) -> None:
    """Write the card so that it is on the stick when we say so.

    Raises:
        StorageError: The disk refused.
    """
    from hdfield.bundle.disk import write_whole

    write_whole(path, card)
