import pytest

from annotator.suggest.crf.sentences import read_sentences
from annotator.suggest.crf.training import Example, example

SENTENCES = (
    ("Whisk the eggs with a fork.", {"eggs": "INGREDIENT", "fork": "TOOL"}),
    ("Melt the butter in a pan.", {"butter": "INGREDIENT", "pan": "TOOL"}),
    ("Cut the onions with a knife.", {"onions": "INGREDIENT", "knife": "TOOL"}),
    ("Stir the brown flour with a spoon.", {"brown flour": "INGREDIENT", "spoon": "TOOL"}),
    ("Beat the cream with a whisk.", {"cream": "INGREDIENT", "whisk": "TOOL"}),
    ("Add the sugar and wait.", {"sugar": "INGREDIENT"}),
    ("Wait for an hour and serve.", {}),
)


def marked(text: str, names: dict[str, str]) -> Example:
    (sentence,) = read_sentences(text)
    return example(sentence, [(text.index(name), text.index(name) + len(name), label) for name, label in names.items()])


@pytest.fixture
def recipes() -> list[Example]:
    """Sentences with labels that no starter knows."""
    return [marked(text, names) for text, names in SENTENCES]
