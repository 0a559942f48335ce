"""What in a note could put a person at risk: numbers, addresses, exact places, names, counts of arms.

Owns the patterns. Pure; it blocks nothing and remembers nothing, and gives
places in the text, never the text itself. It would rather miss a name than
cry out at every second line: what cries always is heard by nobody.

Source: domain 4.1 row 8 (what a note must not hold), 4.2 row 13 (no military
fields, banned topics), 4.6 row 36 (digits of three scripts).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from hdfield.rules.digits import WESTERN
from hdfield.rules.folding import fold

Danger = Literal["email", "handle", "coordinates", "identity", "phone", "arms", "name"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text, as offsets in characters."""

    danger: Danger
    start: int
    end: int


# One character for one, so that offsets stay true.
_PLAIN: Final = str.maketrans(
    {
        **WESTERN,
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013", "-"),
        "٫": ".",
        "،": ",",
        "’": "'",
        "′": "'",
        "″": '"',
    }
)
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+")
_HANDLE: Final = re.compile(
    r"(?<![\w@.])@[^\W\d][\w.]{2,31}"
    r"|(?:https?://)?(?<![\w.])(?:www\.)?(?:t\.me|wa\.me|telegram\.me|m\.me|signal\.me|fb\.com|facebook\.com|x\.com"
    r"|instagram\.com|twitter\.com|tiktok\.com|viber\.com)/[^\s،]{2,64}"
    r"|\b(?:telegram|signal|skype|instagram|facebook|twitter|whatsapp|تلغرام|تيليجرام|تليجرام|سيغنال|فيسبوك)\s?:\s?"
    r"(?=[\w.]*[\d_])[^\W\d][\w.]{3,31}",
    re.IGNORECASE,
)
_DECIMAL: Final = r"[-+]?\d{1,3}\.\d{3,10}"
_COORDINATES: Final = (
    re.compile(
        rf"(?<![\w.])(?:[NS]|lat(?:itude)?\W{{0,2}})?\s?{_DECIMAL}\s?°?\s?[NS]?\s{{0,2}}[,;/ ]\s{{0,2}}"
        rf"(?:[EWO]|lon(?:g(?:itude)?)?\W{{0,2}})?\s?{_DECIMAL}"
        r"(?:\s?°)?(?:\s?[EWO]\b)?"
    ),
    re.compile(r"(?<![\w.])[-+]?\d{1,2},\d{4,10}\s?[;/ ]\s{0,2}[-+]?\d{1,3},\d{4,10}(?!\w)"),
    re.compile(rf"(?<![\w.]){_DECIMAL}\s?°?\s?[NSEW]\b"),
    re.compile(r"(?<!\w)\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d{1,6})?\s?'(?:\s?\d{1,2}(?:[.,]\d{1,4})?\s?(?:\"|'')?)?(?:\s?[NSEWO]\b)?"),
    re.compile(r"(?<!\w)\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{8}|\d{10}|\d{6}|\d{4,5}\s\d{4,5}|\d{3}\s\d{3})(?!\w)"),
    re.compile(r"(?<!\w)\d{1,2}\s?[C-HJ-NP-X]\s+\d{6}\s*[mE]?,?\s+\d{7}\s*[mN]?(?!\w)"),
    re.compile(r"(?<!\w)(?:[2-9CFGHJMPQRVWX]{8}|[2-9CFGHJMPQRVWX]{4})\+[2-9CFGHJMPQRVWX]{2,3}(?!\w)"),
    re.compile(r"(?<!\w)geo:-?\d[^\s]{5,40}"),
)  # fmt: skip
_AMOUNTS: Final = re.compile(r"\d{1,3}\.\d\d0[,;/ ]\s{0,2}\d{1,3}\.\d\d0")
"""Two numbers grouped by thousands, as "3.500, 4.250"; a position rarely ends in two such noughts."""
_MAP_LINK: Final = re.compile(
    r"(?:https?://)?(?:(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.google\.|goo\.gl/maps|maps\.app\.goo)[^\s]{2,80}"
)
_ID_WORD: Final = (
    r"(?:passport|passeport|identity card|national id|\bID\b|\bCNI\b|\bNIN\b|carte d'identité|pièce d'identité"
    r"|جواز(?: السفر| سفر)?|هوية|هويته|الهوية|البطاقة|بطاقة|الرقم الوطني)"
)
_IDENTITY: Final = (
    re.compile(
        rf"{_ID_WORD}\W{{0,3}}(?:no\.?|n°|number|numéro|رقم|رقمه|رقمها)?\W{{0,3}}"
        r"([A-Z]{0,3}\d[\d -]{3,16}\d)"
    ),
    # Two letters with four, six or eight digits are a P-code, and stay unspoken of.
    re.compile(r"(?<![\w-])((?:[A-Z]\d{6,9}|[A-Z]{2}(?:\d{7}|\d{9})|[A-Z]{3}\d{6,9}|[1-9]\d{10,15}))(?![\w-])"),
)  # fmt: skip
_CALL_WORD: Final = re.compile(
    r"(?:\btel\b|\bphone|\bcall\b|\bcalls\b|mobile|whatsapp|\btél|téléphone|portable|appel|joindre"
    r"|هاتف|تلفون|تليفون|جوال|موبايل|واتس|اتصل|رقمه|رقمها|الرقم)[^\d+]{0,24}$",
    re.IGNORECASE,
)
_BEFORE_CALL: Final = 40
_NUMBER: Final = re.compile(r"(?<![\w.,:/+-])\+?\(?\d(?:[ ().\-/]{0,2}\d){6,16}(?![\w])(?![.,:]\d)")
_DATES: Final = re.compile(
    # No date goes on with its own sign: 06.12.34.56.78 is dialled.
    r"(?<![\d./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\1?\d)"
    r"|\d{1,2}[.h]\d{2} ?- ?\d{1,2}[.h]\d{2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d)"
    r"|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d"
)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_FEWEST_DIGITS: Final = 7
_ROUND: Final = re.compile(r"000$")

