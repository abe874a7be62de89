"""Writes docs/codes.md: every numbered message of the program, found in its source as a template."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "annotator"
MADE = "<!-- Made by tools/message_codes.py from the source: do not edit. -->\n"
FAMILIES = {
    "1": "The project file",
    "2": "Reading files",
    "3": "Label sets",
    "4": "Settings and export",
    "5": "Providers, learning, training",
    "6": "Relations",
    "7": "Command line and annotated data",
    "8": "Dialogs, help",
    "9": "The installation",
}
_CODE = re.compile(r"AN\d{3}")
_FIELD = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")
GAP = "…"
"""Stands in a template for what only the moment knows: a name, a number."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One wording of a code; `hint` is "" where there is none, `sentence` is "" where only the moment knows it."""

    code: str
    sentence: str
    hint: str


def messages(package: Path = PACKAGE) -> tuple[Message, ...]:
    """All wordings of all codes under a folder, each once, by code and then as they stand in the source."""
    found: dict[Message, None] = {}
    for path in sorted(package.rglob("*.py")):
        for message in _in_tree(ast.parse(path.read_text("utf-8"))):
            found[message] = None
    told = {message.code for message in found if message.sentence}
    whole = [message for message in found if message.sentence or message.code not in told]
    return tuple(sorted(whole, key=lambda message: message.code))


def _in_tree(tree: ast.AST) -> Iterator[Message]:
    tree = _Spelled(_named_codes(tree)).visit(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _in_row(node.args, {word.arg: word.value for word in node.keywords if word.arg})
        elif isinstance(node, ast.Tuple):
            yield from _in_row(node.elts, {}, of_call=False)


def _named_codes(tree: ast.AST) -> dict[str, ast.Constant]:
    """The codes that a module gives a name of their own: `LIST = "AN817"`."""
    return {
        node.targets[0].id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and _code(node.value)
    }


class _Spelled(ast.NodeTransformer):
    """Puts codes in the places of their names."""

    def __init__(self, codes: dict[str, ast.Constant]) -> None:
        self._codes = codes

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._codes.get(node.id, node) if isinstance(node.ctx, ast.Load) else node


def _in_row(row: list[ast.expr], named: dict[str, ast.expr], *, of_call: bool = True) -> Iterator[Message]:
    """The message whose code is among the parts of a call or tuple."""
    place = next((number for number, part in enumerate(row) if _code(part)), None)
    code = _code(named["code"]) if "code" in named else ""
    rest = row
    if place is not None:
        code, rest = _code(row[place]), row[place + 1 :]
    if not code:
        return
    sentence = _words(named["sentence"]) if "sentence" in named else _words(rest[0]) if rest else ""
    hint = _words(named["hint"]) if "hint" in named else _words(rest[1]) if len(rest) > 1 else ""
    if not _CODE.fullmatch(sentence) and (sentence or (of_call and (rest or named))):
        yield Message(code, _sentence(sentence), hint if " " in hint else "")


def _code(part: ast.expr) -> str:
    value = part.value if isinstance(part, ast.Constant) else None
    return value if isinstance(value, str) and _CODE.fullmatch(value) else ""


def _words(part: ast.expr) -> str:
    """The words of an expression, with a gap for all that is not in the source."""
    if isinstance(part, ast.Constant):
        return _FIELD.sub(GAP, part.value) if isinstance(part.value, str) else ""
    if isinstance(part, ast.JoinedStr):
        return "".join(_words(one) if isinstance(one, ast.Constant) else GAP for one in part.values)
    if isinstance(part, ast.BinOp):
        return f"{_words(part.left) or GAP}{_words(part.right) or GAP}"
    if isinstance(part, ast.IfExp):
        return _words(part.body) or _words(part.orelse)
    if isinstance(part, ast.Call):
        inside = part.func.value if isinstance(part.func, ast.Attribute) else None
        texts = [inside] if isinstance(inside, (ast.Constant, ast.JoinedStr, ast.Call)) else part.args
        return next((words for words in map(_words, texts) if " " in words), "")
    return ""


def _sentence(words: str) -> str:
    """A template as a sentence: some parts of the program leave the full stop to whoever tells it."""
    tidy = re.sub(rf"{GAP}(\s*{GAP})+", GAP, " ".join(words.split()))
    if tidy[:1].islower():  # what it is about is put in front of it
        tidy = f"{GAP} {tidy}"
    return tidy if not tidy or tidy[-1] in ".?!…:" else f"{tidy}."


def codes_page() -> str:
    """Every numbered message, with what it says and what to do."""
    lines = [MADE, "# Codes of messages", ""]
    lines.append(f"What the program says under each number. “{GAP}” stands for a name, a number or a reason.")
    family, code = "", ""
    for message in messages():
        if message.code[2] != family:
            family = message.code[2]
            lines += ["", f"## AN{family}00 to AN{family}99: {FAMILIES[family]}"]
        if message.code != code:
            code = message.code
            lines += ["", f"### {code}"]
        lines += ["", _plain(message.sentence) or "The message tells what is wrong and where."]
        if message.hint:
            lines += ["", f"→ {_plain(message.hint)}"]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """A text in which nothing is taken for a mark of Markdown."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


if __name__ == "__main__":
    (ROOT / "docs" / "codes.md").write_text(codes_page(), "utf-8", newline="\n")
    sys.exit(0)
