"""Starting on machines where something is missing, and the words and pictures kept beside the code."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{empty}</dir><cachedir>{empty}</cachedir></fontconfig>"""


def run(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=env | {"HOME": str(tmp_path)} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def without_fonts(tmp_path: Path) -> str:
    config = tmp_path / "fonts.conf"
    (tmp_path / "empty").mkdir()
    config.write_text(NO_FONTS.format(empty=tmp_path / "empty"))
    return str(config)


def test_pictures_are_refused_where_letters_are_missing(tmp_path: Path, without_fonts: str) -> None:
    done = run(
        tmp_path,
        "-m",
        "ui.pictures",
        "gallery",
        "--out",
        str(tmp_path / "out"),
        FONTCONFIG_FILE=without_fonts,
    )
    assert done.returncode == 1
    assert "fonts-noto-core" in done.stderr
    assert "fonts-dejavu-core" in done.stderr
    assert not list(tmp_path.glob("out/*.png"))


def test_the_window_names_missing_fonts_without_a_trace(tmp_path: Path, without_fonts: str) -> None:
    done = run(tmp_path, "-m", "ui", FONTCONFIG_FILE=without_fonts, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "fonts-noto-core" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_window_says_when_there_is_no_display(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "ui", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_program_itself_comes_to_its_field_for_the_passphrase(tmp_path: Path) -> None:
    (tmp_path / "notebook").mkdir()
    (tmp_path / "notebook" / "slots.bin").write_bytes(b"x")  # enough to be asked for a passphrase
    done = run(
        tmp_path,
        "-m",
        "tests.benchmarks.first_paint",
        str(tmp_path / "notebook"),
        QT_QPA_PLATFORM="offscreen",
    )
    assert done.stdout == "painted\n", done.stderr


def test_pictures_are_drawn_for_every_theme_language_and_size(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "ui.pictures", "gallery", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    drawn = {path.name for path in (tmp_path / "out").iterdir()}
    assert len(drawn) == 12
    assert "gallery-dark-ar-1024x700.png" in drawn


def test_an_unknown_scene_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "ui.pictures", "no-such-scene")
    assert done.returncode == 1
    assert "no-such-scene" in done.stderr


@pytest.fixture
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_phrase_of_the_window_has_words_in_each_language(translations: ModuleType) -> None:
    assert [f"{file.name}: {phrase}" for file, phrase in translations.unfinished()] == []


def test_the_files_of_words_are_up_to_date_with_the_code(translations: ModuleType, tmp_path: Path) -> None:
    for kept in translations.WORDS.glob("*.ts"):
        (tmp_path / kept.name).write_bytes(kept.read_bytes())
    for room in translations.rooms():
        translations.extract(room, tmp_path)
    kept_phrases = {path.name: _phrases(translations, path) for path in translations.WORDS.glob("*.ts")}
    fresh_phrases = {path.name: _phrases(translations, path) for path in tmp_path.glob("*.ts")}
    assert fresh_phrases == kept_phrases


def test_the_compiled_words_are_those_of_the_files(translations: ModuleType, tmp_path: Path) -> None:
    translations.compile_all(translations.WORDS, tmp_path)
    compiled = sorted(path.name for path in tmp_path.glob("*.qm"))
    assert compiled == sorted(path.name for path in translations.WORDS.glob("*.qm"))
    for name in compiled:
        assert (tmp_path / name).read_bytes() == (translations.WORDS / name).read_bytes()


def _phrases(translations: ModuleType, file: Path) -> set[tuple[str, str]]:
    return {(context, message.findtext("source")) for context, message in translations._messages(file)}