_COUNT: Final = (
    r"(?:\d{1,3}(?:[ ,.]\d{3})+|\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|a dozen|dozens of|hundreds of|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze"
    r"|quinze|vingt|trente|quarante|cinquante|une (?:dizaine|douzaine|vingtaine|trentaine|cinquantaine|centaine) de"
    r"|des dizaines de|des centaines de)"
)
_ARMS: Final = (
    r"(?:fighters?|soldiers?|troops|militants?|gunmen|combatants?|armed (?:men|guards)"
    r"|men (?:with|carrying) (?:guns|weapons|rifles)"
    r"|snipers?|tanks?|technicals|apcs?|armou?red (?:vehicles|cars)|mortars?|rockets?|rpgs?|rifles?"
    r"|ak-?47s?|kalashnikovs?|dshks?|machine[- ]guns?|heavy weapons|howitzers?|launchers?|armed drones?"
    r"|combattants?|soldats?|hommes (?:armés|en armes)|miliciens?|chars|blindés|mitrailleuses?|kalachnikovs?|mortiers?"
    r"|roquettes?|lance-roquettes|fusils?|tireurs d'élite|snipers?)"
)
_WEAPON: Final = (
    r"(?:dshk|dushka|machine[- ]gun|mitrailleuse|heavy weapon|arme lourde|rocket|roquette|mortar|mortier"
    r"|kalash\w*|23 ?mm|14\.5)"
)
_ARABIC_COUNT: Final = (
    r"(?:\d{1,6}|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|عشرين|عشرون"
    r"|ثلاثين|ثلاثون|أربعين|أربعون|خمسين|خمسون|ستين|ستون|سبعين|سبعون|ثمانين|ثمانون|تسعين|تسعون|مئة|مائة|مئتي|عشرات|مئات)"
)
_ARABIC_ARMS: Final = (
    r"(?:مقاتل(?:ا|اً|ين|ون)?|جندي(?:ا|اً)?|جنود|مسلح(?:ا|اً|ين|ون)?|عناصر|عنصر(?:ا|اً)?|قناص(?:ا|اً|ة|ين)?"
    r"|دبابة|دبابات|مدرعة|مدرعات|رشاش(?:ا|اً|ات)?|دوشكا|دوشكات|هاون(?:ات)?|صواريخ|صاروخ(?:ا|اً)?|بندقية|بنادق)"
)
_ARMS_FOUND: Final = (
    re.compile(rf"\b{_COUNT}\s(?:[\w-]+\s)?{_ARMS}\b", re.IGNORECASE),
    re.compile(
        rf"\b{_COUNT}\s(?:pick-?ups?|vehicles?|cars?|trucks?|véhicules?|voitures?|camions?)\s[^.\n\d]{{0,24}}"
        rf"{_WEAPON}\w*",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_ARMS}\s?[:=]\s?\d{{1,6}}(?=\s*(?:[,;\n]|\.?$|\.\s))", re.IGNORECASE),
    re.compile(rf"(?<!\w){_ARABIC_COUNT}\s(?:من\s)?(?:ال)?{_ARABIC_ARMS}(?!\w)"),
    re.compile(r"(?<!\w)(?:جنديان|جنديين|مقاتلان|مقاتلين اثنين|مسلحان|دبابتان|دبابتين)(?!\w)"),
)

