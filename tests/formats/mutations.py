"""Broken files for the fuzz loop, made from whole ones: bytes, lines, numbers, encodings, and what a kind has inside.

Everything is drawn from the `Random` that is given, so the same seed gives the same bytes on every machine.
"""

import io
import json
import re
import stat
import warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Literal

Shape = Literal["text", "lines", "json", "json-lines", "xml", "columns", "zip", "msgpack", "bytes"]
Change = Callable[[bytes, Random], bytes]

TOKENS = (
    b"\0", b"\n", b"\r", b'"', b"'", b"{", b"}", b"[" * 50, b"\\u", b"\\ud83d", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf",
    b"\xe2\x80\xa8", b"\xed\xa0\xbd", b"---\n", b":", b"=" * 40, b"# ", b"<div>" * 300, b"<!--", b"]]>", b"&#x110000;",
    b"&#xD800;", b"&#0;", b"&x;", b"NaN", b"-Infinity", b"1e999", b"null", b"true", b",", b";", b"\t", b" " * 3000,
    b"\x1a", b"\x80\x81\x82", b"charset=utf-7", b"9" * 5000, b"date 0000-00-00", b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"<p>" * 300, b"{" * 600, b"\\bin99999", b"\\u-10179", b"obj", b"endstream", b"/Kids [2 0 R]", b"/Length 99999999",
    b"From ", b"PK\x03\x04", b"PK\x05\x06", b"PAR1", b"T1\t", b"B-", b'"start":', b'"end":-5,', b'"labels":{},',
    b"1-2\t", b"#T_SP=a|b\n", b"#Text=", b"-DOCSTART-\n", b"\xe2\x80\xae", b"\xf0\x9f\x91\xa9\xe2\x80\x8d",
)  # fmt: skip
NUMBERS = (
    b"-1", b"0", b"1", b"2147483648", b"99999999999", b"1" + b"0" * 30, b"9" * 5000, b"-" + b"9" * 400, b"1.5", b"1e5",
    b"1e999", b"NaN", b"0x10", b"", b"007", "٣".encode(), b"1_000", b"+1",
)  # fmt: skip
CODECS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "gb18030", "shift_jis", "utf-7", "cp037")
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_TAG = re.compile(rb"<[^<>]*>")
_VALUE = re.compile(rb'="[^"]*"')
_DECLARED = re.compile(rb"""(encoding|charset)=["']?[\w-]+["']?""")
_BOMB = (
    b'<!DOCTYPE bomb [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)
_OUTSIDE = b'<!DOCTYPE out [<!ENTITY x SYSTEM "file:///secret"><!ENTITY % y SYSTEM "http://post.example/y"> %y;]>'


# -- bytes, lines, numbers, encodings ------------------------------------------------------------------


def _two(data: bytes, chance: Random) -> tuple[int, int]:
    one, other = chance.randint(0, len(data)), chance.randint(0, len(data))
    return min(one, other), max(one, other)


def flip_bit(data: bytes, chance: Random) -> bytes:
    if not data:
        return b"\x01"
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def cut_off(data: bytes, chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def cut_out(data: bytes, chance: Random) -> bytes:
    low, high = _two(data, chance)
    return data[:low] + data[high if chance.random() < 0.3 else min(low + chance.randint(1, 40), high) :]


def double(data: bytes, chance: Random) -> bytes:
    low, high = _two(data, chance)
    return data[:high] + data[low : low + 200] + data[high:]


def put_token(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(TOKENS) + data[at:]


def put_noise(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.randint(1, 8)) + data[at:]


def other_number(data: bytes, chance: Random) -> bytes:
    """Another number in the place of one: negative, huge, no number, or one that stands elsewhere in the file."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return put_token(data, chance)
    one = chance.choice(found)
    new = chance.choice(NUMBERS) if chance.random() < 0.6 else chance.choice(found)[0]
    return data[: one.start()] + new + data[one.end() :]


def swap_lines(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def drop_line(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


def double_line(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    lines.insert(chance.randint(0, len(lines)), chance.choice(lines))
    return b"\n".join(lines)


def other_line_ends(data: bytes, chance: Random) -> bytes:
    return data.replace(
        b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", "\u2028".encode(), b"\x0b")), chance.choice((1, -1))
    )


def other_encoding(data: bytes, chance: Random) -> bytes:
    """The same text in another encoding, with its mark or without, or with a mark that belongs to another one."""
    if chance.random() < 0.3:
        return chance.choice((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xff\xfe\0\0", b"+/v8-")) + data
    return data.decode("utf-8", "replace").encode(chance.choice(CODECS), "replace")


def put_nuls(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + b"\0" * chance.choice((1, 2, 500)) + data[at:]


GENERAL: Sequence[Change] = (
    flip_bit, cut_off, cut_out, double, put_token, put_noise, other_number, swap_lines, drop_line, double_line,
    other_line_ends, other_encoding, put_nuls,
)  # fmt: skip


# -- trees: JSON and what msgpack holds ----------------------------------------------------------------


class Raw:
    """Text that stands in JSON as it is, whether it is JSON or not."""

    def __init__(self, text: str) -> None:
        self.text = text


_WORDS = (
    "",
    "\0",
    "\ud800",
    "a" * 5000,
    "</script>",
    "../x",
    "=1+1",
    "שלום",
    "\u202eabc",
    "👩‍👩‍👧",
    "\r\n",
    "O",
    "-",
    "start",
)
_RAW = (
    "NaN", "Infinity", "1e999", "9" * 5000, "-" + "9" * 300, "[" * 3000 + "]" * 3000, '{"a":1,"a":2}', "01", "'x'", "",
    '{"a":' * 2000 + "1" + "}" * 2000, '"\\ud800"', '"\t"',
)  # fmt: skip


def _junk(old: object, chance: Random, *, raw: bool) -> object:
    """A value of another kind, or a wild one of the same."""
    if raw and chance.random() < 0.25:
        return Raw(chance.choice(_RAW))
    if isinstance(old, int) and not isinstance(old, bool) and chance.random() < 0.7:
        return chance.choice(
            (-1, -old, old + 1, old - 1, old * 1000, 2**31, 2**63 - 1, 0, float(old), old + 0.5, str(old))
        )
    if isinstance(old, bytes) and chance.random() < 0.8:
        return chance.choice(GENERAL[:6])(old, chance)
    if isinstance(old, list) and old and chance.random() < 0.5:
        return chance.choice((old * 2, old[::-1], old[:-1], [old], old[0]))
    return chance.choice((None, True, False, 0, -1, 1.5, [], {}, [[]], [None], {"": None}, *_WORDS))


def _places(value: object, found: list[tuple[object, object]]) -> None:
    """Every (container, key) of a tree."""
    stack = [value]
    while stack:
        one = stack.pop()
        keys = list(one) if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ()
        for key in keys:
            found.append((one, key))
            stack.append(one[key])  # pyright: ignore


def bend_tree(value: object, chance: Random, *, raw: bool) -> object:
    """A tree with a key that is gone, doubled or renamed, or with a value of another kind; it is changed in place."""
    found: list[tuple[object, object]] = []
    _places(value, found)
    if not found or chance.random() < 0.03:
        return _junk(value, chance, raw=raw)
    holder, key = chance.choice(found)
    kind = chance.random()
    if isinstance(holder, list):
        assert isinstance(key, int)
        if kind < 0.2:
            del holder[key]
        elif kind < 0.35:
            holder.insert(key, holder[key])
        else:
            holder[key] = _junk(holder[key], chance, raw=raw)
        return value
    assert isinstance(holder, dict)
    if kind < 0.25:
        del holder[key]
    elif kind < 0.35:
        holder[f"{key}x"] = holder.pop(key)
    elif kind < 0.45 and raw:
        inner = ", ".join(f"{json.dumps(str(k))}: {_written(v)}" for k, v in holder.items())
        twice = f"{{{inner}, {json.dumps(str(key))}: {_written(_junk(holder[key], chance, raw=True))}}}"
        holder[key] = Raw(twice)
    else:
        holder[key] = _junk(holder[key], chance, raw=raw)
    return value


def _written(value: object) -> str:
    """JSON with the raw texts in their places."""
    texts: list[str] = []

    def stand_in(one: object) -> str:
        assert isinstance(one, Raw)
        texts.append(one.text)
        return f"\ue000{len(texts) - 1}\ue001"

    told = json.dumps(value, default=stand_in, ensure_ascii=False)
    return re.sub('"\ue000(\\d+)\ue001"', lambda found: texts[int(found[1])], told)


def bend_json(data: bytes, chance: Random) -> bytes:
    try:
        value = json.loads(data)
        return _written(bend_tree(value, chance, raw=True)).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return put_token(data, chance)


def bend_json_line(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    lines[at] = bend_json(lines[at], chance)
    return b"\n".join(lines)


def bend_msgpack(data: bytes, chance: Random) -> bytes:
    """What is packed in a DocBin changed as a tree, or its bytes before they are packed again."""
    import srsly

    try:
        plain = zlib.decompress(data)
    except zlib.error:
        return put_noise(data, chance)
    if chance.random() < 0.3:
        return zlib.compress(chance.choice(GENERAL[:6])(plain, chance))
    try:
        value = srsly.msgpack_loads(plain)
        assert isinstance(value, dict)
        rows = value.get("user_data") or value.get("span_groups") if chance.random() < 0.4 else None
        if isinstance(rows, list) and rows:
            at = chance.randrange(len(rows))
            inner = srsly.msgpack_loads(rows[at])
            rows[at] = srsly.msgpack_dumps(bend_tree(inner, chance, raw=False))
        elif chance.random() < 0.2:
            # Columns that nobody asked for: heads, sentence starts, lemmas and what else spaCy knows.
            value["attrs"] = [chance.randrange(0, 100) for _ in value["attrs"]]
        else:
            value = bend_tree(value, chance, raw=False)
        return zlib.compress(srsly.msgpack_dumps(value))
    except Exception:  # half a tree of an earlier change: anything may be wrong with it
        return zlib.compress(flip_bit(plain, chance))


# -- XML and columns -----------------------------------------------------------------------------------


def bend_xml(data: bytes, chance: Random) -> bytes:
    """A tag that is gone, doubled or moved, a wild value, an entity bomb, a nest without an end, another encoding."""
    tags, values = list(_TAG.finditer(data)), list(_VALUE.finditer(data))
    kind = chance.randrange(9)
    if kind < 3 and tags:
        one, other = chance.choice(tags), chance.choice(tags)
        new = (b"", one[0] * 2, other[0])[kind]
        return data[: one.start()] + new + data[one.end() :]
    if kind < 5 and values:
        one = chance.choice(values)
        new = chance.choice((*NUMBERS, *TOKENS[:24], chance.choice(values)[0][2:-1]))
        return data[: one.start()] + b'="' + new + b'"' + data[one.end() :]
    if kind == 5:
        head = re.match(rb"\s*(<\?xml[^>]*\?>)?", data)
        at = head.end() if head else 0
        bombed = data[:at] + chance.choice((_BOMB, _OUTSIDE)) + data[at:]
        return re.sub(rb">([^<]{3})", rb">&j;&x;\1", bombed, count=3)
    if kind == 6 and tags:
        one = chance.choice(tags)
        name = chance.choice((b"a", b"p", b"div", b"table", b"text:p", b"w:p"))
        close = b"</%s>" % name * 3000 if chance.random() < 0.5 else b""
        return data[: one.end()] + b"<%s>" % name * 3000 + close + data[one.end() :]
    if kind == 7:
        return _DECLARED.sub(lambda found: found[1] + b'="%s"' % chance.choice(CODECS).encode(), data, count=1)
    return put_token(data, chance)


def bend_cell(data: bytes, chance: Random) -> bytes:
    """A row with a wild cell, or one too many or too few."""
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    mark = next((one for one in (b"\t", b";", b",", b"|") if one in lines[at]), b" ")
    cells = lines[at].split(mark)
    place = chance.randrange(len(cells))
    kind = chance.randrange(4)
    if kind == 0:
        del cells[place]
    elif kind == 1:
        cells.insert(place, chance.choice(cells))
    else:
        cells[place] = chance.choice((*NUMBERS, *TOKENS[:24], b"_", b"*[1]|*[1]", b"I-X", b"1-1[99_99]"))
    lines[at] = mark.join(cells)
    return b"\n".join(lines)


# -- archives ------------------------------------------------------------------------------------------


def _parts(data: bytes) -> list[tuple[zipfile.ZipInfo, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(entry, archive.read(entry)) for entry in archive.infolist()]


def _packed(parts: Sequence[tuple[zipfile.ZipInfo, bytes]], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method) as archive:
        warnings.simplefilter("ignore")  # two entries with one name are what we want
        for entry, part in parts:
            archive.writestr(entry, part, method)
    return out.getvalue()


def _entry(name: str, mode: int = 0) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (2024, 3, 20, 8, 0, 0))
    entry.external_attr = mode << 16
    return entry


_NAMES = (
    "../out.txt", "/out.txt", "C:\\out.txt", "a/../../out.txt", "a\\..\\..\\out.txt", "x" * 400 + ".txt", "NUL.txt",
    "a\x01b.txt", "a:b.txt", ".hidden.txt", "no ending", "ü.txt", "a/b/c/d/e.txt", "again.zip", "\u202egnp.txt",
)  # fmt: skip


def bend_inside(data: bytes, chance: Random) -> bytes:
    """One part of the archive changed, so that what is behind the packing is reached."""
    parts = _parts(data)
    if not parts:
        return data
    at = chance.randrange(len(parts))
    entry, part = parts[at]
    name = entry.filename.lower()
    shape: Shape = (
        "xml" if name.endswith((".xml", ".rels", ".opf", ".xhtml", ".xmi"))
        else "json" if name.endswith(".json")
        else "columns" if name.endswith(".csv")
        else "zip" if name.endswith((".docx", ".zip"))
        else "text"
    )  # fmt: skip
    parts[at] = (entry, mutated(part, shape, chance))
    return _packed(parts)


def bend_list(data: bytes, chance: Random) -> bytes:
    """Entries that lead out, are links, traps or twins, are gone, or carry other names."""
    parts = _parts(data)
    kind = chance.randrange(7)
    if kind == 0:
        parts.insert(chance.randint(0, len(parts)), (_entry(chance.choice(_NAMES)), b"Words that came along."))
    elif kind == 1:
        parts.append((_entry("link.txt", stat.S_IFLNK | 0o777), b"/secret"))
    elif kind == 2:
        parts.append((_entry(chance.choice(("bomb.txt", "bomb.xml", "word/bomb.xml"))), b"\0" * 2**21))
    elif kind == 3 and parts:
        parts.append(chance.choice(parts))
    elif kind == 4 and parts:
        del parts[chance.randrange(len(parts))]
    elif kind == 5 and parts:
        at = chance.randrange(len(parts))
        parts[at] = (_entry(chance.choice(_NAMES)), parts[at][1])
    else:
        inner = data
        for _ in range(3):
            inner = _packed([(_entry("again.zip"), inner)])
        parts.append((_entry("again.zip"), inner))
    return _packed(parts, method=chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2)))


def bend_directory(data: bytes, chance: Random) -> bytes:
    """A broken table of contents: sizes, places, checksums, flags and methods that are not so."""
    starts = [found.start() for found in re.finditer(rb"PK\x01\x02|PK\x03\x04|PK\x05\x06", data)]
    if not starts:
        return flip_bit(data, chance)
    at = chance.choice(starts) + 4
    at += chance.choice((2, 4, 6, 12, 14, 16, 18, 20, 22, 24, 38)) if chance.random() < 0.8 else chance.randrange(40)
    new = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x01\x00", b"\x63\x00", b"\xff", b"\x00\x00\x00\x7f"))
    return data[:at] + new + data[at + len(new) :]


def bend_zip(data: bytes, chance: Random) -> bytes:
    try:
        kind = chance.random()
        if kind < 0.6:
            return bend_inside(data, chance)
        return bend_list(data, chance) if kind < 0.8 else bend_directory(data, chance)
    except Exception:  # it is no whole archive any more, after an earlier change
        return flip_bit(data, chance)


OWN: Mapping[Shape, Change] = {
    "json": bend_json,
    "json-lines": bend_json_line,
    "xml": bend_xml,
    "columns": bend_cell,
    "zip": bend_zip,
    "msgpack": bend_msgpack,
}


def mutated(data: bytes, shape: Shape, chance: Random) -> bytes:
    """Some bytes with one to four things done to them; what is behind a packing is mostly changed where it stands."""
    own = OWN.get(shape)
    general = 0.15 if shape in ("zip", "msgpack") else 0.5
    for _ in range(chance.choice((1, 1, 2, 2, 3, 4))):
        change = chance.choice(GENERAL) if own is None or chance.random() < general else own
        data = change(data, chance)
    return data
