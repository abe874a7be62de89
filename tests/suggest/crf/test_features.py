from annotator.suggest.crf.features import Features
from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.sentences import read_sentences


def test_every_word_has_its_form_its_neighbours_and_what_lists_say_of_it() -> None:
    (sentence,) = read_sentences("Ms Varga joined Tessel Holdings Ltd. in Lisbon")
    rows = [set(row) for row in Features().of(sentence)]
    assert len(rows) == len(sentence)
    assert {"w=varga", "s=Xxx", "-w=ms", "+w=joined"} <= rows[1]
    assert {"f=lastORG", "rl=ltd.", "rn=3", "ra=in"} <= rows[4]
    assert {"f=town", "+end", "-w=in", "--f=legal"} <= rows[7]


def test_capitals_of_a_shouted_line_are_read_as_if_they_were_none() -> None:
    maker = Features()
    (shouted,) = read_sentences("TESSEL MOVES TO LISBON")
    (plain,) = read_sentences("Tessel Moves To Lisbon")
    assert {"shouted", "f=town"} <= set(maker.of(shouted)[3])
    assert "shouted" not in maker.of(plain)[3]


def test_hints_tell_what_dictionaries_patterns_and_towns_say() -> None:
    (sentence,) = read_with_hints("Ilse Varga, 48, moved from Norway to San Antonio.")
    assert "-P=PERSON" in sentence.hints[2]
    hints = dict(zip(sentence.words, sentence.hints, strict=True))
    assert "P=B-PERSON" in hints["Ilse"]
    assert "P=I-PERSON" in hints["Varga"]
    assert "G=B-GPE" in hints["Norway"]
    assert "T=B" in hints["San"]
    assert "T=I" in hints["Antonio"]
