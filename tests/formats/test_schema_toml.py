"""Label sets survive their file, and a broken file is told in one sentence."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.schema_toml import name_fault, read_schema, write_schema
from annotator.model.errors import UserError
from annotator.model.schema import Label, RelationLabel, Schema

READY = Path(__file__).parents[2] / "resources" / "schemas"
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
LABEL_NAMES = st.text(st.sampled_from("ABCxyz_-Ößは1"), min_size=1, max_size=12).filter(
    lambda name: not name_fault(name)
)


@st.composite
def schemas(draw):
    names = draw(st.lists(LABEL_NAMES, unique=True, max_size=5))
    labels = tuple(
        Label(
            id=draw(st.sampled_from((name, f"id of {name}"))),
            name=name,
            title=draw(WORDS),
            kind=draw(st.sampled_from(("entity", "figure"))),
            color=draw(st.sampled_from(("#000000", "#5F1d82"))),
            key=draw(st.sampled_from(("", "1", "m"))),
            guideline=draw(WORDS),
            retired=draw(st.booleans()),
            position=at,
        )
        for at, name in enumerate(names)
    )
    ends = st.lists(st.sampled_from(labels), unique=True, max_size=3) if labels else st.just([])
    relations = tuple(
        RelationLabel(
            id=draw(st.sampled_from((name, f"id of {name}"))),
            name=name,
            title=draw(WORDS),
            color=draw(st.sampled_from(("#000000", "#5F1d82"))),
            key=draw(st.sampled_from(("", "1", "m"))),
            guideline=draw(WORDS),
            source_labels=tuple(label.id for label in draw(ends)),
            target_labels=tuple(label.id for label in draw(ends)),
            symmetric=draw(st.booleans()),
            retired=draw(st.booleans()),
            position=at,
        )
        for at, name in enumerate(draw(st.lists(LABEL_NAMES, unique=True, max_size=3)))
    )
    return Schema(
        relations=relations,
        name=draw(WORDS.filter(str.strip)),
        title=draw(WORDS),
        overlap=draw(st.sampled_from(("flat", "nested", "free"))),
        labels=labels,
    )


@given(schemas())
def test_a_schema_survives_its_file(schema):
    assert read_schema(write_schema(schema)) == schema


def test_a_schema_without_relations_is_written_as_before_there_were_any():
    schema = Schema(name="n", title="N", labels=(Label(id="ORG", name="ORG"),))
    assert write_schema(schema) == (
        'name = "n"\ntitle = "N"\noverlap = "flat"\nlabels = [\n    { name = "ORG", title = "", kind = "entity", '
        'key = "", color = "#5b6770", guideline = "" },\n]\n'
    )


@pytest.mark.parametrize("path", sorted(READY.glob("*.toml")), ids=lambda path: path.stem)
def test_the_ready_schemas_are_read(path):
    schema = read_schema(path.read_text(encoding="utf-8"))
    assert schema.name == path.stem
    assert all(label.id == label.name and label.guideline for label in schema.labels)
    assert [label.position for label in schema.labels] == list(range(len(schema.labels)))
    assert schema.relations
    assert [label.position for label in schema.relations] == list(range(len(schema.relations)))


@pytest.mark.parametrize("name", ["ORG", "WORK_OF_ART", "Größe", "組織", "a-b", "x" * 64, "B-ORG"])
def test_names_that_can_be_labels(name):
    assert name_fault(name) == ""


@pytest.mark.parametrize("name", ["", "O", "-A", "A-", "A B", "A\tB", "A\u2028B", "A\x00", "A|B", "x" * 65])
def test_names_that_cannot_be_labels(name):
    assert name in name_fault(name)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name = ", "not valid TOML"),
        ('title = "x"', "no name"),
        ('name = "n"\noverlap = "some"', "“some”"),
        ('name = "n"\nlabel = 1', "“label”"),
        ('name = "n"\nlabels = 1', "not a list"),
        ('name = "n"\n[[labels]]\nname = "A B"', "“A B”"),
        ('name = "n"\n[[labels]]\nname = "A"\n[[labels]]\nname = "A"', "Two labels"),
        ('name = "n"\n[[labels]]\nname = "A"\nid = "x"\n[[labels]]\nname = "B"\nid = "x"', "Two labels"),
        ('name = "n"\n[[labels]]\nname = "A"\ncolor = "red"', "“red”"),
        ('name = "n"\n[[labels]]\nname = "A"\nkey = "ab"', "“ab”"),
        ('name = "n"\n[[labels]]\nname = "A"\nkind = "thing"', "“thing”"),
        ('name = "n"\n[[labels]]\nname = "A"\nretired = "no"', "“A”"),
        ('name = "n"\n[[labels]]\nname = 3', "not text"),
        ('name = "n"\nrelations = 1', "not a list"),
        ('name = "n"\n[[relations]]\nname = "a b"', "name of a relation"),
        ('name = "n"\n[[relations]]\nname = "a"\nkind = "x"', "“kind”"),
        ('name = "n"\n[[relations]]\nname = "a"\n[[relations]]\nname = "a"', "Two relations"),
        ('name = "n"\n[[relations]]\nname = "a"\nfrom = "ORG"', "no list"),
        ('name = "n"\n[[relations]]\nname = "a"\nfrom = ["ORG"]', "“ORG”"),
        ('name = "n"\n[[relations]]\nname = "a"\nsymmetric = 1', "symmetric"),
    ],
)
def test_a_broken_file_is_told(text, told):
    with pytest.raises(UserError) as caught:
        read_schema(text)
    assert told in str(caught.value)
