"""Letters over the page: each can be read."""

from annotator.ui.canvas.content import CanvasContent, Hint
from annotator.ui.canvas.hints import arrange_hints


def test_hints_of_marks_that_start_together_stand_side_by_side(canvas, read):
    content = read("[[ORG:[[PERSON:[[DATE:Varga]] and]] Sons]] [[ORG:x]] of Calder Sound")
    canvas.show_article(content)
    hints = [
        Hint(letters=letters, start=mark.start, end=mark.end)
        for letters, mark in zip(("as", "df", "gh", "jk"), content.marks, strict=True)
    ]
    placed = arrange_hints(canvas.page, canvas.scene.sights(), hints)
    assert [hint for hint, _ground in placed] == hints
    grounds = [ground for _hint, ground in placed]
    for number, one in enumerate(grounds):
        assert not any(one.intersects(other) for other in grounds[:number])
    lefts = [ground.left() for ground in grounds[:3]]
    assert lefts == sorted(lefts)


def test_a_hint_stands_at_the_start_of_its_words(canvas):
    text = "some words\nחברת נורדהאבן הודיעה"
    canvas.show_article(CanvasContent(text=text))
    hebrew = text.index("נ")
    (_left, latin), (_right, other) = arrange_hints(
        canvas.page,
        canvas.scene.sights(),
        [Hint(letters="a", start=5, end=10), Hint(letters="b", start=hebrew, end=hebrew + 8)],
    )
    first, second = canvas.scene.sights()
    piece = first.box.pieces(5, 10)[0]
    assert abs(latin.left() + 4 - (first.left + piece.left)) <= 2
    piece = second.box.pieces(hebrew, hebrew + 8)[0]
    assert abs(other.left() + 4 - (second.left + piece.right)) <= 2


def test_hints_out_of_view_are_not_placed(canvas):
    text = "\n".join(f"line {number}" for number in range(300))
    canvas.show_article(CanvasContent(text=text))
    far = Hint(letters="a", start=len(text) - 3, end=len(text))
    assert arrange_hints(canvas.page, canvas.scene.sights(), [far]) == []
