"""The organiser's folder: the root key, the roster, and every earlier one.

```
root/root_key       the root's private key, under its own passphrase
root/root_key.pub   its public half
roster/             what is handed out: roster.json, roster.json.sig, roster.age
rosters/<n>/        every roster ever signed; the highest is the current one
```

Owns the layout and the order of writing: a roster is first whole in
``rosters/<n>``, then copied to ``roster/``, so that a crash between the two is
mended at the next start. Knows no device's secrets.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hdfield.bundle.disk import (
    ask_folder,
    disk_errors,
    is_temporary,
    publish,
    remove,
    temporary,
    write_whole,
)
from hdfield.crypto.openssh import load_root_key, new_root_key
from hdfield.crypto.sshsig import SigningKey
from hdfield.errors import BrokenRosterError, NotAnOrganisationError, OrganisationExistsError
from hdfield.trust.rosters import AGE, BODY, SignedRoster, read_roster_folder, signature_name

_MAX_KEY_BYTES = 16_384


class OrganiserFolder:
    """One organisation's folder, kept offline."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, passphrase: str) -> SigningKey:
        """Make the folder and its root key.

        Returns:
            The root key, to sign the first roster with.

        Raises:
            OrganisationExistsError: Something is there already.
            EmptyPassphraseError, StorageError.
        """
        if self._path.exists() and (not self._path.is_dir() or any(self._path.iterdir())):
            raise OrganisationExistsError(path=self._path)
        content = new_root_key(passphrase)
        root = load_root_key(content, passphrase)
        folder = self._path / "root"
        ask_folder(folder)
        with disk_errors(folder):
            folder.chmod(0o700)
        write_whole(folder / "root_key", content, mode=0o600)
        write_whole(folder / "root_key.pub", root.public.line.encode() + b"\n")
        return root

    def root_key(self, passphrase: str) -> SigningKey:
        """Open the root key.

        Raises:
            NotAnOrganisationError: No root key there.
            WrongRootPassphraseError: The passphrase does not open it.
            MalformedKeyError: No key file of ours.
        """
        path = self._path / "root" / "root_key"
        if not path.is_file():
            raise NotAnOrganisationError(path=self._path)
        with disk_errors(path), path.open("rb") as source:
            return load_root_key(source.read(_MAX_KEY_BYTES), passphrase)

    def current(self) -> SignedRoster:
        """Read the newest roster, and hand it out again where a crash stopped that.

        Raises:
            NotAnOrganisationError: No roster there.
            BrokenRosterError: It does not parse or verify.
        """
        numbers = self._numbers()
        if not numbers:
            raise NotAnOrganisationError(path=self._path)
        newest = self._path / "rosters" / str(max(numbers))
        signed = read_roster_folder(newest, ())
        if signed.roster.n != max(numbers):
            raise BrokenRosterError(reason="number")
        self._hand_out(newest)
        return signed

    def add(self, signed: SignedRoster, sealed: bytes) -> None:
        """Keep a newly signed roster and hand it out.

        Args:
            signed: One number above the current one.
            sealed: roster.age; empty while there is no device.

        Raises:
            StorageError: The disk refused; the earlier roster still stands.
        """
        final = self._path / "rosters" / str(signed.roster.n)
        new = temporary(final)
        remove(new)
        ask_folder(new)
        for at, sig in enumerate(signed.signatures, 1):
            write_whole(new / signature_name(at), sig.encode())
        write_whole(new / BODY, signed.body)
        if sealed:
            write_whole(new / AGE, sealed)
        publish(new, final)
        self._hand_out(final)

    def _numbers(self) -> list[int]:
        folder = self._path / "rosters"
        if not folder.is_dir():
            return []
        return [int(entry.name) for entry in folder.iterdir() if entry.name.isdecimal()]

    def _hand_out(self, newest: Path) -> None:
        target = self._path / "roster"
        ask_folder(target)
        # The sealed form last: whoever finds it finds the clear one beside it.
        names = sorted(_files(newest), key=lambda name: name == AGE)
        for name in names:
            content = (newest / name).read_bytes()
            there = target / name
            if not there.is_file() or there.read_bytes() != content:
                write_whole(there, content)


def _files(folder: Path) -> Iterable[str]:
    return [entry.name for entry in folder.iterdir() if entry.is_file() and not is_temporary(entry)]
