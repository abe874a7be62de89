from annotator.suggest.crf.calibration import calibrated, measure


def test_chances_are_read_between_measured_steps() -> None:
    steps = ((0.2, 0.1), (0.6, 0.5), (1.0, 0.9))
    scores = [round(calibrated(chance, steps), 3) for chance in (0.2, 0.4, 0.6, 0.9, 1.0)]
    assert scores == [0.1, 0.3, 0.5, 0.8, 0.9]
    assert calibrated(0.7, ()) == 0.7


def test_what_has_hardly_a_chance_is_hardly_ever_right() -> None:
    """What others propose and the recogniser does not believe once had the share of the lowest step."""
    steps = ((0.4, 0.3), (1.0, 0.9))
    assert calibrated(0.0, steps) == 0.0
    assert round(calibrated(0.2, steps), 3) == 0.15
    assert calibrated(0.0, ((0.0, 0.1), (1.0, 0.9))) == 0.1


def test_shares_rise_with_the_chance_and_are_those_of_the_names() -> None:
    judged = [
        (0.1, False),
        (0.2, True),
        (0.3, False),
        (0.4, False),
        (0.8, True),
        (0.9, True),
        (0.95, True),
        (1.0, False),
    ]
    assert measure(judged, enough=2) == ((0.25, 0.25), (0.9125, 0.75))


def test_too_few_names_say_nothing() -> None:
    assert measure([(0.5, True)] * 3) == ()


def test_with_doubt_few_names_move_the_chances_only_a_little() -> None:
    judged = [(0.9, False)] * 10
    [(chance, alone)] = measure(judged, enough=10)
    [(same, doubted)] = measure(judged, enough=10, doubt=5)
    assert (chance, alone) == (0.9, 0.0)
    assert (same, doubted) == (0.9, 0.3)
