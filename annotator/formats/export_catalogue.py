"""The list of formats that go out: the built-in ones and those that other packages bring."""

from __future__ import annotations

from typing import cast

from annotator.formats.bioc import BioCExporter
from annotator.formats.bioc_json import BioCJsonExporter
from annotator.formats.brat import BratExporter
from annotator.formats.cas_out import CasJsonExporter, CasXmiExporter
from annotator.formats.chat import ChatExporter
from annotator.formats.conll_out import ConllExporter
from annotator.formats.conllu import ConlluExporter, ConlluPlusExporter
from annotator.formats.doccano_out import DoccanoExporter, DoccanoRelationsExporter
from annotator.formats.gate_xml import GateExporter
from annotator.formats.gliner import GlinerExporter
from annotator.formats.hugging_face import SpanSetExporter, TagSetExporter
from annotator.formats.hugging_face_parquet import ParquetSetExporter, has_pyarrow, without_pyarrow
from annotator.formats.inline_xml_out import InlineXmlExporter
from annotator.formats.jsonl_out import JsonlExporter
from annotator.formats.label_studio import LabelStudioExporter
from annotator.formats.label_studio_min import LabelStudioMinExporter
from annotator.formats.outgoing import Exporter
from annotator.formats.patterns_out import PatternsExporter
from annotator.formats.prodigy import ProdigyExporter
from annotator.formats.pubtator import PubTatorExporter
from annotator.formats.spacy_out import SpacyExporter
from annotator.formats.spacy_tuples import SpacyTuplesExporter
from annotator.formats.span_table import SpanTableExporter
from annotator.formats.span_workbook import SpanWorkbookExporter
from annotator.formats.visitors import visitors
from annotator.formats.web_annotation import WebAnnotationExporter
from annotator.model.errors import UserError


def known_exporters() -> tuple[Exporter, ...]:
    """All that the program can write where every library is installed that a format asks for."""
    return (
        SpacyExporter(),
        JsonlExporter(),
        ConllExporter(),
        DoccanoExporter(),
        DoccanoRelationsExporter(),
        ProdigyExporter(),
        PatternsExporter(),
        LabelStudioExporter(),
        LabelStudioMinExporter(),
        BratExporter(),
        CasXmiExporter(),
        CasJsonExporter(),
        ConlluExporter(),
        ConlluPlusExporter(),
        SpacyTuplesExporter(),
        SpanSetExporter(),
        TagSetExporter(),
        ParquetSetExporter(),
        GlinerExporter(),
        PubTatorExporter(),
        WebAnnotationExporter(),
        BioCExporter(),
        BioCJsonExporter(),
        GateExporter(),
        InlineXmlExporter(),
        SpanTableExporter(),
        SpanWorkbookExporter(),
        ChatExporter(),
    )


def is_optional(exporter: Exporter) -> bool:
    """Whether a format asks for a library that does not come with the program."""
    return isinstance(exporter, ParquetSetExporter)


def exporters() -> tuple[Exporter, ...]:
    """All exporters that can work here, the built-in ones first; a visitor cannot take the name of one of them."""
    found: dict[str, Exporter] = {
        item.name: item for item in known_exporters() if has_pyarrow() or not is_optional(item)
    }
    for part in visitors().parts:
        if hasattr(part, "write"):
            exporter = cast(Exporter, part)
            found.setdefault(exporter.name, exporter)
    return tuple(found.values())


def exporter_named(name: str) -> Exporter:
    """The exporter of this name; UserError when there is none."""
    known = exporters()
    for exporter in known:
        if exporter.name == name:
            return exporter
    if name == ParquetSetExporter.name:
        raise without_pyarrow("A Parquet data set cannot be written", "Export “hf” instead, which needs nothing.")
    names = ", ".join(exporter.name for exporter in known)
    raise UserError("AN451", f"There is no format “{name}” to export to.", f"Choose one of {names}.")
