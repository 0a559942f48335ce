"""Which system libraries Qt will miss on this machine, before Qt is asked.

Owns the table from a shared library to the Debian package that brings it, and
imports only the standard library: it must answer where PySide6 cannot be
imported. Knows nothing of fonts, notebooks or windows.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping

# Read with `objdump -p` from the PySide6-Essentials 6.12 wheel: what libQt6Core, Gui, DBus, Widgets,
# Network and Svg and the offscreen plug-in need and the wheel does not carry.
EVERYWHERE = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libgthread-2.0.so.0", "libglib2.0-0"),
    ("libz.so.1", "zlib1g"),
    ("libzstd.so.1", "libzstd1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libX11.so.6", "libx11-6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    ("libbrotlidec.so.1", "libbrotli1"),
)
# The same for the plug-in that draws on an X display …
X_DISPLAY = (
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb.so.1", "libxcb1"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render.so.0", "libxcb-render0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-shm.so.0", "libxcb-shm0"),
    ("libxcb-sync.so.1", "libxcb-sync1"),
    ("libxcb-util.so.1", "libxcb-util1"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
# … and on a Wayland one.
WAYLAND_DISPLAY = (
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-cursor.so.0", "libwayland-cursor0"),
)


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a window can appear for a person to see."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_libraries(environment: Mapping[str, str] = os.environ) -> list[tuple[str, str]]:
    """List the shared libraries Qt needs here and the loader does not find.

    Args:
        environment: Says which of Qt's platforms will be used: offscreen, an X
            or a Wayland display. Where both displays are named, the libraries
            of one are enough, since Qt falls back from either to the other.

    Returns:
        Pairs of library and Debian package; empty when nothing is missing.
        Empty too outside Linux, where PySide6 carries what it needs.
    """
    if not sys.platform.startswith("linux"):
        return []
    missing = _not_loadable(EVERYWHERE)
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return missing
    displays = []
    if environment.get("WAYLAND_DISPLAY"):
        displays.append(_not_loadable(WAYLAND_DISPLAY))
    if environment.get("DISPLAY"):
        displays.append(_not_loadable(X_DISPLAY))
    return missing + min(displays, key=len, default=[])


def report(missing: list[tuple[str, str]]) -> str:
    """Say in English which libraries are missing and how Debian brings them.

    English only: the translations are read by Qt, which is what cannot start.
    """
    packages = " ".join(sorted({package for _, package in missing}))
    lines = [f"  {library}  (Debian package {package})" for library, package in missing]
    return "\n".join(
        ["hdfield cannot draw: these system libraries are missing:", *lines, f"apt install {packages}", ""]
    )


def _not_loadable(wanted: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Ask the dynamic loader itself, which knows every path Qt will search."""
    missing = []
    for library, package in wanted:
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append((library, package))
    return missing


def main() -> int:
    """Report on standard error what is missing; return the exit code, 0 or 1."""
    missing = missing_libraries()
    if missing:
        sys.stderr.write(report(missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
