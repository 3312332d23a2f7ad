"""Money, percentages and measured quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.suggest.rules.cues import Cue
from annotator.suggest.rules.finding import Finding
from annotator.suggest.rules.passage import Passage
from annotator.suggest.rules.words import ABOUT, CROWD, DIGITS, NUMBER, SCALE

_SIGN = r"(?:(?:US|A|C|NZ|HK|S|R)?\$|[£€¥₹₽₩₪₫฿₺₴₱₦]|(?-i:USD|EUR|GBP|CHF|JPY|RMB|Rs\.?|Rp\.?) ?)"
_CURRENCY = (
    r"(?:(?:(?:U\.?S\.?|American|Canadian|Australian|Hong Kong|New Zealand|British|Swiss|Turkish|Iranian) )?"
    r"(?:dollars?|pounds?(?: sterling)?|francs?|lira|rials?)|euros?|yen|yuan|renminbi|rubles?|roubles?|rupees?|pesos?"
    r"|cents?|pence|riyals?|dinars?|shekels?|won|baht|hryvnias?|kroner|kronor|krona|krone|zlotys?|ringgit"
    r"|dirhams?|shillings?"
    r"|bolivars?|afghanis|kroons?|lats|litas|forints?|koruna|(?-i:USD|EUR|GBP|CHF|JPY))"
)
_SCALED = rf"(?:[- ]?{SCALE}|(?:bn|tn|mn|m|k|b)\b)"
_PRICE = rf"(?:\d{{1,3}}(?:\.\d{{3}})*,\d\d\b|{DIGITS})"
_MONEY = (
    rf"{_SIGN}{_PRICE}{_SCALED}?(?: ?(?:[-–]|to) ?{_SIGN}?{DIGITS}{_SCALED}?)?(?: {_CURRENCY})?",
    rf"(?:{NUMBER}|a few|several|many)(?: {CROWD} of| {SCALE})?[- ]{_CURRENCY}",
    rf"(?:(?:tens|hundreds|{CROWD}) of )?{CROWD} of {_CURRENCY}",
    rf"{_SIGN}{DIGITS}-a-(?:barrel|day|year|month|head)|multi-?(?:million|billion)[- ]dollar",
)
_PERCENT = rf"(?:{NUMBER}|a)(?: ?(?:[-–]|to) ?{NUMBER})?(?: ?%|[- ](?:percent|per cent|percentage points?)\b)"
_LENGTH = (
    r"(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot"
    r"|inch(?:es)?|yards?|km|cm|mm|nautical miles?|light[- ]years?)"
)
_AREA = rf"(?:(?:square|sq\.?|cubic) {_LENGTH}|hectares?|acres?|km2|km²|m2|m²|m3)"
_WEIGHT = (
    r"(?:(?:metric )?tons?|(?:metric )?tonnes?|kilograms?|kilogrammes?|kilos?|grams?|kg|mg(?:/d?L)?|µg|pounds"
    r"|lbs?|ounces?|carats?|mmol/L|mmHg)"
)
_VOLUME = r"(?:barrels?|lit(?:er|re)s?|gallons?|bushels?|millilit(?:er|re)s?|ml|cc)"
_ENERGY = (
    r"(?:(?:kilo|mega|giga|tera)?(?:watts?|watt-hours|bytes?|hertz|tons?)|kW|MW|GW|kWh|MWh|GB|MB|TB|KB|Hz|MHz"
    r"|GHz|volts?|horsepower|hp|knots|mph|kph|km/h|°[CF]|degrees(?: (?:Celsius|Fahrenheit|centigrade"
    r"|[CF]\b))?)"
)
_UNIT = rf"(?:{_AREA}|{_ENERGY}|{_LENGTH}|{_WEIGHT}|{_VOLUME})"
_PER = r"(?: (?:per|an?) (?:hour|second|day|year|month|person|square (?:kilometer|mile)))?"
_QUANTITY = rf"(?:{NUMBER}|several|tens of|hundreds of|thousands of)(?: ?(?:[-–]|to) ?{NUMBER})?[- ]?{_UNIT}{_PER}"

_RULES = tuple(
    (label, re.compile(rf"(?<![\w.,$£€-])(?:{ABOUT})*(?:{pattern})(?!\w)", re.IGNORECASE))
    for label, patterns in (("MONEY", _MONEY), ("PERCENT", (_PERCENT,)), ("QUANTITY", (_QUANTITY,)))
    for pattern in patterns
)


def find_amounts(passage: Passage) -> Iterator[Finding]:
    """Money, percentages and measured quantities."""
    for label, pattern in _RULES:
        for match in passage.around(Cue.AMOUNT, pattern):
            yield Finding(*match.span(), label, "amounts")
