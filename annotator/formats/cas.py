"""UIMA CAS in, as INCEpTION and others exchange it: XMI or JSON with its type system, alone or in a zip."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from annotator.formats import files
from annotator.formats.encoding import decode
from annotator.formats.headers import describe
from annotator.formats.incoming import LARGEST_ARTICLE, IncomingArticle, ReadOptions, as_problem
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.offset_trial import Case, Evidence
from annotator.formats.offset_units import Convention
from annotator.formats.webanno_tsv import is_webanno, read_lines
from annotator.model.errors import Problem, UserError

if TYPE_CHECKING:
    from annotator.formats.cas_reading import Annotation, Cas

_UTF16 = Convention(unit="utf-16")
_PREFERRED = ("value", "label", "category", "type", "tag", "entity", "kind")
# Segmentation and grammar, which stand in nearly every CAS and are nobody's spans.
_SKIPPED = re.compile(
    r"uima\.tcas\.|.*\.(Sentence|Token|Lemma|Stem|POS|POS_\w+|MorphologicalFeatures|Compound|Split|TagsetDescription|"
    r"TagDescription|DocumentMetaData|LayerDefinition|FeatureDefinition|CASMetadata|XmlElement|XmlNode|XmlTextNode|"
    r"Paragraph|Heading|Div|Dependency|ROOT|Chunk|Constituent)\Z"
)
_WORD = re.compile(r".*\.Token\Z")
_SURFACES = ("coveredText", "covered_text", "surface", "surfaceForm", "quote")
_MEMBER = re.compile(r".*\.(xmi|json|tsv|zip)\Z", re.IGNORECASE)
_KEPT = 8
NO_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class _Systems:
    """Type systems by their bytes: the documents of an archive bring the same one, which takes longer than they do."""

    def __init__(self) -> None:
        self._read: dict[bytes, object] = {}

    def of(self, data: bytes) -> object | None:
        """The type system that these bytes tell, read once; None for no bytes. Raises what the parser raises."""
        if not data:
            return None
        if data not in self._read:
            from annotator.formats.cas_reading import read_types

            if len(self._read) >= _KEPT:
                self._read.clear()
            self._read[data] = read_types(data)
        return self._read[data]


class CasImporter:
    """Reads `.xmi` with the type system beside it, CAS JSON, and zips of either, nested ones too."""

    name = "cas"
    title = "UIMA CAS (XMI, JSON)"
    suffixes = (".xmi", ".zip")

    def score(self, path: Path, head: bytes) -> float:
        """By XMI's or CAS JSON's own words, or by what a zip holds."""
        if head.startswith(b"PK\x03\x04"):
            return 0.96 if _holds_cas(path) else 0.0
        if b"http://www.omg.org/XMI" in head or (path.suffix.lower() == ".xmi" and b"<" in head):
            return 0.97
        # Lines of JSON are articles of their own, whatever stands in the second of them.
        lines = path.suffix.lower() in (".jsonl", ".ndjson")
        return 0.97 if not lines and (b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every CAS."""
        # By its first bytes: a person may have named an export as they liked.
        if files.read_head(path).startswith(b"PK\x03\x04") or path.suffix.lower() == ".zip":
            try:
                with path.open("rb") as file:
                    if not file.read(1):
                        raise files.empty(path)
                    yield from _archive(file, path, options, _Systems())
            except OSError as error:
                raise files.unreadable(path, error) from error
            return
        beside = next(
            (one for one in (path.with_name("TypeSystem.xml"), path.with_name("typesystem.xml")) if one.is_file()), None
        )
        yield _member(
            files.read_bytes(path),
            beside.read_bytes() if beside else b"",
            path,
            path.name,
            options,
            _Systems(),
            where=path.name,
        )


