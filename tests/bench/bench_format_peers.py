"""Other people's readers on files of ours: one row of bench_formats.py, in the environment where they live.

Each is asked for what a person would use it for: documents with their entities, or the converter's own result.
Nothing of Annotator is imported here.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


def spacy(target: Path) -> tuple[int, int]:
    """DocBin: the documents and their spans."""
    import spacy as library
    from spacy.tokens import DocBin

    vocab = library.blank("en").vocab
    articles = spans = 0
    for path in sorted(one for one in target.rglob("*.spacy") if one.is_file()):
        for doc in DocBin().from_disk(path).get_docs(vocab):
            articles += 1
            spans += len(doc.ents)
    return articles, spans


def conll(target: Path) -> tuple[int, int]:
    """What `spacy convert --converter ner` calls."""
    from spacy.training.converters import conll_ner_to_docs

    text = target.read_text("utf-8")
    spans = sum(len(doc.ents) for doc in conll_ner_to_docs(text, n_sents=10, no_print=True))
    return text.count("-DOCSTART-"), spans


def label_studio(target: Path) -> tuple[int, int]:
    """The converter of label-studio-sdk: JSON-MIN of every task."""
    import logging

    logging.disable(logging.CRITICAL)
    from label_studio_sdk.converter import Converter

    with tempfile.TemporaryDirectory() as made:
        converter = Converter(str(target / "labeling_config.xml"), made, download_resources=False)
        converter.convert_to_json_min(str(target / "tasks.json"), made, is_dir=False)
        rows = json.loads((Path(made) / "result.json").read_text("utf-8"))
    return len(rows), sum(len(row.get("label", row.get("labels", []))) for row in rows)


def brat(target: Path) -> tuple[int, int]:
    """bioc.brat: every document with its entities."""
    from bioc import brat as reader

    articles = spans = 0
    for path in sorted(target.glob("*.ann")):
        with path.with_suffix(".txt").open(encoding="utf-8") as words, path.open(encoding="utf-8") as marks:
            document = reader.load(words, marks)
        articles += 1
        spans += len(list(document.entities))
    return articles, spans


def cas(target: Path) -> tuple[int, int]:
    """dkpro-cassis: every member of the zip with its named entities."""
    import io
    import zipfile

    import cassis

    entity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    articles = spans = 0
    with zipfile.ZipFile(target) as archive:
        types = cassis.load_typesystem(io.BytesIO(archive.read("TypeSystem.xml")))
        for name in archive.namelist():
            if name.endswith(".xmi"):
                found = cassis.load_cas_from_xmi(io.BytesIO(archive.read(name)), typesystem=types)
                articles += 1
                spans += len(list(found.select(entity)))
    return articles, spans


PEERS: dict[str, Callable[[Path], tuple[int, int]]] = {
    "spacy": spacy,
    "conll": conll,
    "label-studio": label_studio,
    "brat": brat,
    "cas": cas,
}


def peak() -> float:
    """The most memory that this process held, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 2**20


def main() -> None:
    """Prints the row as JSON."""
    name, target = sys.argv[1:]
    begun = time.process_time()
    articles, spans = PEERS[name](Path(target))
    spent = time.process_time() - begun
    print(json.dumps({"seconds": spent, "articles": articles, "spans": spans, "peak": peak()}))


if __name__ == "__main__":
    main()