_CAPITAL: Final = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'-]+"
_TWO_NAMES: Final = re.compile(
    rf"\b{_CAPITAL}(?:\s(?:(?:al|el|bin|ibn|ben|abu|abou|ould)[ -])?{_CAPITAL}){{1,3}}"
)
_TITLED: Final = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Dr|Mme|M|Col|Gen|Capt|Colonel|General|Captain|Commander|Major|Sheikh|Shaykh|Haj|Haji|Hajji|Imam|Mullah"
    rf"|Commandant|Général|Capitaine|Cheikh|Hadj|Moulay)\.?\s({_CAPITAL}(?:\s{_CAPITAL}){{0,2}})"
)
_TITLED_ARABIC: Final = re.compile(
    r"(?<!\w)[وبل]?(?:السيد|السيدة|الشيخ|شيخ|القائد|العقيد|العميد|اللواء|الرائد|النقيب|الحاج|الدكتور|الأستاذ|المهندس|أبو|ابو)\s"
    r"((?!ال)[^\W\d_]{2,}(?:\s(?:بن\s|ابن\s|أبو\s)?[^\W\d_]{2,}){0,2})"
)
_NO_NAME: Final = frozenset(
    (
        *("في", "من", "على", "إلى", "الى", "عن", "أن", "ان", "إن", "الذي", "التي", "هو", "هي", "هم"),
        *("قال", "قالت", "كان", "كانت", "لم", "لا", "لن", "ثم", "مع", "عند", "بعد", "قبل", "وقال"),
        *("وكان", "طلب", "رفض", "سمح", "جاء", "حضر", "أكد", "أخبرنا", "قد", "سوف", "غير", "كما", "حتى"),
        *("هناك", "هنا", "ليس", "منذ", "بين", "حول", "دون", "وافق", "أعطى", "وعد", "أراد", "اتصل", "وصل"),
    )
)
"""Words that follow a title where no name does."""
_NEAR: Final = 80
"""Characters within which a name stands beside a code name."""


