"""No step ends inside what a reader sees as one character."""

from itertools import pairwise

from annotator.text.graphemes import next_character, previous_character


def test_steps_keep_joined_characters_whole() -> None:
    text = "e\u0301👩\u200d🚀🇳🇴🇩🇪\r\nx"
    stops, offset = [0], 0
    while offset < len(text):
        offset = next_character(text, offset)
        stops.append(offset)
    assert [text[a:b] for a, b in pairwise(stops)] == [
        "e\u0301",
        "👩\u200d🚀",
        "🇳🇴",
        "🇩🇪",
        "\r\n",
        "x",
    ]
    back = [offset]
    while offset > 0:
        offset = previous_character(text, offset)
        back.append(offset)
    assert back[::-1] == stops
