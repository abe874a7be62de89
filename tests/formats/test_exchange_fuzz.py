"""Mutated annotated files: no crash, no hang, nothing in part, every refusal named with its file."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from annotator.formats.catalogue import importers, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "exchange"
LONG = os.environ.get("ANNOTATOR_LONG") == "1"
COUNT = 420 if LONG else 30
SECONDS = 2.0
SEEDS = {
    "doccano": "doccano.jsonl",
    "prodigy": "prodigy.jsonl",
    "label-studio": "label-studio/tasks.json",
    "brat": "brat/000001.ann",
    "cas": "cas.zip",
    "cas-json": "cas-json.zip",
    "conllu": "conllu.conllu",
    "spacy-tuples": "spacy-tuples.json",
    "hf": "hf/train.jsonl",
    "hf-bio": "hf-bio/train.jsonl",
    "gliner": "gliner.json",
    "pubtator": "pubtator.pubtator",
    "web-annotation": "web-annotation.jsonld",
    "bioc": "bioc.xml",
    "bioc-json": "bioc-json.json",
    "gate": "gate/000001.xml",
}
READERS = {"cas-json": "cas", "hf-bio": "hf"}
TOKENS = (
    b"\0", b"\n", b"\r", b'"', b"[" * 40, b"}", b"\\ud83d", b"\xff", b"\xef\xbb\xbf", b"-1", b"9" * 30, b"NaN",
    b"1e999", b"null", b"true", b"\t", b"T1\t", b";", b"B-", b"<!DOCTYPE x>", b"&x;", b"]]>", b" " * 500,
    b'"start":', b'"end":-5,', b'"labels":{},', b"1-2\t",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes with a few things put in, taken out, doubled or turned."""
    for _ in range(chance.randint(1, 5)):
        place, other = chance.randint(0, len(data)), chance.randint(0, len(data))
        match chance.randint(0, 4):
            case 0:
                data = data[:place] + chance.choice(TOKENS) + data[place:]
            case 1:
                data = data[:place] + data[place + chance.randint(1, 40) :]
            case 2:
                data = data[:place] + data[other : other + 200] + data[place:]
            case 3:
                data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
            case _:
                data = data[: min(place, other)] + data[max(place, other) :]
    return data


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_neither_crash_nor_hang(name: str, tmp_path: Path) -> None:
    chance = random.Random(f"exchange {name}")
    seed = GOLDEN / SEEDS[name]
    path = tmp_path / seed.name
    if name == "brat":
        shutil.copy(seed.with_suffix(".txt"), path.with_suffix(".txt"))
    data = seed.read_bytes()
    reader = READERS.get(name, name)
    assert reader in [importer.name for importer in importers()]
    for number in range(COUNT):
        broken = mutated(data, chance)
        path.write_bytes(broken)
        started = time.process_time()
        found = list(read_file(path, ReadOptions(), name=reader))
        if number % 10 == 0:
            peek(path, ReadOptions())
        assert time.process_time() - started < SECONDS, broken
        for item in found:
            if isinstance(item, Problem):
                assert item.where == path.name, broken
                assert item.sentence.endswith("."), broken
            else:
                assert isinstance(item, IncomingArticle)
                assert item.text.strip()
                for span in item.spans:
                    assert 0 <= span.start < span.end <= len(item.text), broken
                    assert item.text[span.start : span.end] == span.quote