def find_dangers(text: str, code_names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Find what could put a person at risk, in the order it stands.

    Args:
        text: A note, as typed.
        code_names: Those of the notebook: real names are looked for beside them only.

    Returns:
        Places that do not overlap. A name may be that of a place or an actor: what the
        notebook calls so is for its lists to say.

    Cost: about 1 ms for 2,000 characters.
    """
    plain = text.translate(_PLAIN)
    found: list[Finding] = []
    for danger, seek in _SEEKERS:
        for start, end in seek(plain):
            _put(found, Finding(danger, start, end))
    # The number of "maple-2" is no part of the word that stands in the text.
    codes = {fold(name).partition("-")[0] for name in code_names if name}
    if codes:
        for start, end in _names(plain, codes):
            _put(found, Finding("name", start, end))
    return tuple(sorted(found, key=lambda one: one.start))


def _put(found: list[Finding], new: Finding) -> None:
    """Add a place that no surer one covers already."""
    if all(new.end <= old.start or new.start >= old.end for old in found):
        found.append(new)


def _emails(text: str) -> Iterator[tuple[int, int]]:
    if "@" in text:
        yield from _spans(_EMAIL, text)


def _handles(text: str) -> Iterator[tuple[int, int]]:
    if any(sign in text for sign in "@/:"):
        yield from _spans(_HANDLE, text)


def _coordinates(text: str) -> Iterator[tuple[int, int]]:
    if "/" in text:  # a short link to a map may hold no digit
        yield from _spans(_MAP_LINK, text)
    if _has_digit(text):
        for pattern in _COORDINATES:
            yield from (
                span for span in _spans(pattern, text) if not _AMOUNTS.fullmatch(text[slice(*span)].strip())
            )


def _identities(text: str) -> Iterator[tuple[int, int]]:
    if _has_digit(text):
        for pattern in _IDENTITY:
            for match in pattern.finditer(text):
                digits = [char for char in match.group(1) if char.isdigit()]
                if len(digits) >= 5 and not _ROUND.search(match.group(1)):
                    yield match.span(1)


def _phones(text: str) -> Iterator[tuple[int, int]]:
    if not _has_digit(text):
        return
    for match in _NUMBER.finditer(text):
        number, start, end = match.group(), match.start(), match.end()
        if _DATES.search(number):
            continue
        digits = "".join(char for char in number if char.isdigit())
        called_for = _CALL_WORD.search(text[max(0, start - _BEFORE_CALL) : start])
        if called_for or _looks_dialled(number.lstrip("("), digits):
            yield start, end


def _looks_dialled(number: str, digits: str) -> bool:
    if number.startswith(("+", "00")):
        return len(digits) >= _FEWEST_DIGITS + 1
    if number.startswith("0"):
        return 8 <= len(digits) <= 12
    # What is written like a sum of money is one, and so is a round number.
    return 9 <= len(digits) <= 12 and not _GROUPED.fullmatch(number) and not _ROUND.search(digits)


def _arms(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _ARMS_FOUND:
        yield from _spans(pattern, text)


def _names(text: str, codes: set[str]) -> Iterator[tuple[int, int]]:
    beside = [word.span() for word in re.finditer(r"[^\W\d_]+", text) if fold(word.group()) in codes]
    if not beside:
        return
    for match in (*_TITLED.finditer(text), *_TWO_NAMES.finditer(text)):
        name = match.group(match.lastindex or 0)
        if _is_near(match.span(), beside) and not _holds_code(name, codes):
            yield match.span()
    for match in _TITLED_ARABIC.finditer(text):
        words = match.group(1).split()
        taken = next((at for at, word in enumerate(words) if word in _NO_NAME), len(words))
        if taken and _is_near(match.span(), beside) and not _holds_code(" ".join(words[:taken]), codes):
            yield match.start(), match.start(1) + len(" ".join(words[:taken]))


def _is_near(span: tuple[int, int], beside: list[tuple[int, int]]) -> bool:
    return any(start - _NEAR < span[1] and span[0] < end + _NEAR for start, end in beside)


def _holds_code(name: str, codes: set[str]) -> bool:
    return any(word in codes for word in fold(name).split())


def _has_digit(text: str) -> bool:
    return any(digit in text for digit in "0123456789")


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        yield match.span()


# The surest first: what it covers is no longer asked about.
_SEEKERS: Final[tuple[tuple[Danger, Callable[[str], Iterator[tuple[int, int]]]], ...]] = (
    ("email", _emails),
    ("handle", _handles),
    ("coordinates", _coordinates),
    ("identity", _identities),
    ("phone", _phones),
    ("arms", _arms),
)
