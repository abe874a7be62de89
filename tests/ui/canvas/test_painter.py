"""Where the painter puts what belongs to a mark."""


def test_the_tag_of_the_focused_mark_stays_clear_of_the_margin(canvas, read):
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    canvas.show_article(read(" ".join(f"[[ORG:{word}]]" for word in words.split())))
    page = canvas.page
    ends = canvas.scene.geometry.left + canvas.scene.geometry.width
    [sight] = canvas.scene.sights()
    moved = 0
    for mark, pieces, _lane in sight.placed:
        width, _height = page.press.pill_size(page.pill_words(mark))
        left = page.pill_left(sight, pieces[0], width)
        flush = page.ring_rect(sight, pieces[0]).left()
        assert left + width <= ends + 3
        moved += left < flush
    assert 0 < moved < len(words.split())
