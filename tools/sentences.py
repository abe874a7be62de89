"""Finds what a person may read in the program's own source: sentences, with names for what stands in their gaps."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

NUMBER, COUNT, DATA, WORDS = "number", "count", "data", "words"
"""What stands in a gap: a number as Python writes it, one with its noun, a person's own text, words of the program."""

_MARKS = frozenset({"tr", "later"})
"""Calls of the window that mark a text: see docs/translating.md."""
_TOLD = frozenset(
    {"UserError", "Problem", "say", "counted", "EncodingQuestion", "Tick", "Combo", "push_button", "Table", "complain"}
)
"""Calls whose texts are told to a person, one word or many."""
_RULES = frozenset({"Find", "Suffix", "Prefix", "Stamp", "Item", "Meaning", "period_find"})
"""Calls of the figure recogniser that are given the rule in words."""
_FIELDS = frozenset(
    {"title", "hint", "meaning", "sentence", "rule", "note", "why", "evidence", "word", "words", "kind_word"}
)
"""Arguments by name whose texts are told to a person."""
_OWN = frozenset(
    {"name", "quote", "stem", "path", "author", "surface", "strerror", "parent", "target", "folder", "pipeline", "text"}
)
_OWNERS = frozenset({"label", "article", "schema", "page", "view", "project", "recent", "record", "found", "relation"})
_OWN_CALLS = frozenset({"label_name", "shortened", "shown", "str", "repr", "type", "plain", "listed"})
_SPECS = re.compile(r"[+,]*(?:\.\d)?[,df%]?|[+,]+\.?\d*[f%]?")
_SQL = "PRAGMA|BEGIN|SELECT|INSERT|UPDATE|DELETE|CREATE|ORDER BY|DROP|WITH|FROM|WHERE|JOIN|AND|ALTER|COMMIT|ROLLBACK"
_TYPES = "dict|list|tuple|Mapping|Sequence|Callable|str|float|int|Decimal|Node"
_QUIET = re.compile(
    r"\\[a-zA-Z.\[(]|\(\?|[<{}]/?[a-z]+[^\n]*>"  # patterns and markup
    rf"|^(?:{_SQL}|SAVEPOINT|VACUUM)\b|^(?:{_TYPES})\b[\[ ][^.]*$"
    r"|^[a-z_\" ]+(?:, [a-z_0-9\" ]+){4,}$"  # columns of tables
    r"|^AN\d+$|^.$|^<[A-Za-z!?]|\t|\0|^-DOC|\|| dtype: |background:|color:|^#|^[a-z]+=|%[YHmdS]|\n.*[{;]"
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"&?[A-Z][a-z]+[…?.]?|[A-Z]{3,}\??")
"""Single words of the window: headings, buttons."""
_LONE = re.compile(r"(?:^|\s)[^\W\d_]{3,}(?:$|[\s.,:])")
"""A word beside a gap."""
_PROSE = re.compile(r"[^\W\d_][\w’'”“…,.:;)]*\s+\S|[^\W\d_]…$|[a-z]{2,}[.?!…]$")


@dataclass(slots=True)
class Found:
    """One text to translate: where it stands first, and what stands in its gaps."""

    place: str
    gaps: dict[str, str] = field(default_factory=dict[str, str])


