"""Reading figures: characters a second on news, on a dense page and on texts made to be slow; and the cost of starting.

Run `python tests/bench/bench_figures.py`. News is the English sample articles, repeated; dense is a paragraph with a
figure every few words. Every measurement is the best of three, in processor time of this process.
"""

from __future__ import annotations

import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from annotator.figures.recognise import recognise

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
DATE = "2031-11-14"
DENSE = (
    "On 3 May revenue rose 12.5 per cent to $1.93 billion (€1.8bn) from $1.72 billion a year earlier, while 1,200 of "
    "its 15,000 staff left; in Q4 it sold between 2 and 3 million units, 40 basis points above the 3-year mean. "
)
SLOW = {
    "digits": "9" * 100_000,
    "endless commas": "1," * 50_000,
    "prices": "$5 " * 33_000,
    "inches": '9"' * 50_000,
    "number words": "one hundred and " * 6_250,
    "years": "from 2007 to " * 7_700,
    "counted days": "3 days after " * 7_700,
    "brackets": "($" * 50_000,
}


def english_samples() -> list[str]:
    """The texts of the English sample articles."""
    listed = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["samples"]
    return [(SAMPLES / one["file"]).read_text(encoding="utf-8") for one in listed if one["language"] == "en"]


def best(work: Callable[[], int], runs: int = 3) -> tuple[float, int]:
    """The least processor time of some runs, and how many figures were found."""
    times: list[float] = []
    found = 0
    for _ in range(runs):
        began = time.process_time()
        found = work()
        times.append(time.process_time() - began)
    return min(times), found


def report(name: str, texts: list[str]) -> None:
    """Print characters a second and the density of figures."""
    length = sum(map(len, texts))
    seconds, found = best(lambda: sum(len(recognise(text, date=DATE)) for text in texts))
    print(f"{name:28} {length / seconds:>12,.0f} characters/s   {length / max(found, 1):>7.0f} characters a figure")


def main() -> None:
    """Print every measurement."""
    recognise("It paid $5 million.", date=DATE)
    samples = english_samples()
    report("news, article by article", samples * 10)
    report("news, one text of a million", ["\n\n".join(samples * 30)[:1_000_000]])
    report("dense", [DENSE * 200])
    for name, text in SLOW.items():
        seconds, _ = best(lambda text=text: len(recognise(text, date=DATE)))
        print(f"100,000 of: {name:16} {seconds:8.2f} s")
    began = time.perf_counter()
    first = "from annotator.figures.recognise import recognise; recognise('It paid $5 million.')"
    subprocess.run([sys.executable, "-c", first], check=True)
    whole = time.perf_counter() - began
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    print(f"import and first figure      {whole - (time.perf_counter() - began):8.2f} s above a bare interpreter")


if __name__ == "__main__":
    main()
