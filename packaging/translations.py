"""Keeps the window's words in English, French and Arabic together.

Words are kept in one small file a room and language,
``resources/i18n/ROOM_LANG.ts`` (a room is a folder of ``ui/``; ``shell`` is all
that lies in ``ui/`` itself, ``widgets`` included), so that several people can
translate at once; they are compiled into one ``hdfield_LANG.qm``.

    python packaging/translations.py              extract, then compile
    python packaging/translations.py todo ROOM    print what has no words yet, as JSON
    python packaging/translations.py fill FILE    put such JSON, filled in, into the .ts files

The JSON is ``{LANG: {CONTEXT: {SOURCE: WORDS}}}``; a phrase with a count takes a
list, one entry a plural form (en 2, fr 3, ar 6).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
WORDS: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = ("en", "fr", "ar")
SHELL: Final = "shell"
_SHELL_FOLDERS: Final = ("widgets",)
_NO_WORDS: Final = ("gallery",)  # its samples are data
_TRANSLATORS: Final = ("translate", "QT_TRANSLATE_NOOP")
_TOOLS: Final = Path(PySide6.__file__).parent


def main(argv: Sequence[str]) -> int:
    """Do what was asked; 1 when a tool or a file refused."""
    match list(argv):
        case []:
            for room in rooms():
                extract(room, WORDS)
            compile_all(WORDS, WORDS)
            left = sum(1 for _ in unfinished())
            print(f"{left} phrases have no words yet")  # noqa: T201 - a command for people
        case ["todo", room]:
            extract(room, WORDS)
            print(json.dumps(todo(room), ensure_ascii=False, indent=1))  # noqa: T201
        case ["fill", file]:
            fill(json.loads(Path(file).read_text("utf-8")))
            compile_all(WORDS, WORDS)
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


def rooms() -> list[str]:
    """Name the rooms that may hold words."""
    ui = ROOT / "ui"
    folders = [path.name for path in sorted(ui.iterdir()) if (path / "__init__.py").exists()]
    return [SHELL, *(name for name in folders if name not in (*_SHELL_FOLDERS, *_NO_WORDS))]


def sources(room: str) -> list[Path]:
    """List the Python files of a room."""
    ui = ROOT / "ui"
    if room == SHELL:
        inside = [path for name in _SHELL_FOLDERS for path in (ui / name).rglob("*.py")]
        return sorted([*ui.glob("*.py"), *inside])
    return sorted((ui / room).rglob("*.py"))


def extract(room: str, into: Path) -> None:
    """Bring a room's ``.ts`` files up to its sources; a room without words has none."""
    into.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        file = into / f"{room}_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        with tempfile.TemporaryDirectory() as folder:
            distilled = Path(folder) / f"{room}.py"
            distilled.write_text("\n".join(distil(path) for path in sources(room)), "utf-8")
            _run(
                "lupdate",
                *(str(distilled), "-extensions", "py", "-locations", "none", "-no-obsolete", "-silent"),
                *(*plural, "-source-language", "en", "-target-language", language, "-ts", str(file)),
            )
        if not any(True for _ in _messages(file)):
            file.unlink()


def distil(path: Path) -> str:
    """Write a source's phrases in the one form lupdate reads whole.

    Its reader of Python takes a count only as a literal number, and loses a
    phrase whose count is a call (lupdate of Qt 6.11 and 6.12).
    """
    lines = []
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and _name_of(call.func) in _TRANSLATORS:
            given = [part.value for part in call.args[:3] if isinstance(part, ast.Constant)]
            if len(given) == min(len(call.args), 3) and all(isinstance(part, str) for part in given):
                context, phrase, note = [*given, "", ""][:3]
                count = ", 1" if len(call.args) > 3 else ""
                words = ", ".join(json.dumps(part, ensure_ascii=False) for part in (context, phrase, note))
                lines.append(f"QCoreApplication.translate({words}{count})")
    return "\n".join(lines)


def _name_of(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def compile_all(source: Path, into: Path) -> None:
    """Compile all rooms of each language into one ``.qm``."""
    for language in LANGUAGES:
        files = sorted(str(path) for path in source.glob(f"*_{language}.ts"))
        if files:
            _run("lrelease", "-silent", *files, "-qm", str(into / f"hdfield_{language}.qm"))


def unfinished() -> Iterator[tuple[Path, str]]:
    """Give each phrase that has no words, with its file."""
    for file in sorted(WORDS.glob("*.ts")):
        for _context, message in _messages(file):
            if _is_unfinished(message):
                yield file, message.findtext("source") or ""


def todo(room: str) -> dict[str, dict[str, dict[str, object]]]:
    """Gather what a room still has to say, in the shape ``fill`` takes."""
    found: dict[str, dict[str, dict[str, object]]] = {}
    for language in LANGUAGES:
        file = WORDS / f"{room}_{language}.ts"
        for context, message in _messages(file):
            if _is_unfinished(message):
                forms = message.findall("translation/numerusform")
                empty: object = [""] * len(forms) if forms else ""
                source = message.findtext("source") or ""
                found.setdefault(language, {}).setdefault(context, {})[source] = empty
    return found


def fill(words: dict[str, dict[str, dict[str, str | list[str]]]]) -> None:
    """Put words into the ``.ts`` files, wherever their phrase stands."""
    for language, contexts in words.items():
        for file in WORDS.glob(f"*_{language}.ts"):
            tree = ET.parse(file)  # noqa: S314 - our own file
            changed = False
            for context in tree.iter("context"):
                given = contexts.get(context.findtext("name") or "", {})
                for message in context.iter("message"):
                    text = given.get(message.findtext("source") or "")
                    changed = (text is not None and _put(message, text)) or changed
            if changed:
                root = tree.getroot()
                for context in root:  # as lupdate does, so that the next extraction changes no line
                    ET.indent(context, "    ")
                    context.tail = "\n"
                root.text = "\n"
                body = re.sub(">[^<]+<", _quoted, ET.tostring(root, encoding="unicode"))
                file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _quoted(text: re.Match[str]) -> str:
    """Write quotes as lupdate writes them."""
    return text[0].replace("'", "&apos;").replace('"', "&quot;")


def _put(message: ET.Element, words: str | list[str]) -> bool:
    target = message.find("translation")
    if target is None or not all([words] if isinstance(words, str) else words):
        return False
    target.attrib.pop("type", None)
    if isinstance(words, str):
        target.text = words
        return True
    for old in list(target):
        target.remove(old)
    target.text = None
    for form in words:
        ET.SubElement(target, "numerusform").text = form
    return True


def _is_unfinished(message: ET.Element) -> bool:
    target = message.find("translation")
    if target is None or target.get("type") == "unfinished":
        return True
    forms = target.findall("numerusform")
    return not all(form.text for form in forms) if forms else not target.text


def _messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    if not file.exists():
        return
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
