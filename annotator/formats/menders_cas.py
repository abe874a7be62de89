"""Mends UIMA CAS, as XMI or JSON, and WebAnno TSV, alone or in the archives that INCEpTION makes."""

from __future__ import annotations

import io
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from annotator.formats import files
from annotator.formats.cas import NO_DOCTYPE, archive_error, extracted
from annotator.formats.foreign.nodes import parse_xml
from annotator.formats.incoming import Importer, ReadOptions
from annotator.formats.json_reading import Json, Object, object_of, strict, whole_of
from annotator.formats.json_writing import compact
from annotator.formats.turner import Turner
from annotator.formats.webanno_tsv import is_webanno, mended_lines
from annotator.model.errors import UserError

_DEEPEST = 3
_BINARY = (".ser", ".bin")
_TAG = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^\s<>/!?\"'][^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(\s)([^\s=<>\"'/]+)(\s*=\s*)(\"[^\"]*\"|'[^']*')")
_WHOLE = re.compile(r"[\"']\s*(\d{1,15})\s*[\"']\Z")
_DECLARED = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")


def mend_cas(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """A CAS, or an archive with several; what else the archive holds comes along as it is."""
    del importer
    if not files.read_head(path).startswith(b"PK\x03\x04"):
        yield _cas(files.read_bytes(path), path.name, turner)
        return
    with tempfile.TemporaryFile() as out, path.open("rb") as source:
        _archive(source, out, path.name, options, turner, depth=0)
        out.seek(0)
        while piece := out.read(2**20):
            yield piece


def mend_webanno(path: Path, importer: Importer, options: ReadOptions, turner: Turner) -> Iterator[bytes]:
    """A WebAnno TSV: the second column of every row changes."""
    del importer
    yield mended_lines(files.read_bytes(path), path, options, turner)


# -- archives ----------------------------------------------------------------------------------------------


def _archive(
    source: IO[bytes], target: IO[bytes], name: str, options: ReadOptions, turner: Turner, *, depth: int
) -> None:
    try:
        archive = zipfile.ZipFile(source)
    except Exception as error:  # a damaged archive fails in many ways
        raise archive_error(name) from error
    with archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        out.comment = archive.comment
        for entry in archive.infolist():
            kind = PurePosixPath(entry.filename).suffix.lower()
            if kind in _BINARY:
                turner.notes.append(
                    f"“{name}” holds documents in Java's own form (“{entry.filename}”), which were left as they are: "
                    "import the XMI or JSON of the mended archive, not the whole project."
                )
            if entry.is_dir() or kind not in (".xmi", ".json", ".tsv", ".zip"):
                copied(archive, entry, out, name)
                continue
            told = f"{name}:{entry.filename}"
            body = extracted(archive, entry.filename)
            if isinstance(body, str):
                raise UserError("AN850", f"“{told}” {body}, so nothing is mended.", "Export the archive again.")
            out.writestr(like(entry), _member(body, kind, told, options, turner, depth=depth))


def copied(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, out: zipfile.ZipFile, name: str) -> None:
    try:
        with archive.open(entry) as member, out.open(like(entry), "w", force_zip64=True) as copy:
            shutil.copyfileobj(member, copy, 2**20)
    except Exception as error:  # zlib's own errors among them
        raise UserError(
            "AN850", f"“{name}:{entry.filename}” cannot be unpacked, so nothing is mended.", "Export the archive again."
        ) from error


def like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """A new entry of the same name, date and rights."""
    made = zipfile.ZipInfo(entry.filename, date_time=entry.date_time)
    made.compress_type = entry.compress_type if entry.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
    made.external_attr, made.comment = entry.external_attr, entry.comment
    return made


def _member(body: bytes, kind: str, name: str, options: ReadOptions, turner: Turner, *, depth: int) -> bytes:
    if kind == ".zip":
        if depth >= _DEEPEST:
            return body
        inner = io.BytesIO()
        _archive(io.BytesIO(body), inner, name, options, turner, depth=depth + 1)
        return inner.getvalue()
    if kind == ".tsv":
        return mended_lines(body, Path(name), options, turner) if is_webanno(body) else body
    if kind == ".json" and b'"%' not in body[:4096]:
        return body
    return _cas(body, name, turner)


# -- one CAS -----------------------------------------------------------------------------------------------


def _cas(data: bytes, name: str, turner: Turner) -> bytes:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _json(data, name, turner)
    return _xmi(data, name, turner)


def _xmi(data: bytes, name: str, turner: Turner) -> bytes:
    """The same bytes, but for the numbers in `begin` and `end` of what lies in a text."""
    if NO_DOCTYPE.search(data):
        raise UserError("AN744", f"“{name}” declares entities of its own, which no CAS does.", "Export it again.")
    root = parse_xml(data, name, kind="XMI")
    nodes = list(root.walk())
    texts = {one.get("id"): one.get("sofaString") for one in nodes if "sofaString" in one.attributes}
    there = sum(1 for one in nodes if _pair(one.attributes) is not None and one.get("sofa") in texts)
    codec = _codec(data)
    seen = 0

    def tag(found: re.Match[str]) -> str:
        nonlocal seen
        told = {one[2]: one[4] for one in _ATTRIBUTE.finditer(found[0])}
        pair = _pair({key: value[1:-1] for key, value in told.items()})
        text = texts.get(told.get("sofa", "  ")[1:-1])
        if found[0].startswith(("<!", "<?")) or pair is None or text is None:
            return found[0]
        seen += 1
        start, end = turner.on(text).pair(*pair)
        new = {"begin": str(start), "end": str(end)}
        return _ATTRIBUTE.sub(
            lambda one: f"{one[1]}{one[2]}{one[3]}{one[4][0]}{new[one[2]]}{one[4][0]}" if one[2] in new else one[0],
            found[0],
        )

    mended = _TAG.sub(tag, data.decode(codec))
    if seen != there:
        raise UserError("AN851", f"“{name}” is written in a way that cannot be mended.", "Export it again as CAS JSON.")
    return mended.encode(codec)


def _pair(attributes: dict[str, str]) -> tuple[int, int] | None:
    if "sofa" not in attributes:
        return None
    found = [_WHOLE.match(f'"{attributes.get(name, "")}"') for name in ("begin", "end")]
    return (int(found[0][1]), int(found[1][1])) if found[0] and found[1] else None


def _codec(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    declared = _DECLARED.search(data[:200])
    return declared[1].decode() if declared else "utf-8"


def _json(data: bytes, name: str, turner: Turner) -> bytes:
    try:
        whole = object_of(strict(data.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise UserError("AN850", f"“{name}” is no CAS that can be read, so nothing is mended.", "") from error
    told = whole.get("%FEATURE_STRUCTURES")
    rows: list[tuple[str, Object]] = (
        [(str(object_of(one).get("%ID")), object_of(one)) for one in told]
        if isinstance(told, list)
        else [(key, object_of(one)) for key, one in object_of(told).items()]
    )
    texts = {key: one.get("sofaString") for key, one in rows if one.get("%TYPE") == "uima.cas.Sofa"}
    made: list[tuple[str, Json]] = [(key, _structure(one, texts, turner)) for key, one in rows]
    structures: Json = [one for _, one in made] if isinstance(told, list) else dict(made)
    return compact({**whole, "%FEATURE_STRUCTURES": structures}).encode() + b"\n"


def _structure(one: Object, texts: dict[str, Json], turner: Turner) -> Json:
    text = texts.get(str(one.get("@sofa")))
    begin, end = whole_of(one.get("begin")), whole_of(one.get("end"))
    if not isinstance(text, str) or begin is None or end is None:
        return one
    start, stop = turner.on(text).pair(begin, end)
    return {**one, "begin": start, "end": stop}
