"""What the outbox says: who can read what, how many, how large, what became of it.

Owns sentences and nothing else; every one is made in the language of the
moment. It refuses to know widgets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale

from hdfield import errors
from hdfield.progress import Step
from hdfield.services.exchange_views import InboxLine, Preview
from ui import labels
from ui.direction import isolated
from ui.field_words import listed
from ui.language import translate
from ui.words import said

_ROLE_OF: Final[Mapping[str, str]] = {"team": "field"}
"""Scopes are named after the roles that read at them, but for this one."""


def role(scope: str, lang: str) -> str:
    """Name the role that reads at a scope."""
    return labels.label("role", _ROLE_OF.get(scope, scope), lang)


def can_read(scope: str) -> str:
    """Say in one line what a reader at this scope can read, and what stays here.

    Source: docs/format.md, section 5 (which scope opens which groups).
    """
    words = {
        "team": translate(
            "OutboxWording",
            "Can read what happened, where and when, with whom by code name, and your notes. No exact points.",
        ),
        "coordinator": translate(
            "OutboxWording",
            "Can read what happened, where and when, and your notes. No code names, no exact points.",
        ),
        "security": translate(
            "OutboxWording",
            "Can read what happened, where and when. No notes, no names of actors or people, no exact points.",
        ),
        "mandator": translate(
            "OutboxWording",
            "Can read what happened, where and on which day. No hours, no notes, no names of actors or people, "
            "no exact points.",
        ),
    }
    return words[scope]


def people(codes: Sequence[str]) -> str:
    """Name people by code: one, two, or how many."""
    if len(codes) == 1:
        return isolated(codes[0])
    if len(codes) == 2:
        both = translate("OutboxWording", "%1 and %2", "two people")
        return both.replace("%1", isolated(codes[0])).replace("%2", isolated(codes[1]))
    return translate("OutboxWording", "%n people", "", len(codes))


def all_people(codes: Sequence[str]) -> str:
    """Name all people by code."""
    return people(codes) if len(codes) <= 2 else " · ".join(isolated(code) for code in codes)


def records(count: int) -> str:
    """Say a number of records."""
    return translate("OutboxWording", "%n record(s)", "", count)


def bundles(count: int) -> str:
    """Say a number of bundles."""
    return translate("OutboxWording", "%n bundle(s)", "", count)


def seal_button(count: int, codes: Sequence[str]) -> str:
    """Say what the one button does: "Seal 3 for U-COORD"."""
    if not count:
        return translate("OutboxWording", "Nothing to seal")
    return translate("OutboxWording", "Seal %n for %1", "", count).replace("%1", people(codes))


def size(size_bytes: int, locale: QLocale) -> str:
    """Say a size in bytes as people read it: "12 kB"."""
    return isolated(locale.formattedDataSize(size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat))


def not_left(count: int) -> str:
    """Say what the number in the sidebar counts."""
    return translate("OutboxWording", "%n record(s) not handed off yet", "", count)


def effect(preview: Preview) -> str:
    """Say what taking a bundle in would do."""
    return counted(
        {
            "new": preview.new,
            "changed": preview.changed,
            "conflicts": preview.conflicts,
            "set_aside": len(preview.set_aside),
        }
    )


def counted(counts: Mapping[str, int]) -> str:
    """Say how many were new, changed, in conflict, set aside; new and changed always."""
    parts = [
        translate("OutboxWording", "%n new", "records", counts.get("new", 0)),
        translate("OutboxWording", "%n changed", "records", counts.get("changed", 0)),
    ]
    if counts.get("conflicts"):
        parts.append(translate("OutboxWording", "%n conflict(s)", "", counts["conflicts"]))
    if counts.get("set_aside"):
        parts.append(translate("OutboxWording", "%n set aside", "records", counts["set_aside"]))
    return " · ".join(parts)


def gap(preview: Preview) -> str:
    """Say which bundles of a sender never came; nothing when none is missing."""
    if not preview.gap:
        return ""
    first, last = preview.gap[0]
    if len(preview.gap) == 1 and first == last:
        words = translate("OutboxWording", "Bundle %1 of %2 for you has not arrived: ask for it.")
    else:
        words = translate("OutboxWording", "Bundles %1 of %2 for you have not arrived: ask for them.")
    runs = (str(first) if first == last else f"{first}–{last}" for first, last in preview.gap)
    return words.replace("%1", isolated(listed(runs))).replace("%2", isolated(preview.person))


def refusal(line: InboxLine) -> str:
    """Say why a bundle was refused, from what the books keep of it: the leaf's name."""
    words = {
        "CutBundleError": translate("OutboxWording", "incomplete: a file was missing or short"),
        "DamagedBundleError": translate(
            "OutboxWording", "not what was signed: damaged or changed on the way"
        ),
        "TamperedEnvelopeError": translate("OutboxWording", "cut or changed on the way"),
        "BundleLimitError": translate("OutboxWording", "larger than this program reads"),
        "RefusedVersionError": translate("OutboxWording", "a record in it does not check"),
        "ForkedSenderError": translate("OutboxWording", "another bundle of this sender has its number"),
        "RosterForkError": translate("OutboxWording", "two different rosters have one number"),
        "RevokedSenderError": translate("OutboxWording", "sealed by a device that was revoked"),
    }
    if line.reason in words:
        return words[line.reason]
    leaf = getattr(errors, line.reason or "", None)
    if isinstance(leaf, type) and issubclass(leaf, errors.FieldError) and leaf is not errors.FieldError:
        return said(leaf()).happened
    return translate("OutboxWording", "refused")


def doing(step: Step | None, code: str) -> str:
    """Say what a long job is doing.

    Args:
        step: Its newest report; none at the beginning.
        code: What the job is for: ``sealing``, ``saving``, ``looking`` or ``taking``.
    """
    words = {
        "sealing": translate("OutboxWording", "Finding out what is to be sealed…"),
        "saving": translate("OutboxWording", "Getting ready to copy…"),
        "looking": translate("OutboxWording", "Looking for bundles…"),
        "taking": translate("OutboxWording", "Taking in…"),
        "bundle.sealing": translate("OutboxWording", "Sealing records…"),
        "bundle.carrying": translate("OutboxWording", "Copying, and reading back what was written…"),
        "bundle.staging": translate("OutboxWording", "Copying the bundle here…"),
        "bundle.checking": translate("OutboxWording", "Checking that it is what was signed…"),
        "bundle.reading": translate("OutboxWording", "Reading and checking the records…"),
        "bundle.taking": translate("OutboxWording", "Taking records in…"),
    }
    return words.get(step.what if step else code, words[code])


def nth(done: int, total: int) -> str:
    """Say which of several bundles a job is at; nothing when there is one."""
    if total < 2:
        return ""
    words = translate("OutboxWording", "Bundle %1 of %2")
    return words.replace("%1", str(done)).replace("%2", str(total))
