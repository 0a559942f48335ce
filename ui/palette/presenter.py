"""Gathers what can be gone to or done, and does what was chosen.

Owns the entries of the palette and which were used lately. It refuses to draw,
and to rank.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from hdfield.services.changes import Changes
from hdfield.services.lines import Named
from ui import labels
from ui.direction import isolated
from ui.language import TONGUES, translate
from ui.naming import called
from ui.palette.dialog import PaletteDialog
from ui.palette.ranking import Entry, Names
from ui.shortcuts import TABLE, keys_of

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from ui.shell import Shell
    from ui.workspace import Workspace

_SAID: Final = ("agreement", "commitment", "red_line", "law")  # what people call by its words; by search too
ROOMS: Final = {
    **{"actor": "actors", "interlocutor": "actors", "engagement": "engagements", "place": "posts"},
    **dict.fromkeys(_SAID, "engagements"),
}
"""Kind of record to the room that shows it."""
_ICONS: Final = {
    **{"actor": "actors", "interlocutor": "person", "engagement": "engagements", "place": "place"},
    **{"law": "law", "red_line": "shield"},
}
_SMALL_KINDS: Final = ("actor", "interlocutor", "engagement")  # all of them at once; places by search
_SETTINGS: Final = ("Language", "Langue", "اللغة", *(tongue.name for tongue in TONGUES))
"""How somebody looks for their language, whatever the window speaks."""
_FOUND_PLACES: Final = 8
_FOUND_SAID: Final = 4
_LEFT_OUT: Final = frozenset({"page", "part", "palette", "back", "save"})
"""Shortcuts that are no commands: they mean what is in front."""


class Palette(QObject):
    """The palette of one unlocked notebook; goes with it.

    Args:
        workspace: The notebook.
        shell: The window.
    """

    def __init__(self, workspace: Workspace, shell: Shell) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._shell = shell
        self._dialog: PaletteDialog | None = None
        self._recent: list[str] = []
        self._acts: dict[str, Callable[[], object]] = {}
        self._records: list[Entry] = []
        self._names = Names(())
        shell.palette_requested.connect(self.open)
        workspace.changes_committed.connect(self._changed)
        workspace.language.changed.connect(self._load)
        self._load()

    def open(self) -> None:
        """Show the palette; it is ready at once, whatever is under way."""
        dialog = PaletteDialog(self._shell)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog = dialog
        self._gather()
        dialog.typed.connect(self._typed)
        dialog.chosen.connect(self._chosen)
        dialog.destroyed.connect(self._gone)
        self._show("")
        dialog.place_over(self._shell)
        dialog.open()
        dialog.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside -----------------------------------------------------------------
    def _load(self) -> None:
        self._workspace.ask(self, _named, self._loaded, latest="names")

    def _loaded(self, records: tuple[Named, ...]) -> None:
        self._records = [self._entry(named) for named in records]

    def _changed(self, changes: Changes, _by: QObject | None) -> None:
        if not changes.kinds or changes.kinds & set(_SMALL_KINDS):
            self._load()

    def _gather(self) -> None:
        """Put together pages, commands and names; the page in front offers its own."""
        self._acts = {}
        command = translate("Palette", "Command")
        page = self._shell.page()
        entries = [self._room(key) for key in self._shell.rooms()]
        acts = self._shell.acts()
        for line in TABLE:
            if line.code in acts and line.code not in _LEFT_OUT:
                key = f"key:{line.code}"
                self._acts[key] = acts[line.code]
                words = translate("Shortcuts", line.words)
                entries.append(Entry(key, words, command, "forward", keys_of(line.code)))
        removed = "do:removed"
        self._acts[removed] = lambda: self._workspace.open_requested.emit("removed", "")
        entries.append(Entry(removed, translate("Palette", "Show what was removed"), command, "history"))
        own = page.commands() if page is not None else ()
        for one in own:
            self._acts[f"do:{one.key}"] = one.act
        mine = [
            Entry(f"do:{one.key}", one.words, page.title() if page else "", one.icon, one.keys) for one in own
        ]
        self._names = Names((*mine, *entries, *self._records))

    def _room(self, key: str) -> Entry:
        place = self._shell.rooms().index(key) + 1
        self._acts[f"page:{key}"] = lambda: self._shell.open_page(key)
        keys = keys_of("page").split(" ")[0].replace("1", str(place)) if place < 10 else ""
        return Entry(
            f"page:{key}",
            self._shell.title_of(key),
            translate("Palette", "Page"),
            self._shell.icon_of(key),
            keys,
            about=_SETTINGS if key == "settings" else (),
        )

    def _entry(self, named: Named) -> Entry:
        code = self._workspace.language.code
        title = called(named, code)
        others = tuple(
            name for lang in ("en", "fr", "ar") if (name := getattr(named.names, lang)) and name != title
        )
        function = named.function if named.function != title else ""
        kind = labels.label("record_kind", named.kind, code)
        return Entry(
            f"{named.kind}:{named.id}",
            title,
            f"{kind} · {isolated(function)}" if function else kind,
            _ICONS.get(named.kind, "note"),
            also=others,
            about=(function,) if function else (),
        )

    def _typed(self, text: str) -> None:
        self._show(text)
        rooms = self._shell.rooms()
        kinds = {kind: _FOUND_SAID for kind in _SAID if ROOMS[kind] in rooms}
        kinds |= {"place": _FOUND_PLACES} if ROOMS["place"] in rooms else {}
        if len(text.strip()) > 1 and kinds:
            self._workspace.ask(
                self,
                lambda session: _like(session, text, kinds),
                lambda found: self._show(text, [self._entry(one) for one in found]),
                latest="places",
            )

    def _show(self, text: str, more: list[Entry] | None = None) -> None:
        dialog = self._dialog
        if dialog is None or dialog.field.text() != text:
            return
        recent = {key: at for at, key in enumerate(reversed(self._recent))}
        found = self._names.find(text, recent)
        if more:
            known = {one.key for one in found}
            best = Names([*found, *(one for one in more if one.key not in known)])
            found = best.find(text, recent)
        dialog.show_entries(found)

    def _chosen(self, key: str) -> None:
        self._recent = [*[one for one in self._recent if one != key][-20:], key]
        act = self._acts.get(key)
        if act is not None:
            act()
            return
        kind, _, record = key.partition(":")
        self._workspace.open_requested.emit(ROOMS[kind], record)

    def _gone(self) -> None:
        self._dialog = None


def _named(session: Session) -> tuple[Named, ...]:
    return tuple(named for kind in _SMALL_KINDS for named in session.reading.named(kind))


def _like(session: Session, typed: str, kinds: Mapping[str, int]) -> tuple[Named, ...]:
    """Find records of which there may be many, by their words."""
    return tuple(
        named for kind, most in kinds.items() for named in session.reading.search(typed, kind, most).others
    )
