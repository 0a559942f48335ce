"""The ground of a form made from questions: what its inputs may ask of it.

Owns the notebook, the kind and the inputs by name. It refuses to make inputs
(``making.py``) and to save (``form.py``).
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dossier.asks import KindSpec
from ui.forms.form import Form
from ui.forms.wording import Wording
from ui.widgets.field import Field
from ui.workspace import Workspace


class AskedForm(Form):
    """A form whose inputs answer the questions of a kind.

    Args:
        workspace: The notebook.
        wording: Of the window.
        spec: The kind.

    Attributes:
        engagement: What new records belong to.
    """

    def __init__(
        self, workspace: Workspace, wording: Wording, spec: KindSpec, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.wording = wording
        self.spec = spec
        self.engagement = ""

    def field(self, name: str) -> Field:
        """Give an input with its label."""
        return self._fields[name]

    def control(self, name: str) -> QWidget:
        """Give an input."""
        return self._inputs[name]

    def touch(self) -> None:
        """Hear that a person changed something in a part of the form."""
        self._touch()
