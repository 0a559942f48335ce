"""What a form asks of one kind of record, as a table of frozen specs.

Owns the shape of a question, of the words of a kind, and of a kind as a whole:
whoever writes a board writes these and a function that words a row. It refuses
to make widgets (``form.py``) and to know any kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from ui.widgets.row_parts import Row

if TYPE_CHECKING:
    from hdfield.bootstrap import Session
    from hdfield.services.changes import Changes
    from hdfield.services.dossier import Line
    from ui.forms.finder import Finder
    from ui.forms.wording import Wording
    from ui.workspace import Workspace

How = Literal[
    "chips",  # one code of the field's list
    "many",  # several codes of the field's list
    "text",  # several lines
    "line",  # one line
    "name",  # one line: the name in the language of the window; names in others stay
    "day",  # a day as 2026-06-30; of a partial day also 2026-06 and 2026
    "number",  # a whole number
    "yes_no",  # yes, no, or not said
    "record",  # one record of ``kinds``
    "records",  # several records of ``kinds``
    "texts",  # a list of texts or names; one more line appears as one writes
    "place",  # one place among thousands
    "person",  # a person code
    "people",  # person codes
    "languages",  # one line for each language
    "signals",  # codes, each with the encounter it was seen in
    "cited",  # texts, each with the encounter it rests on
]
Held = Mapping[str, Any]
"""What the inputs hold by name: a code or nothing for chips, else plain JSON."""


class Asking(Protocol):
    """What a form tells a finder made for it.

    Attributes:
        workspace: The notebook.
        wording: Of the window.
        engagement: What new records belong to.
    """

    workspace: Workspace
    wording: Wording
    engagement: str

    def value(self, name: str) -> Any:
        """Give what an input holds."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question of a form.

    The list of codes is the one the model names for the field. A part of a
    value is asked for by a name with a point, as ``harm.delay_days``.

    Attributes:
        name: The field.
        how: What kind of input.
        label: The question, translated.
        hint: One quiet line below, translated.
        codes: Which codes of the list are offered, in this order; all when empty.
        kinds: Which kinds of record may be chosen.
        lines: Height of a text when empty.
        beside: Stands beside the question before it, where there is room.
        folded: Stands behind "More…" until it holds something.
        finder: Makes what finds the records that may be chosen; any of ``kinds`` where none is given.
        when: Asked only while this is true of what the inputs hold.
    """

    name: str
    how: How
    label: str
    hint: str = ""
    codes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    lines: int = 2
    beside: bool = False
    folded: bool = False
    finder: Callable[[Asking], Finder] | None = None
    when: Callable[[Held], bool] | None = None


@dataclass(frozen=True, slots=True)
class KindWords:
    """What the window says of a kind, translated.

    Attributes:
        heading: Above its list: "Risks".
        add: On the button: "Add a risk".
        letter: The key of that button, one letter no other section of the board has.
        new: Above the form for a new one: "A new risk".
        edit: Above the form for one that is here: "This risk".
        nothing: While there is none: what belongs here and how.
    """

    heading: str
    add: str
    letter: str
    new: str
    edit: str
    nothing: str


def _saved(session: Session, record: Any) -> Changes:
    return session.records.save(record)


@dataclass(frozen=True, slots=True)
class KindSpec:
    """Everything a section needs to know of a kind.

    Attributes:
        kind: Record kind.
        asks: Gives the questions in the language of the moment.
        words: Gives the words in the language of the moment.
        row: Words one line of the list.
        presets: What a new one begins with, as plain JSON; the engagement is added.
        status: The field with a life cycle; empty for none.
        owner: The field that names the engagement; empty for none.
        save: Saves one, on the store lane; what was saved first is the record itself.
    """

    kind: str
    asks: Callable[[], Sequence[Ask]]
    words: Callable[[], KindWords]
    row: Callable[[Line, Wording], Row]
    presets: Callable[[], Mapping[str, Any]] = dict
    status: str = "status"
    owner: str = "engagement"
    save: Callable[[Session, Any], Changes] = _saved