def _holds_cas(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()[:2_000]
            webanno = all(name.lower().endswith(".tsv") for name in names) and _is_meant(archive, min(names))
    except Exception:  # a damaged archive fails in many ways
        return False
    kinds = {PurePosixPath(name).suffix.lower() for name in names}
    types = any(PurePosixPath(name).name.lower() == "typesystem.xml" for name in names)
    inception = any(name.startswith(("annotation/", "curation/", "annotation_ser/")) for name in names)
    return ".xmi" in kinds or types or inception or webanno or (kinds == {".json"} and _first_is_cas(path))


def _first_is_cas(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            name = next(iter(sorted(archive.namelist())), "")
            with archive.open(name) as member:
                return b'"%' in member.read(4096)
    except Exception:  # a damaged archive fails in many ways
        return False


def _archive(
    data: IO[bytes], path: Path, options: ReadOptions, systems: _Systems, *, depth: int = 0, prefix: str = ""
) -> Iterator[IncomingArticle | Problem]:
    """The CASes of an archive in the order of their names; the type system of each lies in its folder or above."""
    try:
        archive = zipfile.ZipFile(data)
    except Exception as error:  # a damaged archive fails in many ways
        raise archive_error(path.name) from error
    found = False
    with archive:
        names = sorted(info.filename for info in archive.infolist() if not info.is_dir())
        types = {str(PurePosixPath(name).parent): name for name in names if name.lower().endswith("typesystem.xml")}
        for name in names:
            inner = PurePosixPath(name)
            if not _MEMBER.match(name) or not _is_meant(archive, name):
                continue
            found = True
            body = extracted(archive, name)
            if isinstance(body, str):
                yield Problem(code="AN742", sentence=f"“{prefix}{name}” in the archive {body}.", where=path.name)
            elif inner.suffix.lower() == ".zip":
                if depth >= 2:
                    continue
                inside = f"{prefix}{inner.parent}/"
                yield from _archive(io.BytesIO(body), path, options, systems, depth=depth + 1, prefix=inside)
            elif inner.suffix.lower() == ".tsv":
                yield from _table(body, path, f"{prefix}{name}", options)
            else:
                near = next((types[str(one)] for one in inner.parents if str(one) in types), "")
                system = extracted(archive, near) if near else b""
                yield _member(
                    body,
                    system if isinstance(system, bytes) else b"",
                    path,
                    f"{prefix}{name}",
                    options,
                    systems,
                    where=path.name,
                )
    if not found and not depth:
        yield Problem(code="AN743", sentence="The archive holds no CAS.", where=path.name)


def archive_error(name: str) -> UserError:
    """The sentence for a broken archive."""
    return UserError("AN741", f"“{name}” is no whole zip archive.", "Export it again.")


def _is_meant(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether a member is a CAS, a WebAnno TSV or an archive, and no other JSON or table."""
    kind = PurePosixPath(name).suffix.lower()
    if kind not in (".json", ".tsv"):
        return True
    try:
        with archive.open(name) as member:
            head = member.read(4096)
            return b'"%' in head if kind == ".json" else is_webanno(head)
    except Exception:  # a damaged directory fails in many ways: it is told when the member is unpacked
        return True


def extracted(archive: zipfile.ZipFile, name: str) -> bytes | str:
    """A member's bytes, or why they cannot be had."""
    try:
        if archive.getinfo(name).file_size > LARGEST_ARTICLE:
            return f"is larger than {LARGEST_ARTICLE // 2**20} MB"
        with archive.open(name) as member:
            data = member.read(LARGEST_ARTICLE + 1)
    except (zipfile.BadZipFile, OSError, EOFError):
        return "is damaged"
    except (RuntimeError, NotImplementedError):
        return "is encrypted, or packed in a way that cannot be read"
    except Exception as error:  # zlib's own errors among them
        return f"cannot be unpacked ({type(error).__name__})"
    return data if len(data) <= LARGEST_ARTICLE else f"is larger than {LARGEST_ARTICLE // 2**20} MB"


def _table(data: bytes, path: Path, name: str, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
    """A WebAnno TSV of an archive as an article."""
    try:
        lines = decode(data, path, encoding=options.encoding or "utf-8").text.split("\n")
    except UserError as error:
        yield as_problem(error, where=f"{path.name}:{name}")
        return
    item = yield from read_lines(lines, where=path.name, stem=_document_name(name), options=options)
    if item is None:
        yield Problem(code="AN205", sentence=f"“{name}” holds no text.", where=path.name)


def _member(
    data: bytes, types: bytes, path: Path, name: str, options: ReadOptions, systems: _Systems, *, where: str
) -> IncomingArticle | Problem:
    """One CAS as an article; whatever the foreign parser says against it is a problem."""
    if NO_DOCTYPE.search(data) or NO_DOCTYPE.search(types):
        return Problem(code="AN744", sentence=f"“{name}” declares entities of its own, which no CAS does.", where=where)
    try:
        from annotator.formats.cas_reading import read_cas

        cas = read_cas(data, systems.of(types))
        return _article(cas, path, name, options, where=where)
    except Exception as error:  # the parser's own: it may fail on a broken file in any way
        told = " ".join(str(error).split())[:120] or type(error).__name__
        return Problem(code="AN745", sentence=f"“{name}” is no CAS that can be read: {told}.", where=where)


def _article(cas: Cas, path: Path, name: str, options: ReadOptions, *, where: str) -> IncomingArticle | Problem:
    texts = [(str(sofa.sofaID), sofa.sofaString) for sofa in cas.sofas]
    chosen = next(((key, text) for key, text in texts if isinstance(text, str) and text.strip()), None)
    if chosen is None:
        return Problem(code="AN205", sentence=f"“{name}” holds no text.", where=where)
    view, text = cas.get_view(chosen[0]), chosen[1]
    spans: dict[str, IncomingSpan] = {}
    links: list[Annotation] = []
    marked = view.select_all_annotations()
    # What a type is for is asked once, not for each of its annotations.
    kinds: dict[str, tuple[str, ...] | None] = {}
    for one in marked:
        kind = str(one.type.name)
        if kind not in kinds:
            kinds[kind] = None if _SKIPPED.match(kind) else _telling(one)
        features = kinds[kind]
        if features is None:
            continue
        if "Governor" in features and "Dependent" in features:
            links.append(one)
            continue
        begin, end = getattr(one, "begin", None), getattr(one, "end", None)
        if not isinstance(begin, int) or not isinstance(end, int):
            continue
        key = str(one.xmiID)
        spans[key] = IncomingSpan(start=begin, end=end, label=_label(one, features), key=key)
    described = describe(text, (), options=options, stem=_document_name(name), origin=path.name)
    return replace(
        described,
        spans=tuple(spans.values()),
        relations=tuple(_relations(links, spans)),
        offsets=_UTF16.name,
        state="done",
        evidence=lambda: [_evidence(text, marked, spans)],
    )


def _document_name(name: str) -> str:
    """What a member is called: INCEpTION names the folder after the document and the file after the annotator."""
    title = PurePosixPath(name)
    document = title.parent.name if title.parent.name and title.suffix.lower() != ".zip" else title.stem
    return PurePosixPath(document).stem or title.stem


def _evidence(text: str, marked: Sequence[Annotation], spans: Mapping[str, IncomingSpan]) -> Evidence:
    """Spans with the surface that a feature of theirs tells, and the words, which all shift with them."""
    cases: list[Case] = []
    words: list[tuple[int, int]] = []
    for one in marked:
        begin, end = getattr(one, "begin", None), getattr(one, "end", None)
        if not isinstance(begin, int) or not isinstance(end, int):
            continue
        if str(one.xmiID) in spans:
            told = (getattr(one, name, None) for name in _SURFACES)
            cases.append((begin, end, next((quote for quote in told if isinstance(quote, str)), "")))
        elif _WORD.match(str(one.type.name)):
            words.append((begin, end))
    return Evidence(text=text, cases=cases, words=words)


def _telling(one: Annotation) -> tuple[str, ...]:
    """The features of an annotation that may name its class, the likeliest first."""
    names = {str(feature.name) for feature in one.type.all_features}
    own = names - {"sofa", "begin", "end", "identifier", *_SURFACES}
    return (*(name for name in _PREFERRED if name in own), *sorted(own - set(_PREFERRED)))


def _label(one: Annotation, features: Sequence[str]) -> str:
    """The value of the first feature that has one, else the type's own short name."""
    for name in features:
        value = getattr(one, name, None)
        if isinstance(value, str) and value.strip():
            return value
    return str(one.type.short_name)


def _relations(links: Sequence[Annotation], spans: dict[str, IncomingSpan]) -> Iterator[IncomingRelation]:
    for one in links:
        source, target = (str(getattr(getattr(one, end, None), "xmiID", "")) for end in ("Governor", "Dependent"))
        if source in spans and target in spans:
            label = _label(one, [name for name in _telling(one) if name not in ("Governor", "Dependent")])
            yield IncomingRelation(source=source, target=target, label=label)
