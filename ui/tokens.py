"""The measures, sizes and colours every screen is made of.

Owns numbers only. It refuses to know any widget: ``ui/stylesheet.py`` and the
painted widgets turn these into what is seen. A test measures every pair of
colours that meets on a screen (``TEXT_PAIRS``, ``CONTROL_PAIRS``).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final, Literal

Meaning = Literal["steady", "attention", "trouble", "unknown"]
MEANINGS: Final[tuple[Meaning, ...]] = ("steady", "attention", "trouble", "unknown")

# Spacing in pixels at scale 1, on a grid of four.
TINY: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24
HUGE: Final = 32

RADIUS_SMALL: Final = 6
RADIUS: Final = 8
RADIUS_CARD: Final = 12

TARGET: Final = 36  # the least height of anything to be hit with cold hands
ROW_HEIGHT: Final = 60
GROUP_HEIGHT: Final = 40
ICON: Final = 20
ICON_SMALL: Final = 16
MEASURE_CHARACTERS: Final = 70

# Type: four sizes, in points at scale 1.
TYPE_SMALL_PT: Final = 9.25
TYPE_BASE_PT: Final = 10.5
TYPE_HEADING_PT: Final = 13.0
TYPE_TITLE_PT: Final = 18.0
ARABIC_STEP: Final = 1.12  # Arabic letters look smaller than Latin ones of the same size


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, each ``#rrggbb``.

    Attributes:
        frame: Sidebar and status line.
        paper: Where pages lie.
        raised: Fields, chips, cards.
        hover: Under the pointer, on any ground.
        line: A divider that only whispers; carries no meaning.
        edge: The border of a control.
        ink, soft, faint: Text in three weights; each readable on every ground.
        accent: Main action, focus, selection mark.
        accent_hover: The main action under the pointer.
        on_accent: Text on the accent.
        accent_wash: Ground of what is selected or chosen.
        accent_ink: Text on that ground.
        steady, attention, trouble, unknown: The four meanings, as ink.
        steady_wash, attention_wash, trouble_wash, unknown_wash: Their grounds.
    """

    frame: str
    paper: str
    raised: str
    hover: str
    line: str
    edge: str
    ink: str
    soft: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_wash: str
    accent_ink: str
    steady: str
    steady_wash: str
    attention: str
    attention_wash: str
    trouble: str
    trouble_wash: str
    unknown: str
    unknown_wash: str

    def named(self, token: str) -> str:
        """Give the colour of a token by its name.

        Raises:
            KeyError: No such token; a bug in the caller.
        """
        if token not in TOKENS:
            raise KeyError(token)
        return str(getattr(self, token))


TOKENS: Final = frozenset(field.name for field in fields(Colours))

LIGHT: Final = Colours(
    frame="#f2efea",
    paper="#fbfaf7",
    raised="#ffffff",
    hover="#ebe7e0",
    line="#e3ded6",
    edge="#8e877c",
    ink="#22201d",
    soft="#57524b",
    faint="#68625a",
    accent="#0b6363",
    accent_hover="#085050",
    on_accent="#ffffff",
    accent_wash="#d9ebe8",
    accent_ink="#084c4c",
    steady="#2a6a3d",
    steady_wash="#e2efe2",
    attention="#835300",
    attention_wash="#f9ecd0",
    trouble="#a52f27",
    trouble_wash="#f8e3df",
    unknown="#525a69",
    unknown_wash="#e7e8ec",
)

DARK: Final = Colours(
    frame="#16181b",
    paper="#1b1d21",
    raised="#23262b",
    hover="#2b2f35",
    line="#2d3137",
    edge="#7b818b",
    ink="#e9e6e0",
    soft="#b9b5ad",
    faint="#a3a09a",
    accent="#56b8ae",
    accent_hover="#6cc8be",
    on_accent="#06211f",
    accent_wash="#1b3c3c",
    accent_ink="#b5e3dd",
    steady="#86c793",
    steady_wash="#1f3325",
    attention="#e3b765",
    attention_wash="#3a2f1a",
    trouble="#f1978d",
    trouble_wash="#42241f",
    unknown="#aeb5c1",
    unknown_wash="#2c3038",
)

_GROUNDS = ("frame", "paper", "raised", "hover")
# Text and the grounds it is written on: at least 4.5 : 1.
TEXT_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *((ink, ground) for ink in ("ink", "soft", "faint") for ground in _GROUNDS),
    *((meaning, ground) for meaning in (*MEANINGS, "accent") for ground in _GROUNDS),
    *((meaning, f"{meaning}_wash") for meaning in MEANINGS),
    *((meaning, "accent_wash") for meaning in MEANINGS),
    *(("ink", f"{meaning}_wash") for meaning in MEANINGS),
    *((ink, "accent_wash") for ink in ("ink", "soft", "accent_ink")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
# Borders, icons and focus rings and what they lie on: at least 3 : 1.
CONTROL_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *(("edge", ground) for ground in ("frame", "paper", "raised")),
    *(("accent", ground) for ground in (*_GROUNDS, "accent_wash")),
    *(("accent", f"{meaning}_wash") for meaning in MEANINGS),
)


def contrast(one: str, other: str) -> float:
    """Measure the contrast of two ``#rrggbb`` colours, from 1 to 21.

    Source: WCAG 2.2, relative luminance and contrast ratio.
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
