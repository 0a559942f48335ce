"""The house rules that a machine can check, over every file of the project.

Owns rules about files and words; which package may import which is held by
the contracts in ``pyproject.toml``.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from tests.journeys.terminal import hdfield

ROOT = Path(__file__).resolve().parent.parent.parent
TOP = ("hdfield", "ui", "resources", "tests", "packaging", "docs", ".ci")
# Past this many lines a file wants to be two rooms.
LINE_LIMIT = 400
# Tasks turns a job's failure into a signal; the other two are the outermost frames of a process.
CATCH_ALL = {"ui/tasks.py", "ui/__main__.py", "hdfield/cli/main.py"}
BANNED_IN_UI = {
    "processEvents": "re-enters the event loop",
    "QPlainTextEdit": "ignores the direction of each paragraph; QTextEdit does not",
    "sleep": "blocks the window",
    "msleep": "blocks the window",
}
# Written in halves, so that this file may be read by its own test.
MACHINE_WORDS = [
    "/wo" + "rk/",
    "/root" + "/",
    "/opt/" + "pypi",
    "/opt/" + "wheels",
    "py" + "pi.org",
    "python" + "hosted.org",
    "npmjs" + ".",
    "--index" + "-url",
    "--extra-index" + "-url",
    "--find" + "-links",
]
UNFINISHED = re.compile(
    r"\b(?:" + "TO" + "DO|FIX" + "ME|X" + "XX|HA" + r"CK)\b|\bNotImplemented" + r"Error\b"
)


@cache
def project_files() -> tuple[Path, ...]:
    """Return what git tracks, or every file of the project where there is no git."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True)
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        found = [path for top in TOP for path in (ROOT / top).rglob("*") if "__pycache__" not in path.parts]
        found += list(ROOT.glob("*"))
    return tuple(sorted(path for path in found if path.is_file()))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules(*tops: str) -> list[Path]:
    """Return every module on disk below the named packages, tracked or not yet."""
    return sorted(path for top in tops for path in (ROOT / top).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), named(path))


def naming(words: Iterable[str], *tops: str) -> list[Path]:
    """Return the modules in which one of these words stands: no other needs to be read closely."""
    wanted = tuple(words)
    return [
        path
        for path in modules(*tops)
        if any(word in text for text in [path.read_text(encoding="utf-8")] for word in wanted)
    ]


def texts() -> list[tuple[str, str]]:
    """Return the name and text of every file that is text."""
    found = []
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((named(path), content.decode("utf-8", errors="replace")))
    return found


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_every_init_file_is_empty_but_for_the_version() -> None:
    packages = [path for path in modules("hdfield", "ui", "resources", "tests") if path.name == "__init__.py"]
    full = {named(path) for path in packages if path.read_text(encoding="utf-8").strip()}
    assert full == {"hdfield/__init__.py"}
    (statement,) = tree(ROOT / "hdfield/__init__.py").body
    assert isinstance(statement, ast.Assign)
    assert ast.unparse(statement.targets[0]) == "__version__"


def test_no_module_is_longer_than_a_room() -> None:
    long = {
        named(path): count
        for path in modules("hdfield", "ui")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINE_LIMIT
    }
    assert not long


def test_the_window_neither_sleeps_nor_spins_nor_uses_a_box_without_direction() -> None:
    found = []
    for path in naming(BANNED_IN_UI, "ui"):
        for node in ast.walk(tree(path)):
            used = {
                ast.Attribute: lambda n: [n.attr],
                ast.Name: lambda n: [n.id],
                ast.ImportFrom: lambda n: [alias.name for alias in n.names],
            }.get(type(node), lambda _: [])(node)
            found += [f"{named(path)}: {name}, {BANNED_IN_UI[name]}" for name in used if name in BANNED_IN_UI]
    assert not found


def test_threads_are_never_made_by_subclassing() -> None:
    found = [
        f"{named(path)}:{node.lineno}: {node.name}"
        for path in naming(["Thread"], "ui")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("Thread") for base in node.bases)
    ]
    assert not found


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler swallows bugs; one that ends in a bare ``raise`` only tidies up."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or ast.unparse(kind) in {"Exception", "BaseException"} for kind in caught)