class Reader(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, place: str, *, window: bool, prose: bool = True) -> None:
        self._place = place
        self._window = window
        self._prose = prose
        self._quiet: set[int] = set()
        self._done: set[int] = set()
        self._marked = 0
        self.found: dict[str, Found] = {}

    # -- what is passed over -------------------------------------------------------------------------

    def visit(self, node: ast.AST) -> None:
        body = getattr(node, "body", None)
        if isinstance(body, list):
            for statement in body:  # docstrings, also those of attributes
                if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                    self._quiet.add(id(statement.value))
        super().visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        call = node.exc
        if isinstance(call, ast.Call) and _name(call.func) in _SILENT_ERRORS:
            return
        self.generic_visit(node)

    def visit_Assert(self, node: ast.Assert) -> None:
        del node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        del node

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Compare(self, node: ast.Compare) -> None:
        for part in (node.left, *node.comparators):
            if not isinstance(part, (ast.Constant, ast.Tuple, ast.Set)):
                self.visit(part)

    # -- what is taken ---------------------------------------------------------------------------------

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in _PASSED_OVER:
            return
        self.visit(node.func)
        told = name in _MARKS or name in _TOLD
        if name == "counted" and len(node.args) > 1:
            self._nouns(node.args[1])
        for at, value in enumerate(node.args):
            if name == "UserError" and at == 0:
                continue
            self._within(value, told=told or (name in _RULES and _is_rule(value)))
        for keyword in node.keywords:
            self._within(keyword.value, told=name in _MARKS or keyword.arg in _FIELDS)

    def _within(self, value: ast.expr, *, told: bool) -> None:
        self._marked += told
        kept, self._marked = self._marked, (self._marked if told or isinstance(value, _JOINTS) else 0)
        self.visit(value)
        self._marked = kept - told

    def _nouns(self, noun: ast.expr) -> None:
        for one in _choices(noun):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                self._done.add(id(one))
                self._add(f"{{number}} {one.value}", {"number": NUMBER})
                self._add(f"{{number}} {one.value}s", {"number": NUMBER})

    def visit_Assign(self, node: ast.Assign) -> None:
        self._within(node.value, told=any(_name(target) == "rule" for target in node.targets))

    def visit_Dict(self, node: ast.Dict) -> None:
        for key in node.keys:
            if key is not None:
                self._quiet.add(id(key))
        for value in node.values:
            self._within(value, told=self._window and isinstance(value, ast.Constant) and _is_word(value.value))

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and id(node) not in self._quiet and id(node) not in self._done:
            self._take(node.value, {})

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for text, gaps in _templates(node):
            self._take(text, gaps)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def _take(self, text: str, gaps: dict[str, str]) -> None:
        bare = re.sub(r"\{\w+\}", "", text).strip()
        if not _LETTER.search(bare) or _QUIET.search(bare) or "\t" in text:
            return
        word = self._window and _WORD.fullmatch(text)
        word = word or (gaps and " " in text.strip() and _LONE.search(bare))
        if self._marked or word or (self._prose and _PROSE.search(text.strip())):
            self._add(text, gaps)

    def _add(self, text: str, gaps: dict[str, str]) -> None:
        text = text.strip()
        known = self.found.setdefault(text, Found(self._place))
        for name, kind in gaps.items():
            known.gaps[name] = kind if known.gaps.get(name, kind) == kind else WORDS


_JOINTS = (ast.Constant, ast.JoinedStr, ast.IfExp, ast.BinOp, ast.Tuple, ast.BoolOp)
_SILENT_ERRORS = frozenset(
    {
        "ValueError",
        "KeyError",
        "RuntimeError",
        "TypeError",
        "AssertionError",
        "LookupError",
        "TaskFailedError",
        "ConflictError",
        "IndexError",
        "OSError",
        "NotImplementedError",
        "PermissionError",
    }
)
_PASSED_OVER = frozenset(
    {
        "cast",
        "compile",
        "getattr",
        "execute",
        "executemany",
        "executescript",
        "query",
        "setObjectName",
        "setStyleSheet",
        "strptime",
        "strftime",
        "TypeVar",
        "namedtuple",
        "frozenset",
        "split",
        "removeprefix",
        "removesuffix",
        "startswith",
        "endswith",
        "encode",
        "decode",
        "sub",
        "match",
        "search",
        "finditer",
        "setProperty",
    }
)


def _is_rule(value: ast.expr) -> bool:
    return all(
        isinstance(one, ast.JoinedStr) or (isinstance(one, ast.Constant) and " " in str(one.value))
        for one in _choices(value)
    )


def _is_word(value: object) -> bool:
    return isinstance(value, str) and value.isalpha() and value.islower()


def _name(call: ast.expr) -> str:
    if isinstance(call, ast.Attribute):
        return call.attr
    return call.id if isinstance(call, ast.Name) else ""


def _choices(value: ast.expr) -> Iterator[ast.expr]:
    """The branches of a text that is chosen where it stands."""
    if isinstance(value, ast.IfExp):
        yield from _choices(value.body)
        yield from _choices(value.orelse)
    else:
        yield value


