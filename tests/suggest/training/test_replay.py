from annotator.suggest.training.replay import replay, replay_texts
from annotator.suggest.training.trainee import load_base


def test_the_same_seed_gives_the_same_text_and_another_one_another():
    assert replay_texts(300, seed=3) == replay_texts(300, seed=3)
    assert replay_texts(300, seed=3) != replay_texts(300, seed=4)


def test_there_is_about_as_much_text_as_was_asked_for_with_every_place_filled():
    texts = replay_texts(3000, seed=0)
    assert 3000 <= sum(len(text.split()) for text in texts) < 3200
    assert not [text for text in texts if set(text) & set("{}<>_")]
    assert replay_texts(0, seed=0) == []


def test_replay_is_labelled_by_the_base_in_the_words_of_the_project(small_base):
    base = load_base(str(small_base))

    def made(**translation):
        texts = replay(base, 600, 0, translation)
        labels = [label for text in texts for _, _, label in text.spans]
        return set(labels), len(labels), sum(len(text.unknown) for text in texts)

    labels, count, unknown = made(PERSON="WHO", GPE="WHERE")
    assert labels <= {"WHO", "WHERE"}
    assert count > 0
    assert unknown == 0
    assert made() == (set(), 0, count), "what nobody translated is unknown"
    assert made(PERSON=None, GPE=None) == (set(), 0, 0)
