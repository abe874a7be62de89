"""Arcs do not lie on each other, have their words where there is room, and keep their direction."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.canvas.arc_routes import Anchor, Gutter, Room, Track, Wanted, tracks

GUTTER = Gutter(90.0, 8.0, 10.0)
LINES = 6
ROOMS = {(0, number): Room(12.0, 6.0, 4) for number in range(LINES)}


def anchor(line: int, x: float) -> Anchor:
    return Anchor((0, line), x, 100.0 + 40.0 * line)


def ways(*wanted: Wanted) -> dict[str, Track]:
    return {track.key: track for track in tracks(wanted, ROOMS, GUTTER, right=700.0, words_height=11.0)}


def test_an_arc_within_a_line_goes_over_its_words_and_ends_at_its_target():
    (track,) = ways(Wanted("a", anchor(1, 400.0), anchor(1, 200.0), 40.0)).values()
    assert track.corners == ((400.0, 140.0), (400.0, 128.0), (200.0, 128.0), (200.0, 140.0))
    assert track.words == (280.0, 128.0)


def test_an_arc_to_another_line_goes_out_to_the_gutter_and_back():
    (track,) = ways(Wanted("a", anchor(0, 300.0), anchor(2, 500.0), 40.0)).values()
    assert [x for x, _y in track.corners] == [300.0, 300.0, 90.0, 90.0, 500.0, 500.0]
    assert track.corners[-1] == (500.0, 180.0)
    assert track.words is not None
    assert 90.0 < track.words[0] < 500.0


def test_nested_arcs_take_lanes_above_each_other_the_short_one_nearest():
    found = ways(
        Wanted("long", anchor(0, 100.0), anchor(0, 600.0), 10), Wanted("short", anchor(0, 200.0), anchor(0, 300.0), 10)
    )
    assert found["long"].corners[1][1] < found["short"].corners[1][1]


def test_an_arc_whose_other_end_is_out_of_view_is_a_stub_with_words_on_the_side_with_room():
    (left,) = ways(Wanted("a", anchor(0, 650.0), None, 100.0)).values()
    assert left.stub
    assert left.words is not None
    assert left.words[0] < 650.0
    assert left.corners[0] == (650.0, 100.0)
    (right,) = ways(Wanted("a", None, anchor(0, 120.0), 100.0)).values()
    assert right.corners[-1] == (120.0, 100.0)
    assert right.words is not None
    assert right.words[0] > 120.0


def test_words_make_room_for_tags_and_stay_where_there_is_none():
    wanted = Wanted("a", anchor(0, 200.0), anchor(0, 400.0), 40.0)
    (track,) = tracks([wanted], ROOMS, GUTTER, right=700.0, words_height=11.0, taken=[(270.0, 330.0, 88.0)])
    assert track.words is not None
    assert not 230.0 < track.words[0] < 330.0
    (track,) = tracks([wanted], ROOMS, GUTTER, right=700.0, words_height=11.0, taken=[(0.0, 900.0, 88.0)])
    assert track.words is not None


ENDS = st.none() | st.builds(anchor, st.integers(0, LINES - 1), st.integers(100, 690).map(float))
ARCS = st.lists(
    st.tuples(ENDS, ENDS, st.integers(5, 80).map(float)).filter(lambda arc: (arc[0] or arc[1]) and arc[0] != arc[1]),
    max_size=40,
)


@given(ARCS)
def test_every_arc_has_a_way_along_and_down_from_its_source_to_its_target(arcs):
    wanted = [Wanted(str(number), *arc) for number, arc in enumerate(arcs)]
    found = ways(*wanted)
    assert set(found) == {arc.key for arc in wanted}
    for arc in wanted:
        corners = found[arc.key].corners
        for (x, y), (to_x, to_y) in pairwise(corners):
            assert x == to_x or y == to_y
        if arc.source is not None:
            assert corners[0] == (arc.source.x, arc.source.top)
        if arc.target is not None:
            assert corners[-1] == (arc.target.x, arc.target.top)
        lowest = max(end.top for end in (arc.source, arc.target) if end is not None)
        assert max(y for _x, y in corners) <= lowest
