"""What the tests of suggesting share: a schema, and a small spaCy pipeline on the disk."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model.records import Proposal
from annotator.model.schema import Label, OverlapRule, Schema

NAMES = ("PERSON", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "NORP", "LAW", "WORK_OF_ART")
FIGURES = ("MONEY", "PERCENT", "DATE", "QUANTITY", "CARDINAL", "ORDINAL")


@pytest.fixture
def schema() -> Callable[..., Schema]:
    """Makes a schema with the labels of the news schema, ids "l-org" …; or with other names."""

    def make(*names: str, overlap: OverlapRule = "flat") -> Schema:
        labels = tuple(
            Label(id=f"l-{name.lower()}", name=name, kind="figure" if name in FIGURES else "entity")
            for name in names or NAMES + FIGURES
        )
        return Schema(name="test", overlap=overlap, labels=labels)

    return make


@pytest.fixture
def proposal() -> Callable[..., Proposal]:
    """Makes a proposal with a start, an end, a label and little else."""

    def make(start: int, end: int, label: str = "ORG", **more: object) -> Proposal:
        fields: dict[str, object] = {"provider": "test", "score": 0.8, "evidence": "because"}
        fields.update(more)
        return Proposal(start=start, end=end, label=label, **fields)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A blank English pipeline with an entity ruler that knows two names, and one pattern that never ends."""
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "ORG", "pattern": "Nordhavn Freight"},
            {"label": "PER", "pattern": "Ilse Varga"},
            {"label": "SLOW", "pattern": [{"TEXT": {"REGEX": "^(x+x+)+y$"}}]},
        ]
    )
    folder = tmp_path_factory.mktemp("pipelines") / "ruler"
    nlp.to_disk(folder)
    return folder