def test_only_tasks_and_the_outermost_frames_catch_everything() -> None:
    found = [
        f"{named(path)}:{node.lineno}"
        for path in naming(["except"], "hdfield", "ui")
        if named(path) not in CATCH_ALL
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]
    assert not found


def test_no_file_names_the_machine_it_was_made_on() -> None:
    assert not lines_with(re.compile("|".join(re.escape(word) for word in MACHINE_WORDS)))


def test_no_file_is_left_unfinished() -> None:
    assert not lines_with(UNFINISHED)


def dependencies() -> dict[str, list[str]]:
    """Return names of packages asked for in pyproject: ``run`` and ``dev``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {"run": project["dependencies"], "dev": project["optional-dependencies"]["dev"]}
    return {use: [re.split(r"[<>=!~; ]", line)[0].lower() for line in lines] for use, lines in asked.items()}


def test_every_dependency_is_justified_in_a_line() -> None:
    page = (ROOT / "docs/decisions/0002-dependencies.md").read_text(encoding="utf-8")
    justified = {name.lower() for name in re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)}
    asked = dependencies()
    assert justified == {*asked["run"], *asked["dev"]}


@pytest.mark.parametrize(
    ("lock", "uses"), [("requirements.lock", ["run"]), ("requirements-dev.lock", ["run", "dev"])]
)
def test_a_lock_holds_every_dependency_with_hashes_and_nothing_of_the_machine(
    lock: str, uses: list[str]
) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    pins = re.findall(r"^([a-z0-9.-]+)==\S+ \\\n    --hash=sha256:", text, re.MULTILINE)
    asked = dependencies()
    assert {name for use in uses for name in asked[use]} <= set(pins)
    assert len(pins) == len(re.findall(r"^[^\s#]", text, re.MULTILINE))
    assert "://" not in text


def test_both_locks_agree_on_every_version() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / "packaging" / name).read_text(), re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def code_in(text: str) -> list[str]:
    """Return the command lines of a Markdown page: fenced blocks and backticks, less comments."""
    fenced = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return [
        re.sub(r"(^|\s)#.*", "", line).strip() for block in [*fenced, *spans] for line in block.splitlines()
    ]


def readme_commands(program: str) -> set[str]:
    """Return what follows ``program`` wherever README.md gives it as a command."""
    start = rf"(?:^|[|&;]\s*|\$ |\.venv/bin/){program} ((?:(?:org|gazetteer) )?\.?[a-z][a-z-]*)"
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    return {found for line in code_in(page) for found in re.findall(start, line)}


def make_targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z.][a-z-]*):.*## ", makefile, re.MULTILINE))


def cli_commands() -> set[str]:
    """Return what the program itself lists: ``new``, ``org new`` …"""
    groups = {"org", "gazetteer"}
    return listed() - groups | {f"{group} {name}" for group in groups for name in listed(group)}


def listed(*group: str) -> set[str]:
    page = hdfield(*group, "--help").out
    return set(re.findall(r"^  ([a-z][a-z-]*)(?:  |$)", page.partition("Commands:")[2], re.MULTILINE))


needs_readme = pytest.mark.skipif(not (ROOT / "README.md").exists(), reason="README.md is not written yet")
needs_cli = pytest.mark.skipif(
    not (ROOT / "hdfield/cli/main.py").exists(), reason="the command line is not written yet"
)


@needs_readme
def test_every_make_target_in_the_readme_exists_and_the_reverse() -> None:
    assert readme_commands("make") == make_targets()


@needs_readme
@needs_cli
def test_every_command_in_the_readme_exists_and_the_reverse() -> None:
    assert readme_commands("hdfield") == cli_commands()


def test_the_window_never_asks_a_layout_for_its_items() -> None:
    """A layout item's wrapper outlives the item and takes the next widget at its address along."""
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "ui").rglob("*.py")
        if path.name != "laying.py"
        and re.search(r"\.(itemAt|takeAt|itemAtPosition)\(", path.read_text("utf-8"))
    ]
    assert wrong == []
