"""All importers, which of them reads a file, and the files of a folder."""

from __future__ import annotations

import functools
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TypeGuard

from annotator.formats.companions import companions
from annotator.formats.files import OLD_OFFICE, read_head, what_it_is
from annotator.formats.incoming import EncodingQuestion, Importer, IncomingArticle, ReadOptions, WithWorker, as_problem
from annotator.formats.incoming_spans import IncomingLabel, LabelImporter
from annotator.formats.settling import Doubt, settle
from annotator.formats.visitors import visitors
from annotator.formats.zip_entries import is_page_parts
from annotator.model.errors import Problem, UserError

_NAMES = 500
_AS_THEY_ARE = ("text", "markdown", "web", "jsonl")
# Old office files: nobody reads them, but what made them can make something of them that we read.
_OFFICE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".doc": ("an old Word document", "Open it in Word or LibreOffice and save it as .docx or .odt."),
        ".dot": ("an old Word template", "Open it in Word or LibreOffice and save it as .docx or .odt."),
        ".xls": ("an old Excel table", "Open it in Excel or LibreOffice and save it as .xlsx, .ods or .csv."),
        ".ppt": ("an old presentation", "Open it in PowerPoint or LibreOffice, and copy its text or save it as PDF."),
        ".msg": ("a mail as Outlook keeps it", "Open it in Outlook and save it as .eml, or as text."),
    }
)


@functools.cache
def importers() -> tuple[Importer, ...]:
    """The built-in importers and those of other packages; the same objects each time."""
    # Forty modules with their parsers: the window shows before anything of them is needed.
    from annotator.formats.bioc import BioC
    from annotator.formats.bioc_json import BioCJson
    from annotator.formats.brat import Brat
    from annotator.formats.cas import CasImporter
    from annotator.formats.conll_in import Conll
    from annotator.formats.conllu import Conllu
    from annotator.formats.csv_in import CsvTable
    from annotator.formats.docbin_in import DocBinImporter
    from annotator.formats.doccano import Doccano
    from annotator.formats.docx_in import WordDocument
    from annotator.formats.epub_in import Epub
    from annotator.formats.feed_in import Feed
    from annotator.formats.gate_xml import GateXml
    from annotator.formats.gliner import Gliner
    from annotator.formats.hugging_face import HuggingFace
    from annotator.formats.hugging_face_parquet import ParquetRows
    from annotator.formats.inline_xml import InlineXml
    from annotator.formats.json_in import JsonArticles
    from annotator.formats.jsonl_in import JsonLines
    from annotator.formats.label_studio import LabelStudio
    from annotator.formats.lossless_in import LosslessLines
    from annotator.formats.mail_in import Mail
    from annotator.formats.markdown import Markdown
    from annotator.formats.mhtml_in import SavedPage
    from annotator.formats.news_in import NewsXml
    from annotator.formats.ods_in import OpenTable
    from annotator.formats.odt_in import OpenDocument
    from annotator.formats.patterns_in import MatchPatterns
    from annotator.formats.pdf_in import PdfDocument
    from annotator.formats.plain import PlainText
    from annotator.formats.prodigy import Prodigy
    from annotator.formats.pubtator import PubTator
    from annotator.formats.rtf_in import RichText
    from annotator.formats.spacy_json import SpacyJson
    from annotator.formats.spacy_tuples import SpacyTuples
    from annotator.formats.web_annotation import WebAnnotation
    from annotator.formats.web_page import WebPage
    from annotator.formats.webanno_tsv import WebAnnoTsv
    from annotator.formats.xlsx_in import Spreadsheet
    from annotator.formats.zip_in import ZipArchive

    built_in: tuple[Importer, ...] = (
        PlainText(),
        Markdown(),
        WebPage(),
        PdfDocument(),
        WordDocument(),
        OpenDocument(),
        RichText(),
        Epub(),
        SavedPage(),
        Mail(),
        Feed(),
        NewsXml(),
        JsonLines(),
        JsonArticles(),
        CsvTable(),
        Spreadsheet(),
        OpenTable(),
        ZipArchive(
            known=known_suffixes,
            chosen=importer_for,
            read=lambda path, options, ask: _unsettled(path, options, ask=ask),
            declared=declared_labels,
        ),
        LosslessLines(),
        Doccano(),
        Prodigy(),
        MatchPatterns(),
        LabelStudio(),
        Brat(),
        Conll(),
        Conllu(),
        DocBinImporter(),
        SpacyTuples(),
        SpacyJson(),
        CasImporter(),
        WebAnnoTsv(),
        HuggingFace(),
        ParquetRows(),
        Gliner(),
        PubTator(),
        WebAnnotation(),
        BioC(),
        BioCJson(),
        GateXml(),
        InlineXml(),
    )
    return built_in + tuple(part for part in visitors().parts if _is_importer(part))


