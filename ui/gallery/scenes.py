"""One scene with every widget of the design system, for looking at them together.

Owns sample words in three languages that stand for what people write; they
are data of the scene and not translated with the window.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import tokens
from ui.pictures import NOW, Scene, Stage
from ui.shell import Shell
from ui.status_line import Fact
from ui.widgets.badge import Badge
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.dialog import TypedConfirm
from ui.widgets.empty import EmptyState
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.row_parts import Group, Row
from ui.widgets.rows import RowsModel, RowsView
from ui.widgets.scroll import ScrollColumn
from ui.widgets.section import Section
from ui.widgets.shortcut_sheet import ShortcutSheet
from ui.widgets.text_edit import TextEdit

_WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "today": "Today", "encounters": "Encounters", "actors": "Actors", "engagements": "Engagements",
        "outbox": "Outbox", "settings": "Settings", "count": "41 in 9 days", "new": "New encounter",
        "passed": "passed", "back": "turned back", "waited": "waited 40 min", "taken": "goods taken",
        "held": "held, released", "bridge": "Bridge post", "n4": "N4 post", "ain": "Ain Toulbe crossing",
        "s1": "asked for a fee, refused", "s2": "nothing asked", "s3": "search of the cargo, permit shown",
        "s4": "six food parcels, receipt refused", "s5": "names of staff asked for, not given; released at dusk",
        "sealed": "not sent", "kept": "received by COORD", "what": "What?", "asked": "Asked?", "note": "Note",
        "c1": "barricade", "c2": "manned post", "c3": "moving", "c4": "desk", "c5": "radio", "c6": "phone",
        "c7": "meeting", "d1": "nothing", "d2": "identity", "d3": "permit", "d4": "search", "d5": "fee",
        "d6": "goods", "d7": "list of names", "d8": "escort", "save": "Save", "seal": "Seal 3 for COORD",
        "erase": "Erase…", "more": "Earlier versions", "hint": "It is already kept as a draft.",
        "wrong": "A time later than now cannot have happened yet.", "field": "When",
        "notice": "The stick was pulled out too early.",
        "notice2": "Nothing is lost: what was not written stays in the outbox. Put the stick back and try again.",
        "again": "Try again", "steady": "All signatures hold", "attention": "Promise due tomorrow",
        "unlocked": "unlocked", "saved": "saved 18:00", "waiting": "3 bundles not yet received",
        "deleted": "Encounter deleted", "empty": "No encounters yet",
        "empty2": "What happens at a barrier, a desk or on the radio belongs here. "
        "Writing one down takes eight keys.",
        "confirm": "Erase this notebook?",
        "confirm2": "Everything in it becomes unreadable on this computer. "
        "Bundles already handed over stay with those who received them.",
        "list": "Recent", "mean": "Meanings", "form": "A form", "tick": "Content was kept verbally",
    },
    "fr": {
        "today": "Aujourd’hui", "encounters": "Rencontres", "actors": "Acteurs", "engagements": "Négociations",
        "outbox": "Envois", "settings": "Réglages", "count": "41 en 9 jours", "new": "Nouvelle rencontre",
        "passed": "passé", "back": "refoulé", "waited": "attendu 40 min", "taken": "biens pris",
        "held": "retenu, libéré", "bridge": "Poste du pont", "n4": "Poste N4", "ain": "Passage d’Aïn Toulbé",
        "s1": "droit de passage demandé, refusé", "s2": "rien demandé",
        "s3": "fouille du chargement, autorisation montrée",
        "s4": "six colis alimentaires, reçu refusé", "s5": "noms du personnel demandés, non donnés ; libéré au soir",
        "sealed": "non envoyé", "kept": "reçu par COORD", "what": "Quoi ?", "asked": "Demandé ?", "note": "Note",
        "c1": "barrière", "c2": "poste fixe", "c3": "mobile", "c4": "bureau", "c5": "radio", "c6": "téléphone",
        "c7": "réunion", "d1": "rien", "d2": "identité", "d3": "autorisation", "d4": "fouille",
        "d5": "droit de passage",
        "d6": "biens", "d7": "liste de noms", "d8": "escorte", "save": "Enregistrer", "seal": "Sceller 3 pour COORD",
        "erase": "Effacer…", "more": "Versions précédentes", "hint": "C’est déjà gardé en brouillon.",
        "wrong": "Une heure à venir n’a pas encore pu avoir lieu.", "field": "Quand",
        "notice": "La clé a été retirée trop tôt.",
        "notice2": "Rien n’est perdu : ce qui n’a pas été écrit reste dans les envois. Remettez la clé et réessayez.",
        "again": "Réessayer", "steady": "Toutes les signatures tiennent", "attention": "Promesse due demain",
        "unlocked": "ouvert", "saved": "enregistré 18:00", "waiting": "3 pas encore reçus",
        "deleted": "Rencontre supprimée", "empty": "Aucune rencontre pour l’instant",
        "empty2": "Ce qui se passe à une barrière, un bureau ou à la radio a sa place ici. "
        "En noter une prend huit touches.",
        "confirm": "Effacer ce carnet ?",
        "confirm2": "Tout son contenu devient illisible sur cet ordinateur. "
        "Les envois déjà remis restent chez ceux qui les ont reçus.",
        "list": "Récentes", "mean": "Significations", "form": "Un formulaire", "tick": "Contenu gardé oralement",
    },
    "ar": {
        "today": "اليوم", "encounters": "اللقاءات", "actors": "الجهات", "engagements": "المفاوضات",
        "outbox": "الصادر", "settings": "الإعدادات", "count": "41 خلال 9 أيام", "new": "لقاء جديد",
        "passed": "تم المرور", "back": "أُعيد الفريق", "waited": "انتظار 40 دقيقة", "taken": "أُخذت مواد",
        "held": "احتُجز ثم أُفرج", "bridge": "نقطة الجسر", "n4": "نقطة N4", "ain": "معبر عين طلبة",
        "s1": "طُلبت رسوم ورُفضت", "s2": "لا طلبات", "s3": "تفتيش الحمولة، وعُرض التصريح",
        "s4": "ست سلال غذائية، ورُفض الإيصال", "s5": "طُلبت أسماء الموظفين ولم تُعطَ؛ أُفرج عند الغروب",
        "sealed": "لم يُرسل", "kept": "استلمه COORD", "what": "ماذا؟", "asked": "ماذا طُلب؟", "note": "ملاحظة",
        "c1": "حاجز", "c2": "نقطة ثابتة", "c3": "حاجز طيّار", "c4": "مكتب", "c5": "لاسلكي", "c6": "هاتف",
        "c7": "اجتماع", "d1": "لا شيء", "d2": "هوية", "d3": "تصريح", "d4": "تفتيش", "d5": "رسوم",
        "d6": "مواد", "d7": "قائمة أسماء", "d8": "مرافقة", "save": "حفظ", "seal": "ختم 3 إلى COORD",
        "erase": "محو…", "more": "نسخ سابقة", "hint": "محفوظ كمسودة.",
        "wrong": "لا يمكن أن يكون الوقت بعد الآن.", "field": "متى",
        "notice": "أُزيلت الذاكرة قبل الأوان.",
        "notice2": "لم يضِع شيء: ما لم يُكتب باقٍ في الصادر. أعد الذاكرة وحاول مرة أخرى.",
        "again": "حاول مرة أخرى", "steady": "كل التواقيع سليمة", "attention": "وعد يستحق غداً",
        "unlocked": "مفتوح", "saved": "حُفظ 18:00", "waiting": "3 لم تُستلم بعد",
        "deleted": "حُذف اللقاء", "empty": "لا لقاءات بعد",
        "empty2": "ما يحدث عند حاجز أو مكتب أو عبر اللاسلكي مكانه هنا. تدوينه يحتاج إلى ثمانية مفاتيح.",
        "confirm": "محو هذا الدفتر؟",
        "confirm2": "يصبح كل ما فيه غير مقروء على هذا الحاسوب. ما سُلّم من حزم يبقى عند من استلمها.",
        "list": "الأخيرة", "mean": "المعاني", "form": "استمارة", "tick": "المحتوى محفوظ شفهياً",
    },
}  # fmt: skip
_LETTERS: Final = {
    "en": ("bmvdrpe", "nipsfgle"),
    "fr": ("bpmurté", "riafdble"),
    "ar": ("حثطملهج", "شهصترمقف"),
}
_KIND_ICONS: Final = ("barrier", "post", "mobile-post", "desk", "radio", "phone", "meeting")
_PAGES: Final = ("today", "encounters", "actors", "engagements", "outbox")


def _rows(stage: Stage, say: dict[str, str]) -> list[Row | Group]:
    dates = stage.dates

    def row(place: int, hours: float, icon: str, word: str, title: str, second: str, **more: str) -> Row:
        when = NOW - timedelta(hours=hours)
        return Row(
            f"r{place}", say[title], say[second], icon, say[word], more.get("meaning"),  # type: ignore[arg-type]
            dates.time(when), dates.full(when), more.get("badge", ""), more.get("badge_meaning"),  # type: ignore[arg-type]
        )  # fmt: skip

    return [
        Group(dates.day(NOW.date()), "2"),
        row(1, 3.5, "turned-back", "back", "bridge", "s1", meaning="attention", badge=say["sealed"]),
        row(
            2,
            8.8,
            "passed",
            "passed",
            "n4",
            "s2",
            meaning="steady",
            badge=say["kept"],
            badge_meaning="steady",
        ),
        Group(dates.day((NOW - timedelta(days=1)).date()), "3"),
        row(3, 27, "delayed", "waited", "ain", "s3"),
        row(4, 29, "goods-taken", "taken", "bridge", "s4", meaning="trouble"),
        row(5, 31, "held", "held", "n4", "s5", meaning="trouble", badge=say["sealed"]),
    ]


def _chips(say: dict[str, str], code: str) -> list[QWidget]:
    kinds, demands = _LETTERS[code]
    first = ChipRow()
    first.set_choices(
        [Choice(f"c{i}", say[f"c{i}"], kinds[i - 1], _KIND_ICONS[i - 1]) for i in range(1, 8)],
        [Choice("c8", say["ain"])],
    )
    first.choose(["c2"])
    second = ChipRow(many=True)
    second.set_choices([Choice(f"d{i}", say[f"d{i}"], demands[i - 1]) for i in range(1, 9)])
    second.choose(["d3", "d5"])
    return [Label(say["what"], "caption"), first, Label(say["asked"], "caption"), second]


def _form(say: dict[str, str]) -> Section:
    section = Section()
    section.say(say["form"])
    when, wrong, note = Field(QLineEdit("14:30")), Field(QLineEdit("23:40")), Field(TextEdit(3))
    when.say(say["field"])
    wrong.say(say["field"])
    wrong.show_trouble(say["wrong"])
    note.say(say["note"], say["hint"])
    assert isinstance(note.control, TextEdit)
    note.control.setPlainText(
        "Le commandant adjoint (code “Heron”) était présent.\nقال إن الطريق مغلق حتى صباح الغد."
    )
    pair = QHBoxLayout()
    pair.setSpacing(tokens.LARGE)
    pair.addWidget(when, 1)
    pair.addWidget(wrong, 1)
    section.body.addLayout(pair)
    section.body.addWidget(note)
    ticks = Flow(gap=tokens.SMALL)
    tick = QCheckBox(say["tick"])
    tick.setChecked(True)
    box, dial, number = QComboBox(), QDateTimeEdit(), QSpinBox()
    box.addItems([say["n4"], say["bridge"]])
    dial.setDateTime(QDateTime(QDate(2026, 6, 30), QTime(14, 30)))
    dial.setCalendarPopup(True)
    for part in (tick, QRadioButton(say["passed"]), box, dial, number):
        ticks.add_part(part)
    section.body.addWidget(ticks)
    buttons = Flow(gap=tokens.SMALL)
    for made in (
        Button(say["save"], "primary", "check"),
        Button(say["seal"], "plain", "seal"),
        Button(say["more"], "quiet", "history"),
        Button(say["erase"], "destructive"),
        IconButton("more"),
    ):
        buttons.add_part(made)
    section.body.addWidget(buttons)
    return section


def _meanings(say: dict[str, str]) -> Flow:
    line = Flow(gap=tokens.SMALL)
    for word, meaning in (
        ("steady", "steady"),
        ("attention", "attention"),
        ("taken", "trouble"),
        ("waiting", "unknown"),
    ):
        badge = Badge(parent=None)
        line.add_part(badge)
        badge.show_text(say[word], meaning)  # type: ignore[arg-type]
        badge.show()
    return line


def _page(key: str, icon: str, title: str) -> Page:
    page = Page(key, icon)
    page.set_title(title)
    return page


def _shell(stage: Stage) -> Shell:
    say = _WORDS[stage.language.code]
    shell = Shell()
    page = _page("encounters", "encounters", say["encounters"])
    page.set_count(say["count"])
    page.add_search()
    page.add_to_head(Button(say["new"], "primary", "plus"))
    others = [_page(key, key, say[key]) for key in _PAGES if key != "encounters"]
    pages = [others[0], page, *others[1:]]
    shell.set_pages(pages, [_page("settings", "settings", say["settings"])])
    shell.sidebar.item("outbox").set_badge(3)
    shell.open_page("encounters")
    shell.set_practice(True)
    shell.status.set_facts(
        [
            Fact(say["unlocked"], "unlocked", "steady"),
            Fact(say["saved"]),
            Fact(say["waiting"], "outbox", "attention"),
        ]
    )
    return shell


def _gallery(stage: Stage) -> QWidget:
    say = _WORDS[stage.language.code]
    shell = _shell(stage)
    page = shell.page()
    assert page is not None
    page.notice.say("trouble", say["notice"], say["notice2"], say["again"], shell.lock_requested.emit)
    columns = QHBoxLayout()
    columns.setSpacing(tokens.WIDE)
    view, model = RowsView(), RowsModel(shell)
    model.set_items(_rows(stage, say))
    view.setModel(model)
    view.select_id("r2")
    columns.addWidget(view, 5)
    right = ScrollColumn()
    right.body.setSpacing(tokens.TINY)
    for part in _chips(say, stage.language.code):
        right.body.addWidget(part)
    right.body.addSpacing(tokens.MEDIUM)
    right.body.addWidget(_form(say))
    right.body.addSpacing(tokens.SMALL)
    right.body.addWidget(_meanings(say))
    columns.addWidget(right, 6)
    page.body.addLayout(columns)
    view.setFocus()
    return shell


def _empty(stage: Stage) -> QWidget:
    say = _WORDS[stage.language.code]
    shell = _shell(stage)
    page = shell.page()
    assert page is not None
    nothing = EmptyState("encounters")
    nothing.say(say["empty"], say["empty2"], say["new"])
    page.body.addWidget(nothing)
    shell.toast.say(say["deleted"], shell.lock_requested.emit)
    return shell


def _dialogs(stage: Stage) -> QWidget:
    say = _WORDS[stage.language.code]
    ground = QWidget()
    line = QHBoxLayout(ground)
    line.setContentsMargins(tokens.HUGE, tokens.HUGE, tokens.HUGE, tokens.HUGE)
    line.setSpacing(tokens.HUGE)
    column = QVBoxLayout()
    for dialog in (TypedConfirm(say["confirm"], say["confirm2"], "bridge-team", say["erase"]),):
        column.addWidget(dialog)
    for meaning in tokens.MEANINGS:
        banner = Notice()
        column.addWidget(banner)
        banner.say(meaning, say["steady"] if meaning == "steady" else say["attention"])
    column.addStretch(1)
    line.addWidget(ShortcutSheet())
    line.addLayout(column)
    return ground


SCENES: Final = {
    "gallery": Scene(_gallery),
    "gallery-empty": Scene(_empty),
    "gallery-dialogs": Scene(_dialogs),
}
