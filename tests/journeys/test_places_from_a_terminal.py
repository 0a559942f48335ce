"""A gazetteer taken in, searched and refused from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.builders import PASSPHRASE, a_notebook
from tests.journeys.terminal import hdfield

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "sample_gazetteer.csv"


def test_a_gazetteer_is_imported_found_in_and_kept_when_a_worse_file_comes(tmp_path: Path) -> None:
    folder = a_notebook(tmp_path / "notes")
    taken = hdfield("gazetteer", "import", folder, SAMPLE, "--json", secrets=(PASSPHRASE,))
    assert taken.value == {"places": 39}
    found = hdfield("gazetteer", "find", folder, "kharouba", "b", secrets=(PASSPHRASE,))
    assert found.out == "XZ010205  Checkpoint: Kharouba bend  (Wadi Senn, Oued Tamra)\n"
    bad = tmp_path / "bad.csv"
    bad.write_text("pcode,parent,level,name_en\nA1,,adm7,Hidden well\n", "utf-8")
    refused = hdfield("gazetteer", "import", folder, bad, secrets=(PASSPHRASE,))
    assert refused.status == 1
    assert "2: level: unknown_level: A1" in refused.err
    assert "Hidden" not in refused.err
    again = hdfield("gazetteer", "find", folder, "تل عرمة", "--json", secrets=(PASSPHRASE,))
    assert [place["pcode"] for place in again.value["places"]] == ["XZ0201", "XZ020101"]
