"""Training a project's own recogniser: CPU seconds of reading, trying, training and measuring, step by step.

Run `PYTHONPATH=. python tests/bench/bench_own.py [--articles 128]`. An article is an invented recipe of eight sentences
with two labels. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from annotator.suggest.own.material import Finished, as_json
from annotator.suggest.own.worker import Desk
from tests.recipes import recipe


def main() -> None:
    """Does what the worker does, in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=128)
    count = parser.parse_args().articles
    made = [recipe(number) for number in range(count)]
    articles = [
        Finished(id=str(n), text=one.text, language="en", date="", marks=one.marks) for n, one in enumerate(made)
    ]
    names = [{"id": one, "name": one, "figure": False} for one in ("INGREDIENT", "TOOL")]
    desk = Desk()
    with tempfile.TemporaryDirectory() as folder:
        for question in (
            {"do": "read", "names": names, "articles": as_json(articles)},
            {"do": "try", "previous": "", "seen": []},
            {"do": "train", "out": str(Path(folder) / "own.crf")},
            {"do": "curve"},
        ):
            cpu = time.process_time()
            answer = desk.answer(question)
            told = {key: answer[key] for key in ("way", "sentences", "words", "curve") if key in answer}
            print(f"{question['do']:<8}{time.process_time() - cpu:>8.1f} s CPU  {told}", flush=True)


if __name__ == "__main__":
    main()
