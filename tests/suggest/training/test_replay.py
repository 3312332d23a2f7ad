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
    made = replay(load_base(str(small_base)), 400, 0, {"PERSON": "WHO"})
    labels = {label for text in made for _, _, label in text.spans}
    assert labels == {"WHO"}
    assert any(text.unknown for text in made), "what nobody translated is unknown"
    dropped = replay(load_base(str(small_base)), 400, 0, {"PERSON": "WHO", "GPE": None})
    assert not any(text.unknown for text in dropped)
