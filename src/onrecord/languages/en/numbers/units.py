"""Units of measure: what a number measures when it counts nobody, each with the words and symbols that print it."""

from dataclasses import dataclass

# kind | name | words, either number, in any case (an underscore is a blank) | symbols, in the case in which they are printed
TABLE = """
money|dollar|dollar dollars buck bucks usd us_dollar us_dollars u.s._dollar u.s._dollars american_dollars us_$ u.s._$ $_us|$
money|australian dollar|aud australian_dollar australian_dollars|A$ $A
money|canadian dollar|cad canadian_dollar canadian_dollars|C$
money|new zealand dollar|nzd new_zealand_dollars|NZ$
money|hong kong dollar|hkd hong_kong_dollars hk_$|HK$
money|euro|euro euros eur|€
money|pound sterling|gbp pound_sterling pounds_sterling british_pounds|£
money|penny|pence penny pennies|p
money|cent|cent cents|¢
money|japanese yen|yen jpy japanese_yen|¥
money|chinese yuan|yuan cny rmb renminbi chinese_yuan|
money|shekel|shekel shekels nis ils|₪
money|russian ruble|ruble rubles rouble roubles rub|₽
money|hryvnia|hryvnia hryvnias uah|₴
money|south korean won|krw south_korean_won|₩
money|indian rupee|rupee rupees inr rs|₹
money|malaysian ringgit|ringgit myr|RM
money|sen|sen|
money|swiss franc|chf swiss_franc swiss_francs|
money|franc|franc francs|
money|guilder|guilder guilders|
money|danish krone|dkk danish_krone danish_kroner danish_crown danish_crowns|
money|norwegian krone|nok norwegian_krone norwegian_kroner norwegian_crowns|
money|swedish krona|sek swedish_krona swedish_kronor swedish_crowns|
money|croatian kuna|kuna kunas kn|
money|afghani|afghani afghanis|
money|lira|lira liras|
money|peso|peso pesos|
money|riyal|riyal riyals rial rials|
money|dinar|dinar dinars|
money|dirham|dirham dirhams|
money|zloty|zloty zlotys|
money|bitcoin|bitcoin bitcoins btc|
length|kilometre|kilometre kilometres kilometer kilometers km kms kilometre-long kilometer-long km-long kilometre-wide|
length|metre|metre metres meter meters metre-long meter-long metre-high meter-high metre-deep metre-wide|m
length|centimetre|centimetre centimetres centimeter centimeters cm|
length|millimetre|millimetre millimetres millimeter millimeters mm|
length|micrometre|micrometre micrometres micrometer micrometers micron microns μm µm|
length|nanometre|nanometre nanometres nanometer nanometers nm|
length|mile|mile miles mile-long mile-wide|
length|nautical mile|nautical_mile nautical_miles|
length|yard|yard yards yard-long|
length|foot|foot feet ft foot-long ft-long foot-high foot-deep foot-wide foot-tall|
length|inch|inch inches|″
area|acre|acre acres|
area|hectare|hectare hectares ha|
mass|pound|pound pounds lb lbs|
mass|tonne|tonne tonnes metric_ton metric_tons|
mass|ton|ton tons|
mass|kilogram|kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs|
mass|gram|gram grams gramme grammes|g
mass|microgram|microgram micrograms μg µg mcg|
mass|milligram|milligram milligrams mg|
mass|ounce|ounce ounces oz|
mass|carat|carat carats|
volume|litre|litre litres liter liters|L l
volume|millilitre|millilitre millilitres milliliter milliliters ml|
volume|gallon|gallon gallons|
volume|pint|pint pints|
volume|quart|quart quarts|
volume|barrel|barrel barrels bbl|
time|year|year years yr yrs|
time|decade|decade decades|
time|century|century centuries|
time|month|month months|
time|week|week weeks|
time|day|day days|
time|hour|hour hours hr hrs|
time|minute|minute minutes min mins|
time|second|seconds sec secs|
time|millisecond|millisecond milliseconds ms|
age|year of age|year-old years-old year-olds|
age|month of age|month-old months-old|
age|week of age|week-old weeks-old|
age|day of age|day-old days-old|
angle|degree|degree degrees|°
temperature|celsius|celsius centigrade degree_celsius degrees_celsius degrees_centigrade °_c degrees_c deg_c|C
temperature|fahrenheit|fahrenheit degrees_fahrenheit degree_fahrenheit °_f degrees_f deg_f|F
temperature|kelvin|kelvin kelvins|K
speed|mile per hour|mph mile-per-hour mile-an-hour miles_an_hour|
speed|kilometre per hour|kph kmh kmph|
speed|knot|knot knots|
power|watt|watt watts|W
power|kilowatt|kilowatt kilowatts kw|
power|megawatt|megawatt megawatts mw|
power|gigawatt|gigawatt gigawatts gw|
power|horsepower|horsepower hp|PS
power|brake horsepower|bhp|
energy|joule|joule joules|J
energy|kiloton|kiloton kilotons kt|
energy|megaton|megaton megatons|
energy|calorie|calorie calories kcal|
energy|kilowatt hour|kwh kilowatt-hour kilowatt-hours kilowatt_hours|
energy|megawatt hour|mwh megawatt-hours megawatt_hours|
energy|gigawatt hour|gwh gigawatt-hours gigawatt_hours|
energy|newton metre|newton_metres newton_meters|Nm
energy|pound-foot|pound-feet pound-foot lb-ft ft-lb|
electricity|volt|volt volts|V
electricity|ampere|ampere amperes amp amps|
electricity|milliampere-hour|mah|
electricity|farad|farad farads|
pressure|pascal|pascal pascals|Pa
pressure|kilopascal|kpa|
pressure|megapascal|mpa|
pressure|gigapascal|gigapascal gigapascals gpa|
frequency|hertz|hertz hz|
frequency|kilohertz|kilohertz khz|
frequency|megahertz|megahertz mhz|
frequency|gigahertz|gigahertz ghz|
frequency|revolutions per minute|rpm|
sound|decibel|decibel decibels db|
data|byte|byte bytes|
data|kilobyte|kilobyte kilobytes kb|
data|megabyte|megabyte megabytes mb|
data|gigabyte|gigabyte gigabytes gb|
data|terabyte|terabyte terabytes tb|
share|percentage point|percentage_point percentage_points percentage-point|
share|basis point|basis_point basis_points basis-point bps|
share|parts-per-million|ppm parts_per_million|
share|parts-per-billion|ppb parts_per_billion|
use|mile per gallon|mpg|
use|barrel per day|barrel-a-day barrels-a-day bpd|
"""


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure."""

    kind: str
    name: str


MONEY, TIME, AGE, LENGTH = "money", "time", "age", "length"
Spelled = tuple[tuple[str, ...], Measure]


def _read() -> tuple[dict[str, tuple[Spelled, ...]], dict[str, Measure]]:
    """Spelled units by their first word, the longest first, and units by their symbol."""
    words: dict[str, list[Spelled]] = {}
    symbols: dict[str, Measure] = {}
    for line in TABLE.strip().splitlines():
        kind, name, forms, printed = line.split("|")
        unit = Measure(kind, name)
        for form in forms.split():
            spelled = tuple(form.split("_"))
            words.setdefault(spelled[0], []).append((spelled, unit))
        symbols.update(dict.fromkeys(printed.split(), unit))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in words.items()}, symbols


WORDS, SYMBOLS = _read()
# Before a figure, in lower case, the longest first: "US $58", "HK$5", "$US55", "USD10m"; "PS" and "Y=" are the pound
# and the yen of texts whose signs were spelled in ASCII on the way.
DOLLAR, POUND, YEN = SYMBOLS["$"], SYMBOLS["£"], SYMBOLS["¥"]
PREFIXES: dict[tuple[str, ...], Measure] = (
    {
        ("us", "$"): DOLLAR,
        ("u.s.", "$"): DOLLAR,
        ("$", "us"): DOLLAR,
        ("$", "a"): SYMBOLS["$A"],
        ("a", "$"): SYMBOLS["$A"],
        ("au", "$"): SYMBOLS["$A"],
        ("c", "$"): SYMBOLS["C$"],
        ("nz", "$"): SYMBOLS["NZ$"],
        ("hk", "$"): SYMBOLS["HK$"],
        ("y", "="): YEN,
        ("ps",): POUND,
        ("rm",): SYMBOLS["RM"],
    }
    | {(sign,): SYMBOLS[sign] for sign in "$€£¥₪₽₴₩₹"}
    | {(code,): WORDS[code][0][1] for code in "usd eur gbp jpy aud cad nzd hkd chf inr rs myr nis uah cny".split()}
)
PREFIX_ENDS = frozenset(words[-1] for words in PREFIXES)
PREFIX_OPENERS = frozenset(words[0] for words in PREFIXES)
SIGNS = frozenset("$€£¥₪₽₴₩₹=")
SQUARES = {"square": "square", "sq": "square", "cubic": "cubic"}
POWERS = {"2": "square", "²": "square", "3": "cubic", "³": "cubic"}
SHORT = {"h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "l": "litre", "m": "metre"}  # after a stroke
