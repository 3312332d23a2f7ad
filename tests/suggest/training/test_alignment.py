from annotator.suggest.training.alignment import Alignment


def counted(*pairs):
    """An alignment that met these pairs of the base's and the person's label ("" for none), each at a place alone."""
    alignment = Alignment()
    for place, (theirs, ours) in enumerate(pairs):
        start = 10 * place
        alignment.add([(start, start + 4, theirs)], [(start, start + 4, ours)] if ours else [], ())
    return alignment


def test_labels_of_one_name_mean_the_same():
    assert Alignment().rows(["PERSON"], ["PERSON", "GPE"]) == {"PERSON": "PERSON"}
    assert Alignment().translation(["PERSON"], ["PERSON", "GPE"]) == {"PERSON": "PERSON"}


def test_a_label_begins_as_the_one_that_mostly_stood_where_it_stands():
    alignment = counted(*[("GPE", "WHERE")] * 3, ("LOC", "WHERE"), *[("PERSON", "WHO")] * 2)
    labels, base = ["WHERE", "WHO", "WHAT"], ["GPE", "LOC", "PERSON", "DATE"]
    assert alignment.rows(labels, base) == {"WHERE": "GPE", "WHO": "PERSON"}


def test_what_the_base_says_is_translated_once_it_was_met_often_enough():
    alignment = counted(*[("GPE", "WHERE")] * 3, ("LOC", "WHERE"), *[("DATE", "")] * 4)
    assert alignment.translation(["WHERE"], ["GPE", "LOC", "DATE", "LAW"]) == {"GPE": "WHERE", "DATE": None}


def test_other_borders_and_places_that_nobody_reviewed_say_nothing():
    alignment = Alignment()
    alignment.add([(0, 4, "GPE"), (10, 14, "GPE")], [(0, 6, "WHERE")], [(12, 20)])
    assert alignment.counts == {}
