"""Words that several rules are built from, as pieces of regular expressions for flattened text."""

from __future__ import annotations

WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
MONTH = (
    r"(?:January|February|April|June|July|August|September|October|November|December|(?-i:March|May)"
    r"|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
"""As all the pieces below for re.IGNORECASE, with case where it tells words apart."""
SEASON = r"(?:spring|summer|autumn|winter|fall)"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
DAYS = r"(?:day|weekend|week|fortnight|month|quarter|semester|season|year|decade|century|millennium)"
DAYS_PLURAL = r"(?:days|weekends|weeks|fortnights|months|quarters|semesters|seasons|years|decades|centuries|millennia)"
HOURS_ANY = r"(?:hours?|minutes?|seconds?|hrs?|mins?)"

_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS = r"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
NUMBER_WORD = rf"(?:{_TENS}(?:[- ]{_ONES})?|{_TEENS}|{_ONES})"
SCALE = r"(?:hundred|thousand|million|billion|trillion)"
CROWD = r"(?:dozens|scores|hundreds|thousands|millions|billions|trillions)"
DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
NUMBER = (
    rf"(?:(?:{DIGITS}|{NUMBER_WORD}|half an?|an?)(?:(?:[- ]| and a half ){SCALE})+(?:(?: and)?[- ]{NUMBER_WORD}\b)?"
    rf"|{DIGITS}(?: ?(?:m|bn|tn|k)\b)?|{NUMBER_WORD})"
)
"""A number in digits or words."""

ABOUT = (
    r"(?:(?:at least|at most|(?:no |not )?(?:more|less|fewer) than|as (?:many|much|few|little) as|up to|close to|nearly"
    r"|almost|about|around|some|roughly|approximately|over|under|an estimated|an additional|only|just|another|exactly"
    r"|well over|a record|a total of) )"
)
"""What may stand before a number and belongs to it; ends with the space."""

PARTICLE = (
    r"(?:[aA]l-|[eE]l-|ul-|ad-|as-|ash-|ar-|bin |bint |ibn |ben |van (?:der |den |de )?|von (?:der )?|der |den "
    r"|de (?:la |los |las )?|da |do |dos |del |della |di |du |la |le |ter |ten |al |el )"
)
CAPITAL = r"(?-i:[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŤŪŮŰŲŹŻŽ])"
NAME_WORD = rf"(?:{CAPITAL}(?:[\w-]|'(?!s\b)(?=\w))*)"
"""A capitalised word, with inner hyphens and apostrophes, without a possessive 's."""
INITIAL = rf"(?:{CAPITAL}\.(?:-?{CAPITAL}\.)*)"
