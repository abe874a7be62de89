"""The golden export: the sample project comes out as it is kept in exports/reference, in every format.

ANNOTATOR_UPDATE_GOLDEN=1 makes the reference anew instead.
"""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest

from annotator.commands.golden import differences
from annotator.formats.export_catalogue import is_optional, known_exporters

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "exports" / "reference"
# Versions of the program and of spaCy, and checksums of packed files, differ where the content does not.
LOOSE = {"versions", "files", "checksums"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project exported now."""
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "tools" / "make_reference.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    if os.environ.get("ANNOTATOR_UPDATE_GOLDEN"):
        maker.make(REFERENCE)
    folder = tmp_path_factory.mktemp("reference")
    maker.make(folder)
    return folder


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {"README.md"}


def test_the_same_files_come_out(made: Path) -> None:
    assert names(made) == names(REFERENCE)


def test_text_files_are_the_same_to_the_byte(made: Path) -> None:
    packed = (".spacy", ".zip", ".xlsx", "manifest.json")
    texts = [name for name in names(REFERENCE) if not name.endswith(packed)]
    assert texts
    assert [name for name in texts if (made / name).read_bytes() != (REFERENCE / name).read_bytes()] == []


def test_archives_hold_the_same(made: Path) -> None:
    packed = [name for name in names(REFERENCE) if name.endswith((".zip", ".xlsx"))]
    assert packed
    assert [name for name in packed if differences(made / name, REFERENCE / name)] == []


def test_every_format_has_a_sample_in_it() -> None:
    there = {path.name for path in REFERENCE.iterdir()} - {"README.md"}
    assert there == {f"{exporter.name}{exporter.suffix}" for exporter in known_exporters() if not is_optional(exporter)}


def test_manifests_tell_the_same(made: Path) -> None:
    for name in names(REFERENCE):
        if name.endswith("manifest.json"):
            now, then = (json.loads((folder / name).read_text("utf-8")) for folder in (made, REFERENCE))
            assert {k: v for k, v in now.items() if k not in LOOSE} == {k: v for k, v in then.items() if k not in LOOSE}


def test_docs_hold_the_same(made: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    vocab = spacy.blank("en").vocab

    def content(path: Path) -> list[object]:
        docs = DocBin().from_disk(path).get_docs(vocab)
        return [
            (
                doc.text,
                [(token.text, token.ent_iob_, token.ent_type_) for token in doc],
                {key: [(s.start, s.end, s.label_) for s in group] for key, group in doc.spans.items()},
                doc.user_data,
            )
            for doc in docs
        ]

    packed = [name for name in names(REFERENCE) if name.endswith(".spacy")]
    assert len(packed) == 3
    for name in packed:
        assert content(made / name) == content(REFERENCE / name)