def _templates(node: ast.JoinedStr) -> Iterator[tuple[str, dict[str, str]]]:
    """All that an f-string may become, its gaps named; choices between constants are laid out."""
    parts: list[list[ast.expr | tuple[ast.FormattedValue, str]]] = []
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            branches = list(_choices(part.value))
            if all(isinstance(one, (ast.Constant, ast.JoinedStr)) for one in branches) and len(branches) < 5:
                parts.append([*branches])
            else:
                parts.append([(part, "")])
        else:
            parts.append([part])
    for chosen in product(*parts):
        text = ""
        gaps: dict[str, str] = {}
        flat: list[ast.expr | tuple[ast.FormattedValue, str]] = []
        for one in chosen:
            if isinstance(one, ast.JoinedStr):
                flat += [(value, "") if isinstance(value, ast.FormattedValue) else value for value in one.values]
            else:
                flat.append(one)
        for one in flat:
            if isinstance(one, tuple):
                name, kind = _gap(one[0])
                stem, number = name, 2
                while name in gaps:
                    name, number = f"{stem}_{number}", number + 1
                gaps[name] = kind
                text += f"{{{name}}}"
            elif isinstance(one, ast.Constant):
                text += str(one.value)
        yield text, gaps


def _gap(part: ast.FormattedValue) -> tuple[str, str]:
    """A name and a kind for what an f-string puts in."""
    value = part.value
    spec = ast.unparse(part.format_spec)[2:-1] if part.format_spec is not None else ""
    if spec and _SPECS.fullmatch(spec):
        return _word(value), NUMBER
    if isinstance(value, ast.Call) and _name(value.func) == "len":
        return _word(value), NUMBER
    if isinstance(value, ast.Call) and _name(value.func) == "counted":
        return _word(value), COUNT
    if part.conversion == ord("r") or isinstance(value, ast.Subscript):
        return _word(value), DATA
    if isinstance(value, ast.Attribute) and (
        value.attr in _OWN or (value.attr == "title" and _word(value.value) in _OWNERS)
    ):
        return _word(value), DATA
    if isinstance(value, ast.Name) and value.id in {"name", "quote", "path", "surface", "folder"}:
        return _word(value), DATA
    if isinstance(value, ast.BoolOp) and any(_word(one) in {"name", "label", "title"} for one in value.values):
        return _word(value), DATA  # the title of a label, or else its name
    if isinstance(value, ast.Call) and _name(value.func) in _OWN_CALLS:
        return _word(value), DATA
    return _word(value), WORDS


def _word(value: ast.expr) -> str:
    """A short name for an expression: the noun in it."""
    if isinstance(value, ast.Call):
        name = _name(value.func)
        if name == "counted" and len(value.args) > 1 and isinstance(value.args[1], ast.Constant):
            return re.sub(r"\W", "_", f"{value.args[1].value}s")
        if name == "join" or name in {"len", "str", "round", "sum", "shortened", "shown", "min", "max", "listed"}:
            return _word(value.args[0]) if value.args else "words"
        return _clean(name)
    if isinstance(value, ast.Attribute):
        return (
            _word(value.value)
            if value.attr in {"name", "title", "value"}
            and isinstance(value.value, ast.Name)
            and value.value.id != "self"
            else _clean(value.attr)
        )
    if isinstance(value, ast.Name):
        return _clean(value.id)
    if isinstance(value, (ast.BinOp,)):
        return _word(value.left)
    if isinstance(value, ast.BoolOp):
        return _word(value.values[0])
    if isinstance(value, ast.Subscript):
        return _word(value.value)
    if isinstance(value, ast.IfExp):
        return _word(value.body)
    if isinstance(value, (ast.GeneratorExp, ast.ListComp)):
        return _word(value.generators[0].iter)
    return "what"


def _clean(name: str) -> str:
    return name.strip("_").lower() or "what"


def read_module(path: Path, root: Path, *, prose: bool = True) -> dict[str, Found]:
    """The texts of one module."""
    place = path.relative_to(root).as_posix()
    reader = Reader(place, window=place.startswith("annotator/ui/"), prose=prose)
    reader.visit(ast.parse(path.read_text("utf-8")))
    return reader.found
