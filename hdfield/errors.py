"""What can go wrong on purpose: one leaf class per cause, carrying data.

No class here holds a sentence. ``ui/words.py`` and ``hdfield/cli/words.py``
turn every leaf into what happened, whether the data is safe, and what to do;
a test walks all leaves. Anything that is not a ``FieldError`` is a bug.
"""

from __future__ import annotations


class FieldError(Exception):
    """Root of every failure the program expects.

    Keyword arguments become attributes, so that the two wording modules can
    use them. They are ids, counts, limits, paths and codes: never text a
    person wrote, names, places or keys.
    """

    def __init__(self, **facts: object) -> None:
        super().__init__(*facts.values())
        self.facts = facts

    def __getattr__(self, name: str) -> object:
        try:
            return self.__dict__["facts"][name]
        except KeyError:
            raise AttributeError(name) from None


# -- notebook folder and slots ------------------------------------------------
class NotebookError(FieldError):
    """Something about the notebook folder itself."""


class NotANotebookError(NotebookError):
    """``path`` is not a notebook folder."""


class NotebookExistsError(NotebookError):
    """``path`` is taken already; nothing is ever created over something."""


class NewerNotebookError(NotebookError):
    """``path`` was written by a newer program: ``found`` > ``known``."""


class NotebookInUseError(NotebookError):
    """Another process has ``path`` open."""


class DamagedSlotsError(NotebookError):
    """Neither copy of the key slots at ``path`` is whole."""


class DamagedStoreError(NotebookError):
    """The database at ``path`` does not authenticate or is cut."""


class HostileCostError(NotebookError):
    """A slot asks for more memory or passes than the limits."""


class NotEnoughMemoryError(NotebookError):
    """The key derivation needs ``memory_kib`` that this machine cannot give."""


class StorageError(NotebookError):
    """The disk refused: full, read-only, gone (``reason`` is a code)."""


# -- secrets ------------------------------------------------------------------
class SecretError(FieldError):
    """A passphrase or code that does not do."""


class WrongPassphraseError(SecretError):
    """The passphrase opens no slot."""


class EmptyPassphraseError(SecretError):
    """Nothing is left of the passphrase after normalising."""


class LongPassphraseError(SecretError):
    """More than ``limit`` characters."""


class WrongRecoveryCodeError(SecretError):
    """The recovery code is well formed and opens no slot."""


class MistypedRecoveryCodeError(SecretError):
    """The check characters of the recovery code do not agree."""


class WeakEntryMismatchError(SecretError):
    """A new secret was typed twice and the two differ."""


class NotConfirmedError(SecretError):
    """The name typed to confirm a hard action is another."""


class BadCodeError(SecretError):
    """A person or team code that is no code (``what``): letters, digits, ``.``, ``_``, ``-``."""


# -- envelopes (age) ----------------------------------------------------------
class EnvelopeError(FieldError):
    """Something about an age file."""


class MalformedEnvelopeError(EnvelopeError):
    """Not an age v1 file, or its header breaks the grammar (``reason``)."""


class EnvelopeLimitError(EnvelopeError):
    """Header larger than ``limit`` or more stanzas than allowed."""


class NotForUsError(EnvelopeError):
    """None of our identities opens the file."""


class TamperedEnvelopeError(EnvelopeError):
    """The header MAC or a chunk does not authenticate (``reason``)."""


class MixedProfileError(EnvelopeError):
    """Hybrid and classic recipients in one file."""


class MalformedKeyError(EnvelopeError):
    """A recipient, identity or key line that does not parse (``what``)."""


# -- signatures ---------------------------------------------------------------
class SignatureError(FieldError):
    """Something about a signature."""


class MalformedSignatureError(SignatureError):
    """Not an SSHSIG armour we can read (``reason``)."""


class BadSignatureError(SignatureError):
    """The signature does not fit the message, namespace or key (``reason``)."""


class WrongRootPassphraseError(SignatureError):
    """The passphrase does not open the root key at ``path``."""


# -- text from outside --------------------------------------------------------
class UntrustedTextError(FieldError):
    """JSON from outside that is refused before it is looked at."""


class NotUtf8Error(UntrustedTextError):
    """The bytes are not UTF-8."""


class NotJsonError(UntrustedTextError):
    """Not JSON (``line``, ``column``)."""


class JsonDepthError(UntrustedTextError):
    """Nested deeper than ``limit``."""


class JsonSizeError(UntrustedTextError):
    """Longer than ``limit`` bytes."""


class JsonFloatError(UntrustedTextError):
    """A number that is not a whole number within ±(2^53 − 1)."""


class JsonDuplicateKeyError(UntrustedTextError):
    """One object names a key twice."""


class JsonKeyError(UntrustedTextError):
    """A key that is not printable ASCII."""


class NotCanonicalError(UntrustedTextError):
    """The bytes differ from their RFC 8785 form."""


# -- records ------------------------------------------------------------------
class RecordError(FieldError):
    """Something about a record a person wants to keep or see."""


class UnknownKindError(RecordError):
    """No such record kind (``kind``; ``known``)."""


class InvalidRecordError(RecordError):
    """The record does not fit its schema (``problems``: (path, rule) pairs; ``line``)."""


