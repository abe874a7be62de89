"""The manual opens where it fits."""

from annotator.ui.manual.topics import place_of_bench, place_of_dialog


def test_it_fits_what_the_person_does(bench) -> None:
    def page(*, starting: bool = False, in_list: bool = False) -> str:
        return place_of_bench(bench, starting=starting, in_list=in_list).page

    assert page(starting=True) == "manual/first-hour.md"
    assert page() == "manual/judging.md"
    assert page(in_list=True) == "manual/learning.md"


def test_a_dialog_that_nothing_is_told_about_gets_the_contents() -> None:
    assert place_of_dialog("nobody").page == "manual/index.md"
