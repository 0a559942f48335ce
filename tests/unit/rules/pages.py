"""Reads the tables of docs/format.md, so that page and program are held equal."""

from __future__ import annotations

from pathlib import Path

FORMAT = Path(__file__).resolve().parents[3] / "docs" / "format.md"


def table(first_cell: str) -> list[dict[str, str]]:
    """Give the rows of the one table whose first column is called this."""
    lines = FORMAT.read_text(encoding="utf-8").splitlines()
    start = next(
        at
        for at, line in enumerate(lines)
        if line.startswith(f"| {first_cell} |") and lines[at + 1].startswith("|---")
    )
    names = cells(lines[start])
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(dict(zip(names, cells(line), strict=True)))
    return rows


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
