"""PubTator's blocks: titles and abstracts, mentions with concepts, relations between concepts."""

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.pubtator import PubTatorExporter
from annotator.model.errors import Problem

FILE = """91|t|Ilse owns Nordhavn Freight
91|a|Nordhavn Freight is old.
91\t0\t4\tIlse\tPERSON\tP:1
91\t10\t26\tNordhavn Freight\tORG\tO:7
91\t27\t43\tNordhavn Freight\tORG\tO:7
91\towns\tP:1\tO:7

92|t|Nothing here
92|a|
"""


def read(path, text=FILE, **more):
    path.write_bytes(text.encode())
    return list(read_file(path, ReadOptions(), **more))


def test_offsets_go_on_from_the_title_into_the_abstract(tmp_path):
    first, second = read(tmp_path / "a.txt")
    assert importer_for(tmp_path / "a.txt").name == "pubtator"
    assert first.text == "Ilse owns Nordhavn Freight\nNordhavn Freight is old."
    assert [(span.start, span.quote, span.note) for span in first.spans] == [
        (0, "Ilse", "P:1"),
        (10, "Nordhavn Freight", "O:7"),
        (27, "Nordhavn Freight", "O:7"),
    ]
    assert second.text == "Nothing here"
    assert second.spans == ()


def test_a_relation_of_concepts_links_their_first_mentions(tmp_path):
    first, _ = read(tmp_path / "a.pubtator", FILE.replace("\n", "\r\n"))
    starts = {span.key: span.start for span in first.spans}
    assert [(starts[one.source], starts[one.target], one.label) for one in first.relations] == [(0, 10, "owns")]


def test_lines_that_fit_nowhere_are_told(tmp_path):
    found = read(tmp_path / "a.txt", FILE.replace("91\towns", "91\tP:1").replace("91\t0\t4", "91\t0\t3"))
    told = [(one.code, one.severity) for one in found if isinstance(one, Problem)]
    assert ("AN712", "warning") in told
    found = read(tmp_path / "b.pubtator", "lost\n" + FILE.replace("\nNothing", "") + "92\tnonsense\n", name="pubtator")
    assert [(one.code, one.line) for one in found if isinstance(one, Problem)] == [("AN762", 1), ("AN762", 11)]
    assert len([one for one in found if isinstance(one, IncomingArticle)]) == 2


def test_a_text_goes_out_as_a_title_and_one_line():
    written = PubTatorExporter().written_text
    assert written("A\r\nb\nc\td\0\u2028e") == "A\n b c d\ufffd e"
    assert written("A\n") == "A "
    assert written(written("\nA\n\n")) == "\nA  "
