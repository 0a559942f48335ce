"""What Qt needs from the system is named before Qt can fail on it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui import preflight

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ABSENT = (("libhdfield-none.so.7", "libhdfield-none7"),)


def test_nothing_is_missing_where_these_tests_run() -> None:
    assert preflight.missing_libraries(OFFSCREEN) == []


def test_a_library_the_loader_does_not_find_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preflight, "EVERYWHERE", preflight.EVERYWHERE + ABSENT)
    missing = preflight.missing_libraries(OFFSCREEN)
    assert missing == list(ABSENT)
    assert "libhdfield-none.so.7  (Debian package libhdfield-none7)" in preflight.report(missing)
    assert "apt install libhdfield-none7" in preflight.report(missing)


def test_libraries_of_a_display_count_only_where_that_display_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preflight, "X_DISPLAY", ABSENT)
    monkeypatch.setattr(preflight, "WAYLAND_DISPLAY", ())
    assert preflight.missing_libraries({}) == []
    assert preflight.missing_libraries({"DISPLAY": ":7"}) == list(ABSENT)
    assert preflight.missing_libraries({"DISPLAY": ":7", **OFFSCREEN}) == []
    assert preflight.missing_libraries({"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-0"}) == []


def test_the_check_answers_where_pyside_cannot_be_imported() -> None:
    script = "import sys; sys.modules['PySide6'] = None; from ui.preflight import main; print('ok')"
    root = Path(__file__).resolve().parent.parent.parent
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=root, check=True, capture_output=True, text=True
    )
    assert answer.stdout == "ok\n"
