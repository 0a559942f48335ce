"""The JSON Schema of a record kind, with its groups and what a save insists on."""

from __future__ import annotations

from typing import Any

from hdfield.model.base import Record, layout


def json_schema(model: type[Record]) -> dict[str, Any]:
    """Give the JSON Schema of what `add` takes and `show --json` gives.

    Each property says its group in ``x-group``; those the rules write are
    ``readOnly``: they may be given back and are written anew.
    """
    schema = model.model_json_schema()
    marks = layout(model)
    for name, value in schema["properties"].items():
        if name in marks.groups:
            value["x-group"] = marks.groups[name]
        if name in marks.computed:
            value["readOnly"] = True
    schema["required"] = list(model.NEEDED)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema
