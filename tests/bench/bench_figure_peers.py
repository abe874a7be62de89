"""Reading figures beside other readers on the same news in one run: characters a second on one core.

    python -m venv peers && peers/bin/pip install quantulum3 recognizers-text-suite "emoji<2" dateparser
    python tests/bench/bench_figure_peers.py peers/bin/python

The text is the English sample articles. Every reader runs in a process of its own, reads one article first to load
what it needs, and is then timed in processor time over as many articles as fit into some seconds. A peer that cannot
be imported is named and left out. The peers read less than we do (quantulum3 no dates, dateparser nothing but dates).
"""

from __future__ import annotations

import json
import subprocess
import sys

from bench_figures import DATE, english_samples

SECONDS = 4.0
_LOOP = """
import json, sys, time
texts = json.load(sys.stdin)
{setup}
read(texts[0])
began = time.process_time(); done = found = turn = 0
while time.process_time() - began < {seconds}:
    text = texts[turn % len(texts)]
    found += read(text); done += len(text); turn += 1
print(json.dumps([done / (time.process_time() - began), found / done]))
"""
READERS = {
    "annotator": f"""
from annotator.figures.recognise import recognise
read = lambda text: len(recognise(text, date={DATE!r}))
""",
    "quantulum3 (no dates)": """
from quantulum3 import parser
read = lambda text: len(parser.parse(text))
""",
    "recognizers-text (all kinds)": """
from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
from recognizers_number_with_unit import recognize_currency, recognize_dimension
kinds = (recognize_datetime, recognize_number, recognize_ordinal, recognize_percentage)
kinds += (recognize_currency, recognize_dimension)
read = lambda text: sum(len(kind(text, "en-us")) for kind in kinds)
""",
    "dateparser search (dates)": """
from dateparser.search import search_dates
read = lambda text: len(search_dates(text, languages=["en"]) or ())
""",
}


def measured(python: str, setup: str, texts: list[str]) -> tuple[float, float] | None:
    """Characters a second and figures a character of one reader; None when its package is not there."""
    code = _LOOP.format(setup=setup, seconds=SECONDS)
    words = [python, "-W", "ignore", "-c", code]
    run = subprocess.run(words, input=json.dumps(texts), capture_output=True, text=True, check=False)
    if run.returncode:
        print(run.stderr.strip().splitlines()[-1], file=sys.stderr)
        return None
    speed, density = json.loads(run.stdout.splitlines()[-1])
    return speed, density


def main(words: list[str]) -> int:
    """Print a line for each reader, with how many times slower than ours it is."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    texts = english_samples()
    ours = None
    for name, setup in READERS.items():
        told = measured(sys.executable if name == "annotator" else words[0], setup, texts)
        if told is None:
            print(f"{name:30} not there")
            continue
        ours = ours or told[0]
        print(
            f"{name:30} {told[0]:>12,.0f} characters/s  {1 / told[1]:>6.0f} characters a figure  1/{ours / told[0]:.0f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
