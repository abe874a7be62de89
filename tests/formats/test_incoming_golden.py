"""What a rich sample of each foreign format gives, word for word.

ANNOTATOR_UPDATE_GOLDEN=1 writes the golden files anew; look at the difference before you keep it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.catalogue import close_workers, importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from tests.formats.samples import samples

GOLDEN = Path(__file__).parents[1] / "data" / "incoming"
SAMPLES = samples()


@pytest.fixture(scope="module", autouse=True)
def workers() -> Iterator[None]:
    yield
    close_workers()


def told(path: Path) -> str:
    """Everything that an importer said about a file, as a page that a person can read."""
    parts = [f"format: {importer_for(path).name}"]
    for item in read_file(path, ReadOptions()):
        if not isinstance(item, IncomingArticle):
            parts.append(f"{item.severity}: {item}")
            continue
        facts = {name: getattr(item, name) for name in ("title", "source", "author", "date", "language", "origin")}
        facts |= dict(item.meta)
        parts.append(
            "\n".join(f"{name}: {value}" for name, value in facts.items() if value) + f"\n---\n{item.text}\n---"
        )
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_gives_what_it_gave(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLES[name])
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("ANNOTATOR_UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(told(path), "utf-8", newline="\n")
    assert told(path) == golden.read_text("utf-8")


def test_every_golden_file_has_its_sample() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{name}.txt" for name in SAMPLES}
