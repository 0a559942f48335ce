"""How long a passphrase is, in honest words.

Owns three steps of length and nothing more: without a list of what people
choose, length is all that can be said truly, and the words say that.
"""

from __future__ import annotations

from typing import Final, Literal

from ui.language import translate

Strength = Literal["none", "short", "middling", "long"]

# Four words of a list of 7,776 have about 52 bits and about 20 letters with spaces.
_MIDDLING: Final = 12
_LONG: Final = 20


def strength(passphrase: str) -> Strength:
    """Grade a passphrase by its length alone."""
    length = len(passphrase.strip())
    if not length:
        return "none"
    return "short" if length < _MIDDLING else "middling" if length < _LONG else "long"


def advice(passphrase: str) -> str:
    """Say what the length means, in the language of the moment."""
    return {
        "none": translate(
            "Strength", "Four or five words that do not belong together are strong and easy to type."
        ),
        "short": translate("Strength", "Short: whoever has this computer could find it by trying."),
        "middling": translate("Strength", "Better. One more word makes it strong."),
        "long": translate("Strength", "Long enough, unless it is a known sentence or about you."),
    }[strength(passphrase)]
