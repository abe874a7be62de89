"""What the golden export is compared by: bytes of text, content of packed files, manifests without versions."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from annotator.commands.golden import differences, names
from annotator.shipped import reference_folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the golden export, to spoil."""
    return Path(shutil.copytree(reference_folder(), tmp_path / "copy"))


def test_a_copy_is_the_same(copy: Path) -> None:
    assert names(copy) >= {"spacy/train.spacy", "spacy/README.md", "jsonl.jsonl"}
    assert differences(copy, reference_folder()) == []


def test_a_changed_byte_a_missing_and_a_new_file_are_named(copy: Path) -> None:
    conll = copy / "conll.conll"
    conll.write_bytes(conll.read_bytes() + b"x")
    (copy / "spacy" / "CARD.md").unlink()
    (copy / "new.txt").write_text("x", "utf-8")
    assert differences(copy, reference_folder()) == ["new.txt", "spacy/CARD.md", "conll.conll"]
    assert differences(conll, reference_folder() / "conll.conll") == ["conll.conll"]


def test_another_version_of_the_program_makes_no_difference(copy: Path) -> None:
    path = copy / "spacy" / "manifest.json"
    told = json.loads(path.read_text("utf-8"))
    told["versions"] = {"annotator": "99"}
    path.write_text(json.dumps(told), "utf-8")
    assert differences(copy, reference_folder()) == []
    told["spans"] = -1
    path.write_text(json.dumps(told), "utf-8")
    assert differences(copy, reference_folder()) == ["spacy/manifest.json"]


def test_packed_docs_are_compared_by_what_they_hold(copy: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    path = copy / "spacy" / "dev.spacy"
    docs = list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))
    DocBin(docs=docs, store_user_data=True).to_disk(path)
    assert differences(copy, reference_folder()) == []
    DocBin(docs=docs[:-1], store_user_data=True).to_disk(path)
    assert differences(copy, reference_folder()) == ["spacy/dev.spacy"]


def test_archives_are_compared_by_their_entries(tmp_path: Path) -> None:
    def archive(name: str, text: str, how: int) -> Path:
        with zipfile.ZipFile(tmp_path / name, "w", how) as made:
            made.writestr("a.xmi", text)
        return tmp_path / name

    stored = archive("a.zip", "x" * 99, zipfile.ZIP_STORED)
    assert differences(stored, archive("b.zip", "x" * 99, zipfile.ZIP_DEFLATED)) == []
    assert differences(stored, archive("c.zip", "y" * 99, zipfile.ZIP_DEFLATED)) == ["c.zip"]