def known_suffixes() -> frozenset[str]:
    """The endings under which files of a folder or an archive are taken for articles."""
    return frozenset(suffix for importer in importers() for suffix in importer.suffixes)


def to_be_seen(path: Path) -> bool:
    """Whether a file's ending says that it is more than a text, so that a person wants to see what will come in.

    A folder is as its files: the first few hundred names in it and in its folders say what it is.
    """
    if path.is_dir():
        names = (name for _, _, files in os.walk(path) for name in files)
        return any(_is_more(name) for name in islice(names, _NAMES))
    return _is_more(path.name)


def _is_more(name: str) -> bool:
    suffix = PurePath(name).suffix.lower()
    return any(suffix in importer.suffixes and importer.name not in _AS_THEY_ARE for importer in importers())


def close_workers() -> None:
    """End the child processes of all importers; they start again when they are needed."""
    for importer in importers():
        if isinstance(importer, WithWorker):
            importer.close()


def importer_for(path: Path, *, name: str | None = None) -> Importer:
    """The importer with this name, or the one that knows the file best by its ending and first bytes.

    UserError when there is no such name, when nobody reads the file, or when the file cannot be opened.
    """
    if name is not None:
        return importer_named(name)
    head = read_head(path)
    scored = [(importer.score(path, head), importer) for importer in importers()]
    best, chosen = max(scored, key=lambda pair: pair[0])
    if best > 0:
        return chosen
    if path.suffix.lower() == ".json" and b"\0" not in head:
        raise UserError(
            "AN288",
            f"“{path.name}” is not whole, or JSON that no importer knows.",
            "Save it as JSONL: one object a line, its text under “text”.",
        )
    if head.startswith(OLD_OFFICE):
        what, hint = _OFFICE.get(path.suffix.lower(), ("an old office document", "Save it anew in a format of today."))
        raise UserError("AN814", f"“{path.name}” is {what}, which no importer reads.", hint)
    kind = what_it_is(head)
    what = f"“{path.name}” is {kind}" if kind else f"“{path.name}” holds binary data"
    raise UserError("AN203", f"{what}, which no importer reads.", "Save it as text, HTML, PDF, DOCX or CSV.")


def importer_name(path: Path) -> str | None:
    """The name of the importer that knows a file best; None where nobody reads it, which `read_file` tells why."""
    try:
        return importer_for(path).name
    except UserError:
        return None


def read_file(
    path: Path,
    options: ReadOptions,
    *,
    name: str | None = None,
    ask: Callable[[EncodingQuestion], ReadOptions | None] | None = None,
) -> Iterator[IncomingArticle | Problem]:
    """Yield what one file holds; a file that is refused whole is one problem, never an exception.

    Spans come in code points; a span that does not fit its text is a warning before its article, and a unit that would
    fit all of them a warning at the end.
    `ask` is called once when the encoding is in doubt; the options that it returns are used instead, and
    None (or no `ask`) makes the question a problem. So does a question that comes when other items of the
    file were given already.
    """
    doubt = Doubt(options)
    for item in _unsettled(path, options, name=name, ask=ask):
        if isinstance(item, Problem):
            yield item
            continue
        for settled in settle(item, options):
            doubt.see(item, settled)
            yield settled
    if doubt.raised:
        yield from doubt.told(_unsettled(path, options, name=name, ask=ask), path.name)