class NoSuchRecordError(RecordError):
    """Nothing here has id ``record``."""


class StaleParentsError(RecordError):
    """The parents named are not all the heads (``record``, ``given``, ``heads``)."""


class ChangedSinceError(RecordError):
    """The record (``record``, ``kind``) moved on since, or is in conflict: nothing was taken back."""


class ClosedGroupError(RecordError):
    """A value lies in a group this notebook was not given (``record``, ``groups``)."""


class ReadOnlyRecordError(RecordError):
    """Written by a newer program: shown, passed on, not edited (``record``)."""


class BadBoundariesError(RecordError):
    """A file of boundaries breaks a rule: ``problems`` are (feature, rule), the first found."""


class BadGazetteerError(RecordError):
    """A gazetteer file breaks its rules (``problems``: (line, column, rule, P-code) each)."""


class NoSuchPlaceCodeError(RecordError):
    """The gazetteer has no row with P-code ``pcode``."""


# -- organisation -------------------------------------------------------------
class OrganisationError(FieldError):
    """Something about roots, rosters, cards."""


class NotJoinedError(OrganisationError):
    """The notebook has not joined an organisation yet."""


class NotAnOrganisationError(OrganisationError):
    """``path`` holds no organiser's folder, or no roster."""


class BadNameError(OrganisationError):
    """The name of an organisation is empty, too long (``limit``) or holds hidden characters."""


class OrganisationExistsError(OrganisationError):
    """``path`` already holds an organisation."""


class WrongRootError(OrganisationError):
    """The roster's root is not the one named (``expected``, ``found``)."""


class BrokenRosterError(OrganisationError):
    """The roster does not parse or is not signed by its roots (``reason``)."""


class OlderRosterError(OrganisationError):
    """The roster is older than the one we trust (``given``, ``held``)."""


class RosterForkError(OrganisationError):
    """Two rosters of one number (``number``): somebody signs twice."""


class OtherOrganisationError(OrganisationError):
    """The roster or bundle is another organisation's."""


class NotEnrolledError(OrganisationError):
    """This device is not in the roster (``device``)."""


class NotAnAuditorError(OrganisationError):
    """This device is in the roster, but not as auditor: no waybill opens to it (``device``)."""


class BrokenCardError(OrganisationError):
    """The card does not parse or is not signed by its own key (``reason``)."""


class WrongFingerprintError(OrganisationError):
    """The card's fingerprint is not the one compared (``expected``, ``found``)."""


class UnknownPersonError(OrganisationError):
    """No unrevoked device of ``person`` in the roster."""


class NothingForRoleError(OrganisationError):
    """``person`` holds only roles that receive no records (``roles``)."""


class DeviceTakenError(OrganisationError):
    """This device is in the roster already (``device``)."""


# -- bundles ------------------------------------------------------------------
class BundleError(FieldError):
    """A bundle that is refused: nothing visible changes."""


class NotABundleError(BundleError):
    """``path`` holds no bundle."""


class CutBundleError(BundleError):
    """A file of the bundle is missing or short (``name``)."""


class DamagedBundleError(BundleError):
    """A hash, size or structure differs from what was signed (``reason``)."""


class BundleLimitError(BundleError):
    """More parts, bytes, records or depth than we read (``what``, ``limit``)."""


class NewerBundleError(BundleError):
    """Written in a version we do not know (``found``, ``known``)."""


class UnknownSenderError(BundleError):
    """The signer is not in our roster (``sender``)."""


class RevokedSenderError(BundleError):
    """The signer's key was revoked (``sender``)."""


class NeedsRosterError(BundleError):
    """Sealed under a newer roster (``number``): keep it, fetch the roster."""


class NotOurBundleError(BundleError):
    """We may open the waybill but are no recipient."""


class ForkedSenderError(BundleError):
    """Another waybill of this sender has the same number (``sender``, ``seq``)."""


class AlreadyImportedError(BundleError):
    """This very bundle has been taken in before (``bundle``)."""


class NothingToSealError(BundleError):
    """The recipients have everything already."""


class RefusedVersionError(BundleError):
    """A version inside does not check (``version``, ``reason``)."""


class WorkerFailedError(BundleError):
    """The reading process hit its limit or died (``reason``)."""


class RestoredCopyError(BundleError):
    """``by`` (a device, or an outbox folder) names a bundle of ours that the store does not know."""


# -- papers -------------------------------------------------------------------
class PaperError(FieldError):
    """Something about a paper a person wants to keep or see."""


class PapersNotAllowedError(PaperError):
    """The policy that counts allows no papers."""


class NotAPictureError(PaperError):
    """It cannot be made anew as a picture, or is not of the form kept here (``reason``)."""


class PaperTooLargeError(PaperError):
    """More than ``limit`` of ``what``: ``bytes`` or ``pixels``."""


class PaperNotHereError(PaperError):
    """The bytes of a paper are not held here, or do not read any more (``paper``)."""


class PaperLeftError(PaperError):
    """A paper was sealed to somebody already: that cannot be taken back (``paper``)."""


# -- work ---------------------------------------------------------------------
class CancelledError(FieldError):
    """A person stopped a long job; nothing changed."""
