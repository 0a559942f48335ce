"""One page of paper to read before stopping at a post.

Owns what stands on it and in which order. It holds what must be known at the
barrier and no more: who held the place stays in the notebook, for paper is
found in searches.
"""

from __future__ import annotations

from hdfield.model.place import Place
from hdfield.services.posts import PostCard
from ui.language import translate
from ui.posts.words import NOTHING, PostWords
from ui.printing import Line

_CAPTION, _READ, _NAME = 11.0, 18.0, 24.0


def prep_lines(card: PostCard, words: PostWords) -> list[Line]:
    """Give the lines of the page."""
    record = card.view.heads[0].record if card.view else None
    procedure = record.agreed_procedure if isinstance(record, Place) else None
    hours = record.best_hours if isinstance(record, Place) else None
    asked = words.tallies("demand", card.card.demands, 3)
    lines = [Line(words.called(card.place), _NAME, strong=True)]
    for caption, said in (
        (translate("PostPane", "Agreed procedure"), procedure.text.split("\n") if procedure else [NOTHING]),
        (translate("PostPane", "Usually asked"), asked or [NOTHING]),
        (translate("PostPane", "Wait"), [words.waits(card.card)]),
        (translate("PostPane", "Best hours"), hours.text.split("\n") if hours else [NOTHING]),
    ):
        lines.append(Line(caption, _CAPTION, strong=True, gap=16.0))
        lines += [Line(line, _READ) for line in said if line.strip()]
    return lines
