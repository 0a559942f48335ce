"""Pictures of the Engagements page."""

from __future__ import annotations

from collections.abc import Callable

from hdfield.services.lines import EngagementLine
from ui.engagements.presenter import build
from ui.engagements.view import EngagementsPage
from ui.scenes import page_scene
from ui.workspace import Workspace

_SHOWN = "Wadi Senn clinics"


def _with(then: Callable[[EngagementsPage], None]) -> Callable[[Workspace], EngagementsPage]:
    """Build the page at the engagement we know most of, and do something there."""

    def made(workspace: Workspace) -> EngagementsPage:
        page = build(workspace)

        def choose(lines: tuple[EngagementLine, ...]) -> None:
            found = next(line for line in lines if line.title.en == _SHOWN)
            page.show_record(found.id)
            wait()

        def wait() -> None:
            if page.is_sheet_open():  # its board is asked for by now, and folds what was open before
                return workspace.ask(page, lambda _session: None, lambda _nothing: then(page))
            workspace.ask(page, lambda _session: None, lambda _nothing: wait())

        workspace.ask(page, lambda session: session.reading.engagements(), choose)
        return page

    return made


def _nothing(_page: EngagementsPage) -> None:
    return None


def _item(page: EngagementsPage) -> None:
    page.sheet.board.open_item("trust.steady_contact")
    editor = page.sheet.board.editor
    editor.why.click()
    editor.history.click()


def _edit(page: EngagementsPage) -> None:
    page.sheet.edit_engagement()


def _new(workspace: Workspace) -> EngagementsPage:
    page = build(workspace)
    page.start_new()
    page.new_form.put({**page.new_form.values(), "object_kind": ["both"]})
    return page


SCENES = {
    "engagements": page_scene(build),
    "engagements-empty": page_scene(build, empty=True),
    "engagements-item": page_scene(_with(_item)),
    "engagements-one": page_scene(_with(_nothing)),
    "engagements-new": page_scene(_new),
    "engagements-edit": page_scene(_with(_edit)),
}
