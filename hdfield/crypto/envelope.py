"""Envelopes: age v1 files, written and read in one piece or as a stream.

The narrow door to everything age: bundles, slots and rosters come here and
nowhere deeper. Knows nothing of what is inside, nor of paths and folders.

One file is one profile when written (hybrid beside classic would be only as
strong as classic); read, any file of the spec is taken. No armour and no
passphrase recipients: a scrypt stanza is simply not for us.

Source: C2SP age v1.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable, Sequence
from typing import TypeAlias

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from hdfield.crypto.age_header import (
    MAX_HEADER_BYTES,
    MAX_STANZAS,
    EnvelopeHeader,
    Readable,
    encode_header,
    scan_header,
)
from hdfield.crypto.age_keys import FILE_KEY_BYTES, Identity, Recipient
from hdfield.crypto.age_stream import BLOCK_BYTES, StreamReader, StreamWriter, Writable, write_all
from hdfield.errors import (
    EnvelopeLimitError,
    MalformedEnvelopeError,
    MixedProfileError,
    NotForUsError,
)

Step: TypeAlias = Callable[[int], None]
"""Told the number of plain bytes of each block done; may raise to stop."""

_NONCE_BYTES = 16


class EnvelopeWriter(StreamWriter):
    """Write an age file a piece at a time; see `StreamWriter` for how it ends."""

    def __init__(self, target: Writable, recipients: Sequence[Recipient]) -> None:
        """Write the header at once, the payload as it comes.

        Args:
            target: Where the age file goes.
            recipients: One or more, all of one profile. The header shows how
                many; it does not show who.

        Raises:
            MixedProfileError: Hybrid and classic together.
            EnvelopeLimitError: More recipients than readers of ours accept.
            MalformedKeyError: A recipient is no usable public key.
        """
        file_key = secrets.token_bytes(FILE_KEY_BYTES)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        header = _header_for(file_key, recipients)
        super().__init__(target, _payload_key(file_key, nonce))
        write_all(target, memoryview(header + nonce))


class EnvelopeReader(StreamReader):
    """Read an age file a piece at a time.

    Attributes:
        header: The verified header.
    """

    header: EnvelopeHeader

    def __init__(self, source: Readable, identities: Sequence[Identity]) -> None:
        """Read and verify the header, with the usual limits.

        Args:
            source: Positioned at the first byte of the age file.
            identities: Tried in order.

        Raises:
            MalformedEnvelopeError: Not an age file, or cut within its header.
            EnvelopeLimitError: Header of more than 1 MiB or 640 stanzas.
            NotForUsError: None of the identities opens it.
            TamperedEnvelopeError: The header was changed.
        """
        self.header, rest = scan_header(source, MAX_HEADER_BYTES, MAX_STANZAS)
        file_key = _file_key(self.header, identities)
        self.header.verify(file_key)
        while len(rest) < _NONCE_BYTES:
            piece = source.read(_NONCE_BYTES - len(rest))
            if not piece:
                raise MalformedEnvelopeError(reason="cut")
            rest += piece
        key = _payload_key(file_key, rest[:_NONCE_BYTES])
        super().__init__(source, key, start=rest[_NONCE_BYTES:])


def encrypt_stream(
    source: Readable, target: Writable, recipients: Sequence[Recipient], *, step: Step | None = None
) -> None:
    """Seal everything ``source`` gives into an age file on ``target``.

    Args:
        source: Plain bytes.
        target: Where the age file goes. Not finished if anything raises.
        recipients: One or more, all of one profile.
        step: Told of each megabyte.

    Raises:
        MixedProfileError: Hybrid and classic together.
        EnvelopeLimitError: More recipients than readers of ours accept.
        MalformedKeyError: A recipient is no usable public key.

    Memory: about 3 MiB, whatever the size.
    """
    with EnvelopeWriter(target, recipients) as writer:
        while piece := source.read(BLOCK_BYTES):
            writer.write(piece)
            if step is not None:
                step(len(piece))


def decrypt_stream(
    source: Readable, target: Writable, identities: Sequence[Identity], *, step: Step | None = None
) -> None:
    """Open an age file onto ``target``.

    What is on ``target`` counts only once this returns: chunks before a bad
    one have been written by then.

    Raises:
        MalformedEnvelopeError: Not an age file, or cut within its header.
        EnvelopeLimitError: Header of more than 1 MiB or 640 stanzas.
        NotForUsError: None of the identities opens it.
        TamperedEnvelopeError: Header or payload was changed or cut.

    Memory: about 4 MiB, whatever the size.
    """
    reader = EnvelopeReader(source, identities)
    while block := reader.next_block():
        write_all(target, block)
        if step is not None:
            step(len(block))


def seal_bytes(plain: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Seal a small piece; raises as `encrypt_stream`."""
    target = io.BytesIO()
    with EnvelopeWriter(target, recipients) as writer:
        writer.write(plain)
    return target.getvalue()


def open_bytes(untrusted: bytes, identities: Sequence[Identity]) -> bytes:
    """Open a small piece, whole or not at all; raises as `decrypt_stream`."""
    return EnvelopeReader(io.BytesIO(untrusted), identities).read()


def read_header(
    source: Readable, *, max_bytes: int = MAX_HEADER_BYTES, max_stanzas: int = MAX_STANZAS
) -> EnvelopeHeader:
    """Read a header without any key, to count its readers.

    Nothing of it is verified. The source is left some bytes further on.

    Raises:
        MalformedEnvelopeError: Not an age file, or cut within its header.
        EnvelopeLimitError: Longer than ``max_bytes``, more than ``max_stanzas``.
    """
    return scan_header(source, max_bytes, max_stanzas)[0]


def _header_for(file_key: bytes, recipients: Sequence[Recipient]) -> bytes:
    if not recipients:
        raise ValueError("an envelope needs a recipient")
    if len({recipient.profile for recipient in recipients}) > 1:
        raise MixedProfileError()
    if len(recipients) > MAX_STANZAS:
        raise EnvelopeLimitError(limit=MAX_STANZAS, what="stanzas")
    return encode_header(file_key, [recipient.wrap(file_key) for recipient in recipients])


def _file_key(header: EnvelopeHeader, identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        for stanza in header.stanzas:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                return file_key
    raise NotForUsError()


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return HKDF(SHA256(), 32, nonce, b"payload").derive(file_key)
