"""UIMA CAS out: a zip of XMI files with their type system, or of CAS JSON files, as INCEpTION imports them."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

from annotator.formats.cas import CasImporter
from annotator.formats.incoming import Importer
from annotator.formats.json_writing import compact
from annotator.formats.kept import LabelWords
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.text.offsets import OffsetMap

_NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_RELATION = "webanno.custom.Relation"
_ANNOTATION = "uima.tcas.Annotation"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class CasXmiExporter(SpanExporter):
    """Writes a zip of XMI files with their type system: named entities as INCEpTION has them."""

    name = "cas"
    title = "UIMA CAS XMI"
    suffix = ".zip"
    keeps: frozenset[Keep] = frozenset({"overlaps", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """An archive."""
        return _Writer(path, words, as_json=False)

    def importer(self) -> Importer:
        """The importer, which is dkpro-cassis at heart."""
        return CasImporter()

    def written_text(self, text: str) -> str:
        """XML has no place for control characters."""
        return _NO_XML.sub("\ufffd", text)


class CasJsonExporter(SpanExporter):
    """Writes a zip of CAS JSON files, each with its type system inside."""

    name = "cas-json"
    title = "UIMA CAS JSON"
    suffix = ".zip"
    keeps: frozenset[Keep] = frozenset({"overlaps", "relations"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """An archive."""
        return _Writer(path, words, as_json=True)

    def importer(self) -> Importer:
        """The importer, which is dkpro-cassis at heart."""
        return CasImporter()


class _Writer:
    def __init__(self, path: Path, words: LabelWords, *, as_json: bool) -> None:
        self._archive = zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED)
        self._words = words
        self._as_json = as_json
        self._number = 0

    def add(self, view: ArticleView) -> None:
        """Write an article as a member."""
        self._number += 1
        suffix, body = ("json", _as_json(view, self._words)) if self._as_json else ("xmi", _as_xmi(view, self._words))
        self._put(f"{self._number:06d}.{suffix}", body)

    def finish(self) -> None:
        """Write the type system, which XMI needs beside it, and the archive's directory."""
        if not self._as_json:
            self._put("TypeSystem.xml", _TYPES)
        self._archive.close()

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()

    def _put(self, name: str, body: str) -> None:
        # A date of its own would make the same project give other bytes.
        info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        self._archive.writestr(info, body.encode())


_TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <types>
    <typeDescription>
      <name>{_NAMED_ENTITY}</name>
      <description/>
      <supertypeName>{_ANNOTATION}</supertypeName>
      <features>
        <featureDescription>
          <name>value</name>
          <description/>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>
        <featureDescription>
          <name>identifier</name>
          <description/>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>
      </features>
    </typeDescription>
    <typeDescription>
      <name>{_RELATION}</name>
      <description/>
      <supertypeName>{_ANNOTATION}</supertypeName>
      <features>
        <featureDescription>
          <name>Governor</name>
          <description/>
          <rangeTypeName>{_NAMED_ENTITY}</rangeTypeName>
        </featureDescription>
        <featureDescription>
          <name>Dependent</name>
          <description/>
          <rangeTypeName>{_NAMED_ENTITY}</rangeTypeName>
        </featureDescription>
        <featureDescription>
          <name>label</name>
          <description/>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>
      </features>
    </typeDescription>
  </types>
</typeSystemDescription>
"""
_FIRST = 10
"""The number of the first span; smaller ones are the sofa's and the document's."""


def _as_xmi(view: ArticleView, words: LabelWords) -> str:
    units = OffsetMap(view.text)
    numbers = {span.id: _FIRST + at for at, span in enumerate(view.spans)}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
        'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" '
        'xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">\n<cas:NULL xmi:id="0"/>\n'
    ]
    for span in view.spans:
        lines.append(
            f'<ner:NamedEntity xmi:id="{numbers[span.id]}" sofa="1" begin="{units.to_utf16(span.start)}" '
            f'end="{units.to_utf16(span.end)}" value={quoteattr(words.words[span.label])}/>\n'
        )
    places = {span.id: span for span in view.spans}
    members = list(numbers.values())
    for at, one in enumerate(view.relations, _FIRST + len(numbers)):
        target = places[one.target]
        members.append(at)
        lines.append(
            f'<custom:Relation xmi:id="{at}" sofa="1" begin="{units.to_utf16(target.start)}" '
            f'end="{units.to_utf16(target.end)}" Governor="{numbers[one.source]}" Dependent="{numbers[one.target]}" '
            f"label={quoteattr(words.relations[one.label])}/>\n"
        )
    lines.append(
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" '
        f"sofaString={quoteattr(view.text)}/>\n"
        f'<cas:View sofa="1" members="{" ".join(map(str, members))}"/>\n</xmi:XMI>\n'
    )
    return "".join(lines)


def _as_json(view: ArticleView, words: LabelWords) -> str:
    units = OffsetMap(view.text)
    numbers = {span.id: _FIRST + at for at, span in enumerate(view.spans)}
    places = {span.id: span for span in view.spans}
    structures: list[dict[str, object]] = [
        {
            "%ID": 1,
            "%TYPE": "uima.cas.Sofa",
            "sofaNum": 1,
            "sofaID": "_InitialView",
            "mimeType": "text/plain",
            "sofaString": view.text,
        }
    ]
    for span in view.spans:
        structures.append(
            {
                "%ID": numbers[span.id],
                "%TYPE": _NAMED_ENTITY,
                "@sofa": 1,
                "begin": units.to_utf16(span.start),
                "end": units.to_utf16(span.end),
                "value": words.words[span.label],
            }
        )
    for at, one in enumerate(view.relations, _FIRST + len(numbers)):
        structures.append(
            {
                "%ID": at,
                "%TYPE": _RELATION,
                "@sofa": 1,
                "begin": units.to_utf16(places[one.target].start),
                "end": units.to_utf16(places[one.target].end),
                "@Governor": numbers[one.source],
                "@Dependent": numbers[one.target],
                "label": words.relations[one.label],
            }
        )
    members = [structure["%ID"] for structure in structures[1:]]
    document = {
        "%TYPES": {
            _NAMED_ENTITY: {
                "%NAME": _NAMED_ENTITY,
                "%SUPER_TYPE": _ANNOTATION,
                "value": {"%NAME": "value", "%RANGE": "uima.cas.String"},
                "identifier": {"%NAME": "identifier", "%RANGE": "uima.cas.String"},
            },
            _RELATION: {
                "%NAME": _RELATION,
                "%SUPER_TYPE": _ANNOTATION,
                "Governor": {"%NAME": "Governor", "%RANGE": _NAMED_ENTITY},
                "Dependent": {"%NAME": "Dependent", "%RANGE": _NAMED_ENTITY},
                "label": {"%NAME": "label", "%RANGE": "uima.cas.String"},
            },
        },
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": members}},
    }
    return compact(document) + "\n"
