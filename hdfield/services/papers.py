"""Papers: attached where the policy allows, sealed, seen here, released one by one.

Owns what may happen to a paper and what is told of it. Knows no window and
decodes nothing: pictures come from ``papers.cleaning``, any other file is
sealed as it is and never opened here. Belongs to the store's thread.

Source: docs/format.md, sections 5 (papers) and 6 (blobs).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from hdfield.bundle.blobs import Blob, BlobFolder
from hdfield.errors import (
    DamagedBundleError,
    InvalidRecordError,
    NoSuchRecordError,
    NotAPictureError,
    PaperLeftError,
    PaperNotHereError,
    PapersNotAllowedError,
    PaperTooLargeError,
)
from hdfield.model.base import LText
from hdfield.model.paper import MAX_PAPER, Content, Paper
from hdfield.papers import allowed
from hdfield.papers.cleaning import Cleaned
from hdfield.services.changes import Changes
from hdfield.services.joining import effective_policy
from hdfield.services.records import Records
from hdfield.store.lists import Row
from hdfield.store.store import Store

FILE_TYPE = "application/octet-stream"

State = Literal["own", "released", "left", "received"]
"""``own``: stays on this device. ``released``: goes with the next bundles. ``left``:
was sealed to somebody, released now or not. ``received``: a colleague's, released to us."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper as a list shows it.

    Attributes:
        kind, media: Codes of ``paper_kind`` and ``paper_media``.
        size: Bytes; 0 where nothing was released to us.
        is_here: Whether its bytes are held; whether they still read is found out by reading.
        is_picture: Whether it can be seen inside the program.
        heads: In how many versions it stands.
    """

    id: str
    kind: str
    media: str
    dated: str | None
    caption: LText | None
    size: int
    state: State
    is_here: bool
    is_picture: bool
    heads: int = 1


class Attachable(NamedTuple):
    """What is said of a paper when it is attached."""

    about: str
    kind: str
    caption: LText | None = None
    dated: str | None = None


class Papers:
    """Attaches, gives and releases papers."""

    def __init__(self, store: Store, records: Records, folder: BlobFolder) -> None:
        self._store = store
        self._records = records
        self._folder = folder

    @property
    def is_allowed(self) -> bool:
        """Whether the policy that counts allows papers; those that are here stay readable."""
        return effective_policy(self._store).papers

    def attach(self, what: Attachable, cleaned: Cleaned) -> Changes:
        """Keep a picture that was made anew; it stays on this device.

        Raises:
            PapersNotAllowedError, NoSuchRecordError, InvalidRecordError,
            NotAPictureError, PaperTooLargeError, StorageError: Nothing was kept.
        """
        allowed.check(cleaned.content)
        return self._attach(what, "picture", cleaned.content, cleaned.media_type)

    def attach_file(self, what: Attachable, content: bytes) -> Changes:
        """Keep any other file sealed, as it is; nothing in it is looked at or taken out.

        Raises:
            As `attach`.
        """
        return self._attach(what, "file", content, FILE_TYPE)

    def of(self, about: str) -> tuple[PaperLine, ...]:
        """Give the papers of a record, newest first."""
        rows = self._store.lists.linked(about, "about", Paper.KIND)
        return tuple(self._line_of(row) for row in rows)

    def read(self, paper: str) -> bytes:
        """Give the bytes of a picture, in memory only; never those of another file.

        Raises:
            NoSuchRecordError: No such paper.
            NotAPictureError: It is a file that is only kept (``reason`` is
                ``file``), or holds more than a picture kept here may (``form``).
            PaperNotHereError: Its bytes are not here, or do not read any more.
        """
        content = self._content(self._paper(paper))
        if content is None:
            raise PaperNotHereError(paper=paper)
        if content.media_type == FILE_TYPE:
            raise NotAPictureError(reason="file")
        blob = self._store.blobs.get(content.sha256)
        if blob is None:
            raise PaperNotHereError(paper=paper)
        try:
            found = self._folder.read(blob)
        except DamagedBundleError:
            raise PaperNotHereError(paper=paper) from None
        allowed.check(found)  # a colleague's program may keep other rules
        return found

    def release(self, paper: str) -> Changes:
        """Let one paper go with the next bundles whose readers open ``inner``.

        Raises:
            NoSuchRecordError: No such paper.
            PaperNotHereError: What would leave is not here, or does not read.
            PapersNotAllowedError: The policy does not allow papers.
            ChangedSinceError: It stands in two versions: a person chooses first.
        """
        if not self.is_allowed:
            raise PapersNotAllowedError()
        held = self._records.only(Paper, paper)
        content = self._own(held)
        blob = self._store.blobs.get(content.sha256) if content else None
        if blob is None or not self._folder.is_whole(blob):
            raise PaperNotHereError(paper=paper)
        return self._records.save(held.model_copy(update={"released": content}))

    def withdraw(self, paper: str) -> Changes:
        """Keep a released paper on this device again, as long as nobody was sealed it.

        Its hash and size stay in the version that released it, which travels;
        the paper itself does not.

        Raises:
            NoSuchRecordError: No such paper.
            PaperLeftError: It was sealed to somebody: that cannot be undone.
            ChangedSinceError: It stands in two versions: a person chooses first.
        """
        held = self._records.only(Paper, paper)
        if self._own(held) is None or self.has_left(paper):
            raise PaperLeftError(paper=paper)
        return self._records.save(held.model_copy(update={"released": None}))

    def has_left(self, paper: str) -> bool:
        """Say whether the paper was sealed to somebody with a version that releases it."""
        sealed = self._store.versions.numbered(self._store.outgoing.sealed_of(paper))
        released = (version.objects.get("inner", {}).get("released") for version in sealed)
        return any(
            content is not None and self._store.blobs.was_sent(content["sha256"]) for content in released
        )

    def faults(self) -> Iterator[bool]:
        """Check the file of every blob; says of each whether it is missing or damaged. Long."""
        for blob in self._store.blobs.all():
            yield not self._folder.is_whole(blob)

    def tidy(self) -> int:
        """Remove files no row names; at every start, and only then."""
        return self._folder.sweep(blob.file for blob in self._store.blobs.all())

    # -- inside ---------------------------------------------------------------
    def _attach(self, what: Attachable, media: str, content: bytes, media_type: str) -> Changes:
        if not self.is_allowed:
            raise PapersNotAllowedError()
        if len(content) > MAX_PAPER:
            raise PaperTooLargeError(what="bytes", limit=MAX_PAPER)
        if not content:
            raise InvalidRecordError(line=1, problems=(("content", "too_short"),), kind=Paper.KIND)
        self._records.view(what.about)
        digest = hashlib.sha256(content).hexdigest()
        paper = Paper(
            about=what.about,
            kind=what.kind,
            media=media,
            dated=what.dated,
            caption=what.caption,
            content=Content(sha256=digest, size=len(content), media_type=media_type),
        )
        held = self._store.blobs.get(digest)
        if held is not None and self._folder.is_whole(held):
            return self._records.save(paper)
        blob = self._folder.seal(content)
        try:
            return self._records.save_all((paper,), (blob,))
        except BaseException:
            self._folder.remove((blob.file,))
            raise

    def _paper(self, paper: str) -> Paper:
        return self._records.current(Paper, paper)

    def _line_of(self, row: Row) -> PaperLine:
        """Give one row's paper; of one that a newer program wrote only what a list may tell."""
        try:
            return replace(self._line(self._paper(row.record)), heads=row.heads)
        except NoSuchRecordError:
            said = {name: str(row.line.get(name) or "") for name in ("kind", "media")}
            return PaperLine(row.record, said["kind"], said["media"], None, None, 0, "received", False, False)

    def _line(self, paper: Paper) -> PaperLine:
        content = self._content(paper)
        blob: Blob | None = self._store.blobs.get(content.sha256) if content else None
        return PaperLine(
            id=paper.id or "",
            kind=paper.kind,
            media=paper.media,
            dated=paper.dated,
            caption=paper.caption,
            size=content.size if content else 0,
            state=self._state(paper),
            is_here=blob is not None and self._folder.path(blob.file).is_file(),
            is_picture=content is not None and content.media_type != FILE_TYPE,
        )

    def _state(self, paper: Paper) -> State:
        if self._own(paper) is None:
            return "received"
        if self.has_left(paper.id or ""):
            return "left"
        return "released" if paper.released is not None else "own"

    def _content(self, paper: Paper) -> Content | None:
        """Give what is held of a paper: our own bytes, else what a colleague released."""
        return self._own(paper) or paper.released

    def _own(self, paper: Paper) -> Content | None:
        """Give our own bytes of a paper, also after a colleague's edit, which closes ``own``.

        That edit carries the digest of what it could not read: the version of
        ours with the same digest says what it is.
        """
        if paper.content is not None or paper.id is None:
            return paper.content
        (head, *_) = self._store.versions.heads(paper.id)
        for version in self._store.versions.history(paper.id):
            own = version.objects.get("own")
            if own is not None and version.groups["own"] == head.groups["own"] and "content" in own:
                return Content.model_validate(own["content"])
        return None