def _unsettled(
    path: Path,
    options: ReadOptions,
    *,
    name: str | None = None,
    ask: Callable[[EncodingQuestion], ReadOptions | None] | None = None,
) -> Iterator[IncomingArticle | Problem]:
    """The same with the offsets as the file has them, so that whoever looks at an archive can weigh them."""
    given = False
    try:
        for item in importer_for(path, name=name).read(path, options):
            given = True
            yield item
        return
    except EncodingQuestion as question:
        answer = ask(question) if ask and not given else None
        if answer is None:
            yield as_problem(question, where=path.name)
            return
    except UserError as error:
        yield as_problem(error, where=path.name)
        return
    yield from _unsettled(path, answer, name=name)


def declared_labels(path: Path, options: ReadOptions, *, name: str | None = None) -> tuple[IncomingLabel, ...]:
    """The labels that a file declares, none where it cannot; never raises a UserError."""
    try:
        importer = importer_for(path, name=name)
        return importer.labels(path, options) if isinstance(importer, LabelImporter) else ()
    except UserError:
        return ()


def expand(paths: Sequence[Path]) -> Iterator[Path | Problem]:
    """Yield the files of a selection: files as they are, folders walked in alphabetical order.

    What a folder holds but nobody reads is told in one note for each ending, hidden files in one note;
    a path that does not exist is an error. Links to folders are not followed.
    """
    for path in paths:
        if path.is_dir():
            yield from _walk(path)
        elif path.exists():
            yield path
        else:
            yield Problem(
                code="AN201",
                sentence=f"“{path.name or path}” does not exist.",
                where=path.name,
                hint="Check the path and try again.",
            )


def _walk(folder: Path) -> Iterator[Path | Problem]:
    known = known_suffixes()
    unknown: Counter[str] = Counter()
    hidden = 0
    faults: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=faults.append):
        # Browsers keep the pictures and scripts of "Page.html" in "Page_files".
        pages = {Path(name).stem for name in names if Path(name).suffix.lower() in (".html", ".htm", ".xhtml")}
        seen = [name for name in folders if not _hidden(Path(place, name))]
        hidden += len(folders) - len(seen)
        parts = [name for name in seen if is_page_parts(name) and any(name.startswith(page) for page in pages)]
        unknown.update(f"the folder {name}" for name in parts)
        folders[:] = sorted((name for name in seen if name not in parts), key=_alphabetical)
        along = companions(names)
        for name in sorted(names, key=_alphabetical):
            path = Path(place, name)
            if name in along:
                continue
            if _hidden(path):
                hidden += 1
            elif path.suffix.lower() in known:
                yield path
            else:
                unknown[path.suffix.lower() or "files without an ending"] += 1
    where = folder.name or str(folder)
    for fault in faults:
        name = Path(fault.filename).name if fault.filename else where
        yield Problem(code="AN202", sentence=f"The folder “{name}” cannot be read: {fault.strerror}.", where=where)
    for kind, count in sorted(unknown.items()):
        number = "" if kind.startswith("the folder ") else ", 1 file" if count == 1 else f", {count} files"
        yield _left_out(f"{kind}{number}", where)
    if hidden:
        yield _left_out(f"hidden files and folders, {hidden} in all", where)


def _left_out(what: str, where: str) -> Problem:
    return Problem(code="AN212", sentence=f"Left out: {what}.", where=where, severity="note")


def _hidden(path: Path) -> bool:
    if path.name.startswith("."):
        return True
    try:
        attributes: int = getattr(path.lstat(), "st_file_attributes", 0)  # Windows only
    except OSError:
        return False
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _alphabetical(name: str) -> tuple[str, str]:
    return name.casefold(), name


def importer_named(name: str) -> Importer:
    found = next((importer for importer in importers() if importer.name == name), None)
    if found is None:
        names = ", ".join(importer.name for importer in importers())
        raise UserError("AN210", f"There is no import format with the name “{name}”.", f"Known are: {names}.")
    return found


def _is_importer(part: object) -> TypeGuard[Importer]:
    return all(hasattr(part, attribute) for attribute in ("name", "title", "suffixes", "score", "read"))
