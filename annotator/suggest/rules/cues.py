"""Words without which there is no date, time or amount: the rules for these look around them only, at half the cost."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Flag, auto

LEFT, RIGHT = 70, 40
"""How far a date or an amount reaches before and behind its cue, in code points."""


class Cue(Flag):
    """What a word may be a sign of."""

    NONE = 0
    DATE = auto()
    TIME = auto()
    AMOUNT = auto()


def _cues(cue: Cue, words: str) -> dict[str, Cue]:
    return dict.fromkeys(words.split(), cue)


_CURRENCIES = "$ £ € ¥ ₹ ₽ ₩ ₪ ₫ ฿ ₺ ₴ ₱ ₦"
CUES: dict[str, Cue] = (
    _cues(
        Cue.DATE,
        "day days weekend weekends week weeks fortnight fortnights month months quarter quarters"
        " semester semesters season"
        " seasons year years decade decades century centuries millennium millennia spring summer autumn"
        " winter fall today"
        " yesterday tomorrow annual biannual semi-annual annually daily weekly biweekly monthly"
        " bimonthly quarterly yearly"
        " monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
        " fridays saturdays"
        " sundays january february march april may june july august september october november december"
        " jan jan. feb feb."
        " mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. bc"
        " bce ad ce b.c. a.d."
        " olds old age aged",
    )
    | _cues(
        Cue.TIME,
        "hour hours minute minutes second seconds hr hrs min mins h am pm a.m. p.m. a.m p.m gmt utc est"
        " edt pst pdt cet bst et"
        " pt o'clock clock time morning afternoon evening night noon midnight midday dawn dusk overnight tonight",
    )
    | _cues(
        Cue.AMOUNT,
        "% percent cent cents percentage dollar dollars pound pounds sterling franc francs lira rial"
        " rials euro euros yen yuan"
        " renminbi ruble rubles rouble roubles rupee rupees peso pesos pence riyal riyals dinar dinars"
        " shekel shekels won baht"
        " hryvnia hryvnias kroner kronor krona krone zloty zlotys ringgit dirham dirhams shilling"
        " shillings bolivar bolivars"
        " afghanis kroons lats litas forint forints koruna usd eur gbp chf jpy rmb rs rs. rp us$ a$ c$"
        " hk$ nz$ kilometer"
        " kilometers kilometre kilometres meter meters metre metres centimeter centimeters centimetre"
        " centimetres millimeter"
        " millimeters millimetre millimetres mile miles feet foot inch inches yard yards km cm mm m2 m3"
        " km2 km² m² m³ hectare"
        " hectares acre acres ton tons tonne tonnes kilogram kilograms kilogramme kilogrammes kilo kilos"
        " gram grams kg mg mg/l"
        " mg/dl µg lb lbs ounce ounces carat carats mmol/l mmhg barrel barrels liter liters litre litres"
        " gallon gallons bushel"
        " bushels milliliter milliliters millilitre millilitres ml cc watt watts kilowatt kilowatts"
        " megawatt megawatts gigawatt"
        " gigawatts kilowatt-hours byte bytes kilobytes megabytes gigabytes terabytes hertz kilohertz"
        " megahertz gigahertz kiloton"
        " kilotons megaton megatons kw mw gw kwh mwh gb mb tb kb hz mhz ghz volt volts horsepower hp"
        " knots mph kph km/h degree"
        " degrees °c °f",
    )
    | _cues(Cue.AMOUNT, _CURRENCIES)
)
_SIGNS = tuple(_CURRENCIES.split())


def cue_of(word: str) -> Cue:
    """What a token is a sign of."""
    cue = CUES.get(word.lower(), Cue.NONE)
    if word[0].isdigit() and len(word) > 2:
        if ":" in word or word[-1] in "hH":
            cue |= Cue.TIME
        elif "%" in word:
            cue |= Cue.AMOUNT
        else:
            cue |= Cue.DATE
    elif word.startswith(_SIGNS) or word.endswith(_SIGNS):
        cue |= Cue.AMOUNT
    return cue


def windows(flat: str, starts: Sequence[int], ends: Sequence[int]) -> dict[Cue, list[tuple[int, int]]]:
    """For each kind of cue the ranges of the text around its cues, from white space to white space, in order."""
    found: dict[Cue, list[tuple[int, int]]] = {Cue.DATE: [], Cue.TIME: [], Cue.AMOUNT: []}
    known: dict[str, tuple[Cue, ...]] = {}
    for start, end in zip(starts, ends, strict=True):
        word = flat[start:end]
        kinds = known.get(word)
        if kinds is None:
            kinds = known[word] = tuple(cue_of(word))
        for kind in kinds:
            _widen(found[kind], flat, start, end)
    return found


def _widen(ranges: list[tuple[int, int]], flat: str, start: int, end: int) -> None:
    """Adds the surroundings of a cue, together with those of the cue before where they touch."""
    begin = flat.rfind(" ", 0, max(0, start - LEFT)) + 1
    stop = flat.find(" ", end + RIGHT)
    stop = len(flat) if stop < 0 else stop
    if ranges and begin <= ranges[-1][1]:
        ranges[-1] = (ranges[-1][0], stop)
    else:
        ranges.append((begin, stop))
