"""XML and HTML as plain trees, parsed by lxml without entities, network or huge documents."""

from __future__ import annotations

import html
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, cast

from annotator.formats.foreign.asking import damaged, too_deep
from annotator.model.errors import UserError


@dataclass(slots=True, kw_only=True)
class Node:
    """An element: its name without prefix, its namespace, attributes by local name, and what is in it in order."""

    tag: str
    space: str = ""
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Node | str] = field(default_factory=list["Node | str"])

    def get(self, name: str) -> str:
        """An attribute's value, "" without it."""
        return self.attributes.get(name, "")

    def elements(self) -> Iterator[Node]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Node))

    def child(self, *tags: str) -> Node | None:
        """The first child element with one of these names, the names in the order of preference."""
        return next((one for tag in tags for one in self.elements() if one.tag == tag), None)

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in the order of the document."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(list(node.elements())))

    def find(self, *tags: str) -> Node | None:
        """The first element below (or this) with one of these names."""
        return next((node for node in self.walk() if node.tag in tags), None)

    def text(self) -> str:
        """All text in it as one line."""
        parts: list[str] = []
        stack: list[Node | str] = [self]
        while stack:
            one = stack.pop()
            if isinstance(one, str):
                parts.append(one)
            else:
                stack.extend(reversed(one.children))
        return " ".join("".join(parts).split())


NOTHING = Node(tag="")


class _LogEntry(Protocol):
    type_name: str


class _Parser(Protocol):
    error_log: list[_LogEntry]


class _Element(Protocol):
    """What is used of lxml's elements, comments, instructions and entities."""

    tag: object
    text: str | None
    tail: str | None
    name: str
    attrib: dict[str, str]

    def __iter__(self) -> Iterator[_Element]: ...
    def getroottree(self) -> _Tree: ...


class _Entities(Protocol):
    def entities(self) -> list[object]: ...


class _DocInfo(Protocol):
    internalDTD: _Entities | None


class _Tree(Protocol):
    docinfo: _DocInfo


class _Etree(Protocol):
    Entity: object
    XMLSyntaxError: type[Exception]
    LxmlError: type[Exception]

    def XMLParser(self, **_options: bool) -> _Parser: ...
    def fromstring(self, _data: bytes, /, *, parser: _Parser) -> _Element: ...


class _Html(Protocol):
    def HTMLParser(self, **_options: bool | str) -> _Parser: ...
    def document_fromstring(self, _data: bytes, /, *, parser: _Parser) -> _Element: ...


def warm() -> None:
    """Import the libraries."""
    _etree()
    _html()


def parse_xml(data: bytes, name: str, *, kind: str = "XML") -> Node:
    """The root of an XML document; UserError with line and reason when it is not well-formed or declares entities."""
    library = _etree()
    parser = library.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = library.fromstring(data, parser=parser)
    except library.XMLSyntaxError as error:
        reason = str(error).removesuffix(" (<string>)").rstrip(".")
        if "xcessive depth" in reason:
            raise too_deep(name) from error
        raise damaged(name, kind, reason or "it is empty") from error
    except ValueError as error:
        raise damaged(name, kind, str(error).rstrip(".")) from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and declared.entities():
        raise UserError(
            "AN279",
            f"“{name}” declares entities of its own, which can be made to fill the memory; it is not read.",
            "Save it without a document type (DOCTYPE).",
        )
    return _plain(root, library.Entity)


def parse_html(page: str, name: str) -> Node:
    """The root of a page or of a piece of one; UserError when it nests more than the parser can follow."""
    library = _html()
    parser = library.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    page = _NO_XML.sub("", page)  # a declaration of another encoding would win over ours
    try:
        root = library.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (ValueError, _etree().LxmlError):  # its words for a page with nothing in it
        root = None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise too_deep(name)  # past 255 nested elements it returns less text, or none, without an error
    return NOTHING if root is None else _plain(root, None)


_NO_XML = re.compile(r"\A\s*<\?xml[^>]*\?>")


def _plain(root: _Element, entity: object) -> Node:
    """The tree as our own nodes; without recursion, because files choose how deep they are."""
    made = _node(root)
    stack = [(root, made)]
    while stack:
        element, node = stack.pop()
        if element.text:
            node.children.append(element.text)
        for child in element:
            if isinstance(child.tag, str):
                below = _node(child)
                node.children.append(below)
                stack.append((child, below))
            elif entity is not None and child.tag is entity:
                node.children.append(html.unescape(f"&{child.name};"))
            if child.tail:
                node.children.append(child.tail)
    return made


def _node(element: _Element) -> Node:
    space, tag = _split(str(element.tag))
    attributes: dict[str, str] = {}
    for name, value in element.attrib.items():
        attributes.setdefault(_split(name)[1], value)
    return Node(tag=tag, space=space, attributes=attributes)


def _split(name: str) -> tuple[str, str]:
    if name.startswith("{"):
        space, _, local = name[1:].partition("}")
        return space, local
    return "", name


def _etree() -> _Etree:
    return cast("_Etree", importlib.import_module("lxml.etree"))  # it has no type stubs


def _html() -> _Html:
    return cast("_Html", importlib.import_module("lxml.html"))
