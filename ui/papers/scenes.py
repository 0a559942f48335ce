"""The papers of an encounter of the sample mission, for looking at them.

Owns a permit drawn here, as a telephone would have taken it; nobody's paper.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hdfield.model.base import LText
from hdfield.model.policy import Policy
from hdfield.papers.cleaning import clean
from hdfield.services.changes import Changes
from hdfield.services.papers import Attachable, PaperLine
from ui.language import translate
from ui.papers.section import PapersSection
from ui.papers.viewer import PaperDialog
from ui.papers.wording import state_words
from ui.pictures import Scene, Stage
from ui.scenes import page_scene
from ui.widgets.page import Page
from ui.widgets.scroll import ScrollColumn
from ui.workspace import Workspace

_CAPTIONS: Final = {
    "en": "Movement permit of the valley council, two vehicles",
    "fr": "Laissez-passer du conseil de la vallée, deux véhicules",
    "ar": "تصريح مرور من مجلس الوادي لمركبتين",
}


def a_permit() -> bytes:
    """Draw a page with lines of writing and a stamp; give it as a JPEG with a comment."""
    image = QImage(1400, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("#f4efe0"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#3a3a46"), 9))
    for line in range(9):
        painter.drawLine(140, 180 + 70 * line, 1260 - (line * 163) % 420, 180 + 70 * line)
    painter.setPen(QPen(QColor("#9a2f3a"), 12))
    painter.drawEllipse(QRectF(900, 640, 290, 290))
    painter.drawEllipse(QRectF(950, 690, 190, 190))
    painter.end()
    image.setText("Author", "somebody's telephone")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _papers(workspace: Workspace, about: str) -> Callable[[Any], Changes]:
    language = workspace.language.code

    def attach(session: Any) -> Changes:
        session.joining.set_policy(Policy(papers=True))
        cleaned = clean(a_permit())
        caption = LText(text=_CAPTIONS[language], lang=language)
        first = session.papers.attach(Attachable(about, "paper.permit", caption, "2026-06-28"), cleaned)
        session.papers.attach_file(Attachable(about, "paper.agreement"), b"%PDF sealed as it is")
        changes: Changes = session.papers.release(first.saved[0])
        return changes

    return attach


def _with(then: Callable[[PapersSection, str], None], *, has_papers: bool = True) -> Scene:
    """Draw the papers of the newest encounter, and do something there."""

    def made(workspace: Workspace) -> Page:
        page, scroll = Page("papers", "paper"), ScrollColumn()
        section = PapersSection(workspace, "scenes.paper")
        section.setMaximumWidth(560)
        page.set_title(translate("PapersSection", "Papers"))
        scroll.body.addWidget(section)
        page.body.addWidget(scroll)

        def seen(about: str) -> None:
            section.show_of(about)
            workspace.ask(page, lambda _session: None, lambda _nothing: then(section, about))

        def found(about: str) -> None:
            if has_papers:
                workspace.ask(page, _papers(workspace, about), lambda _changes: seen(about))
            else:
                seen(about)

        workspace.ask(page, lambda session: session.reading.newest_encounters(1)[0].id, found)
        return page

    return page_scene(made)


def _attach(section: PapersSection, about: str) -> None:
    path = Path(mkdtemp(prefix="hdfield-scene-")) / "permit.jpg"
    path.write_bytes(_with_comment(a_permit()))
    section.attaching.begin(about, path)
    section.form.kinds.choose(["paper.permit"])


def _with_comment(jpeg: bytes) -> bytes:
    body = b"http://ns.adobe.com/xap/1.0/\0<x/>"
    segment = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
    return jpeg[:2] + segment + b"\xff\xfe\x00\x06here" + jpeg[2:]


def _nothing(_section: PapersSection, _about: str) -> None:
    return None


def _dialog(*, asking: bool) -> Scene:
    """Draw a paper as it is seen inside the program."""

    def stand(stage: Stage) -> QWidget:
        caption = LText(text=_CAPTIONS[stage.language.code], lang=stage.language.code)
        line = PaperLine(
            "0" * 32,
            "paper.permit",
            "picture",
            "2026-06-28",
            caption,
            70_000,
            "own",
            is_here=True,
            is_picture=True,
        )
        over = QWidget()
        column = QVBoxLayout(over)
        dialog = PaperDialog(line, caption.text, state_words(line))
        dialog.setWindowFlags(Qt.WindowType.Widget)
        column.addWidget(dialog)
        dialog.show_picture(QImage.fromData(clean(a_permit()).content))
        QTimer.singleShot(0, dialog, lambda: dialog.set_zoom(0.0))
        if asking:
            dialog.release.click()
        return over

    return Scene(stand)


SCENES: Final = {
    "papers-seen": _dialog(asking=False),
    "papers-release": _dialog(asking=True),
    "papers": _with(_nothing),
    "papers-none": _with(_nothing, has_papers=False),
    "papers-attach": _with(_attach),
}
