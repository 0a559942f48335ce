"""What the command line says of bundles received and audited."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hdfield.bundle.disk import write_whole
from hdfield.cli.words import words
from hdfield.errors import NotForUsError, NotOurBundleError
from hdfield.services.audit_report import AuditReport, Finding, SenderLine
from hdfield.services.exchange_views import Outcome

_FINDINGS: Mapping[str, str] = {
    "unreadable": "the waybill does not open or verify ({reason})",
    "unknown_sender": "sealed by a device that is not in the roster",
    "revoked_sender": "sealed by a revoked device",
    "damaged": "a file is missing, cut or changed ({name}: {reason})",
    "readers": "sealed to another number of readers than declared ({what}: {found} instead of {declared})",
    "gap": "a bundle before the sender's last one is not here",
    "withheld": "a later bundle is known to exist and is not here",
    "chain": "does not follow the sender's bundle before it",
    "fork": "two different bundles carry this number: an old copy of that notebook may be in use",
    "replay": "the same bundle is here twice",
}
_UNKNOWABLE: Mapping[str, str] = {
    "key_wrapped": "whether a declared reader is the key it was really sealed to (receipts tell)",
    "content_fits": "whether the content fits its scope",
    "other_paths": "whether anything leaked by another path",
    "silent_last": "whether a device that has gone silent sealed one more",
    "true_times": "when things really happened",
}


def outcome_value(outcome: Outcome) -> dict[str, Any]:
    """Give what became of a bundle as JSON."""
    value: dict[str, Any] = {"path": str(outcome.path), "state": outcome.state}
    if outcome.preview is not None:
        preview = outcome.preview
        value |= {
            "bundle": preview.bundle,
            "sender": preview.sender,
            "person": preview.person,
            "scope": preview.scope,
            "seq": preview.seq,
            "k": preview.k,
            "gap": [list(run) for run in preview.gap],
        }
    if outcome.taken is not None:
        taken = outcome.taken
        value |= {
            "new": taken.new,
            "changed": taken.changed,
            "conflicts": taken.conflicts,
            "set_aside": taken.set_aside,
        }
    if outcome.error is not None:
        said = words(outcome.error)
        value |= {"error": type(outcome.error).__name__.removesuffix("Error"), "happened": said.happened}
    return value


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """Say what became of a bundle."""
    preview, taken = outcome.preview, outcome.taken
    if outcome.state == "taken" and taken is not None and preview is not None:
        yield (
            f"{outcome.path}: from {preview.person}: {taken.new} new, {taken.changed} changed,"
            f" {taken.conflicts} conflicts, {taken.set_aside} set aside"
        )
        if preview.gap:
            missing = ", ".join(_run_text(first, last) for first, last in preview.gap)
            yield f"  A gap: bundle {missing} of {preview.person} for you has not arrived. Ask for it."
    elif outcome.state == "held":
        yield f"{outcome.path}: received before; nothing to do."
    elif outcome.error is not None:
        said = words(outcome.error)
        yield f"{outcome.path}: {said.happened} {said.safe} {said.todo}"


def is_failure(outcomes: tuple[Outcome, ...]) -> bool:
    """Say whether receiving failed: something was refused, others' mail apart.

    Among several bundles below a folder those for other people are no failure;
    alone, or when nothing could be taken, they are.
    """
    refused = [outcome for outcome in outcomes if outcome.state in ("refused", "waiting")]
    others = [outcome for outcome in refused if isinstance(outcome.error, NotForUsError | NotOurBundleError)]
    return len(others) < len(refused) or (bool(refused) and len(refused) == len(outcomes))


def audit_value(report: AuditReport) -> dict[str, Any]:
    """Give a report as JSON: the same for the screen and for a file."""
    return {
        "organisation": report.org,
        "roster": report.roster,
        "bundles": report.bundles,
        "verified": report.verified,
        "senders": [asdict(sender) for sender in report.senders],
        "findings": [
            {
                "code": finding.code,
                "where": finding.where,
                "sender": finding.sender,
                "person": finding.person,
                "seq": finding.seq,
                "facts": dict(finding.facts),
                "says": finding_text(finding),
            }
            for finding in report.findings
        ],
        "cannot_know": [_UNKNOWABLE[code] for code in report.unknowable],
    }


def audit_lines(report: AuditReport) -> Iterator[str]:
    """Say what an audit found."""
    yield f"{report.bundles} bundles, {report.verified} waybills verified under roster {report.roster}."
    for sender in report.senders:
        yield _sender_text(sender)
    for finding in report.findings:
        yield f"FOUND {finding.code}: {finding_text(finding)}"
    yield f"{len(report.findings)} findings." if report.findings else "Nothing found."
    yield "No audit without content can know:"
    for code in report.unknowable:
        yield f"  - {_UNKNOWABLE[code]}"


def finding_text(finding: Finding) -> str:
    """Say one finding in English."""
    last = finding.facts.get("last", finding.seq)
    number = _run_text(finding.seq, int(last)) if finding.seq is not None and last is not None else ""
    who = f"{finding.person or finding.sender} number {number}: " if number else ""
    where = f"{finding.where}: " if finding.where else ""
    return where + who + _FINDINGS[finding.code].format_map(_Facts(finding.facts))


def write_report(path: Path, report: AuditReport) -> None:
    """Write a report as JSON, whole or not at all, for its owner alone: it says who wrote to whom."""
    text = json.dumps(audit_value(report), ensure_ascii=False, indent=2) + "\n"
    write_whole(path, text.encode(), mode=0o600)


def _run_text(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _sender_text(sender: SenderLine) -> str:
    numbers = _run_text(sender.first_seq, sender.last_seq)
    return (
        f"  {sender.person} ({sender.sender}): {sender.bundles} bundles, numbers {numbers},"
        f" {sender.first_day} to {sender.last_day}, {sender.size} bytes"
    )


class _Facts(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "–"
