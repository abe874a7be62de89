"""Reads a CAS with dkpro-cassis, its offsets as the file has them; imported only when there is one to read.

The library turns UTF-16 into code points by itself, and lets an offset that cannot be turned stand for what it is
not. Here the offsets are left alone: they are proven and turned where those of every other format are.
"""

# The library tells few of its types; the protocols below hold what is used of it.
# pyright: reportIncompatibleMethodOverride=false, reportUnknownMemberType=false, reportArgumentType=false

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from typing import Protocol, cast

import cassis  # pyright: ignore[reportMissingTypeStubs]
from cassis import json as cas_json  # pyright: ignore[reportMissingTypeStubs]
from cassis import xmi as cas_xmi  # pyright: ignore[reportMissingTypeStubs]


class Named(Protocol):
    """A feature."""

    name: str


class Type(Protocol):
    """The type of an annotation."""

    name: str
    short_name: str
    all_features: Sequence[Named]


class Annotation(Protocol):
    """What is used of a feature structure; its features are attributes."""

    type: Type
    xmiID: object


class Sofa(Protocol):
    """A text."""

    sofaID: str
    sofaString: object


class View(Protocol):
    """The annotations of a text."""

    def select_all_annotations(self) -> Sequence[Annotation]: ...


class Cas(Protocol):
    """What is used of a CAS."""

    sofas: Sequence[Sofa]

    def get_view(self, name: str, /) -> View: ...


class _Element(Protocol):
    """An element of lxml."""

    attrib: dict[str, str]


class _Xmi(cas_xmi.CasXmiDeserializer):
    """The library's reader of XMI, whose texts have no table of offsets and so leave them as they are."""

    def _parse_sofa(self, typesystem: object, elem: _Element) -> Sofa:  # the library's own hook
        text = elem.attrib.pop("sofaString", None)
        return _with_text(cast(Sofa, super()._parse_sofa(typesystem, elem)), text)


class _Json(cas_json.CasJsonDeserializer):
    """The same for JSON."""

    def _parse_sofa(self, cas: object, fs_id: int, json_fs: dict[str, object], feature_structures: object) -> Sofa:
        bare = {key: value for key, value in json_fs.items() if key != "sofaString"}
        made = cast(Sofa, super()._parse_sofa(cas, fs_id, bare, feature_structures))
        return _with_text(made, json_fs.get("sofaString"))


def _with_text(sofa: Sofa, text: object) -> Sofa:
    # Its own setter would make the table.
    object.__setattr__(sofa, "_sofaString", text)
    return sofa


def read_types(data: bytes) -> object:
    """A type system. Raises what the library raises."""
    return cassis.load_typesystem(io.BytesIO(data))


def read_cas(data: bytes, system: object | None) -> Cas:
    """The CAS of XMI or JSON; its offsets are those of the file. Raises what the library raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            return cast(Cas, _Json().deserialize(io.BytesIO(data), cassis.TypeSystem(), lenient=True))
        system = system if system is not None else cassis.TypeSystem()
        return cast(Cas, _Xmi().deserialize(io.BytesIO(data), system, lenient=True, trusted=False))
