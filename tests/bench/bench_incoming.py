"""Articles a second and peak memory for 200 small files of each foreign kind.

Run `PYTHONPATH=. python tests/bench/bench_incoming.py` (or `--count 50`). Each kind is read through its
importer, the child process warm; seconds are those of the wall and of the CPU (this process and its child), memory
is that of both together.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import psutil

from annotator.formats.catalogue import close_workers, importer_for
from annotator.formats.incoming import IncomingArticle, ReadOptions
from tests.formats.samples import samples


def cpu_and_memory() -> tuple[float, float]:
    """CPU seconds and megabytes of this process and its children."""
    processes = [psutil.Process(), *psutil.Process().children()]
    seconds = sum(sum(process.cpu_times()[:2]) for process in processes)
    return seconds, sum(process.memory_info().rss for process in processes) / 2**20


def measure(folder: Path, name: str, data: bytes, count: int) -> None:
    paths = [folder / f"{number:04}-{name}" for number in range(count)]
    for path in paths:
        path.write_bytes(data)
    importer = importer_for(paths[0])
    list(importer.read(paths[0], ReadOptions()))  # starts the child
    articles, highest = 0, 0.0
    began, (cpu, first) = time.perf_counter(), cpu_and_memory()
    for path in paths:
        articles += sum(isinstance(item, IncomingArticle) for item in importer.read(path, ReadOptions()))
        if articles % 20 == 0:
            highest = max(highest, cpu_and_memory()[1])
    wall, (spent, last) = time.perf_counter() - began, cpu_and_memory()
    print(
        f"{name:<14}{articles:>6} articles {articles / wall:>8.0f}/s {articles / (spent - cpu):>8.0f}/CPU s"
        f"   {first:>6.0f} MB before, {max(highest, last):>6.0f} MB at most",
        flush=True,
    )
    close_workers()


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--count", type=int, default=200)
    count = told.parse_args().count
    with tempfile.TemporaryDirectory() as folder:
        for name, data in samples().items():
            measure(Path(folder), name, data, count)


if __name__ == "__main__":
    main()
