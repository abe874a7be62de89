"""Units of measure: names and signs to UCUM-style codes; data only."""

from __future__ import annotations

_PREFIXES = (
    ("tera", "T"), ("giga", "G"), ("mega", "M"), ("kilo", "k"), ("hecto", "h"), ("deca", "da"), ("deci", "d"), ("centi", "c"),
    ("milli", "m"), ("micro", "u"), ("nano", "n"), ("pico", "p"), ("femto", "f"), ("peta", "P"), ("exa", "E"),
)  # fmt: skip
# Name stems that take prefixes.
_METRIC: dict[str, tuple[str, ...]] = {
    "m": ("metre", "meter"), "g": ("gram", "gramme"), "L": ("litre", "liter"), "W": ("watt",), "Wh": ("watt hour", "watt - hour", "watthour"),
    "V": ("volt",), "A": ("ampere", "amp"), "Hz": ("hertz",), "J": ("joule",), "N": ("newton",), "Pa": ("pascal",), "By": ("byte",), "bit": ("bit",),
    "cal": ("calorie",), "mol": ("mole",), "Gy": ("gray",), "Sv": ("sievert",), "Ohm": ("ohm",), "F": ("farad",), "T": ("tesla",), "eV": ("electronvolt",),
    "t": ("tonne", "ton"),  "bar": ("bar",), "Bq": ("becquerel",), "H": ("henry",), "lm": ("lumen",), "pix": ("pixel",),
}  # fmt: skip
_PLAIN: dict[str, tuple[str, ...]] = {
    "[in_i]": ("inch", "inches"), "[ft_i]": ("foot", "feet", "ft", "ft ."), "[yd_i]": ("yard", "yards", "yd", "yds"), "[mi_i]": ("mile", "miles", "mi"),
    "[nmi_i]": ("nautical mile", "nautical miles", "nmi"), "[fth_i]": ("fathom", "fathoms"), "[fur_us]": ("furlong", "furlongs"), "[ly]": ("light year", "light years", "light - years", "light - year", "lightyear", "lightyears"),
    "AU": ("astronomical unit", "astronomical units"), "pc": ("parsec", "parsecs"),
    "[acr_us]": ("acre", "acres"), "har": ("hectare", "hectares", "ha"), "[sft_i]": ("square foot", "square feet", "sq ft", "sq . ft", "sq . ft .", "sqft", "sq feet", "square - foot", "sq foot"),
    "[smi_us]": ("square mile", "square miles", "sq mi", "sq miles", "sq mile", "square - mile"), "m2": ("square metre", "square metres", "square meter", "square meters", "sq m", "sqm", "sq metres", "sq meters", "m²", "sq . m", "sq . m .", "square - metre", "square - meter", "m2"),
    "km2": ("square kilometre", "square kilometres", "square kilometer", "square kilometers", "sq km", "sqkm", "km²", "sq . km", "square - kilometre", "square - kilometer", "km2"), "cm2": ("cm²", "square centimetres", "square centimeters", "square centimetre", "square centimeter", "cm2", "sq cm"), "mm2": ("mm²", "mm2"), "[syd_i]": ("square yard", "square yards", "sq yd", "sq yards"), "[sin_i]": ("square inch", "square inches", "sq in"),
    "m3": ("cubic metre", "cubic metres", "cubic meter", "cubic meters", "m³", "cu m", "m3", "cubic - metre"), "cm3": ("cc", "cubic centimetres", "cubic centimeters", "cubic centimetre", "cubic centimeter", "cm³", "cm3"), "[cft_i]": ("cubic foot", "cubic feet", "cu ft"), "[cyd_i]": ("cubic yard", "cubic yards"), "km3": ("cubic kilometres", "cubic kilometers", "km³", "km3"), "[cin_i]": ("cubic inch", "cubic inches"), "dm3": ("dm³", "dm3"), "bcm": ("bcm",),
    "[lb_av]": ("pound - weight", "lb", "lbs", "lb .", "lbs ."), "[oz_av]": ("ounce", "ounces", "oz", "oz ."), "[oz_tr]": ("troy ounce", "troy ounces"), "[stone_av]": ("stone",), "t": ("tonne", "tonnes", "metric ton", "metric tons", "metric tonnes", "metric tonne", "mt", "tons", "ton", "metric - ton"), "[lton_av]": ("long tons", "long ton"), "[ston_av]": ("short tons", "short ton"),
    "[car_m]": ("carat", "carats", "ct"), "[gr]": ("grain", "grains"), "[dr_av]": ("dram", "drams"),
    "[gal_us]": ("gallon", "gallons", "gal", "gals"), "[qt_us]": ("quart", "quarts"), "[pt_us]": ("pint", "pints"), "[cup_us]": ("cup", "cups"), "[tbs_us]": ("tablespoon", "tablespoons", "tbsp", "tbsps", "tbs"), "[tsp_us]": ("teaspoon", "teaspoons", "tsp", "tsps"), "[foz_us]": ("fluid ounce", "fluid ounces", "fl oz", "fl . oz ."),
    "[bbl_us]": ("barrel", "barrels", "bbl", "bbls"), "bbl/d": ("bpd", "b / d", "barrels per day", "barrels a day", "bopd"), "boe": ("boe", "boepd", "boe / d", "barrels of oil equivalent"), "[bu_us]": ("bushel", "bushels"), "TEU": ("teu", "teus"),
    "[mi_i]/h": ("mph", "miles per hour", "miles an hour", "mi / h"), "km/h": ("km / h", "kmh", "kph", "kmph", "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour", "km / hr", "km per hour", "km an hour"), "m/s": ("m / s", "metres per second", "meters per second", "metres a second", "meters a second"), "[kn_i]": ("knot", "knots", "kt", "kts"), "[mach]": ("mach",), "[mi_i]/[gal_us]": ("mpg", "miles per gallon"),
    "[HP]": ("horsepower", "hp", "bhp", "ps"), "[Btu]": ("btu", "btus", "british thermal units"), "MMBtu": ("mmbtu", "million british thermal units"), "[psi]": ("psi", "pounds per square inch"), "ksi": ("ksi",), "atm": ("atm", "atmospheres"), "mm[Hg]": ("mmhg", "mm hg"), "torr": ("torr",), "[ft_i].[lbf_av]": ("lb - ft", "lb ft", "ft lb", "pound - feet", "foot - pounds"), "[lbf_av]": ("lbf", "pounds of thrust"),
    "Cel": ("celsius", "degrees celsius", "degree celsius", "° c", "degrees c", "centigrade", "degrees centigrade", "deg c", "℃", "degree centigrade", "degree c", "deg celsius", "° celsius", "deg . c", "centigrate", "- degree celsius"),
    "[degF]": ("fahrenheit", "degrees fahrenheit", "degree fahrenheit", "° f", "degrees f", "degree f", "deg f", "℉", "deg fahrenheit", "° fahrenheit", "farenheit", "degrees farenheit", "deg . f"), "K": ("kelvin", "kelvins", "degrees kelvin", "° k"),
    "deg": ("°", "degree", "degrees", "deg", "deg ."), "rad": ("radian", "radians", "rad"), "'": ("arcminutes", "arcminute", "arcmin"), "''": ("arcseconds", "arcsecond", "arcsec"), "circ": ("turn", "turns", "revolution", "revolutions"), "/min{rev}": ("rpm",), "{frame}/s": ("fps", "frames per second"),
    "dB": ("decibel", "decibels", "db", "dba"), "[pH]": ("ph",), "{token}/s": ("tok / s", "tokens per second", "tokens / s", "tokens a second"), "{flop}/s": ("flops",), "bit/s": ("bps / s", "bits per second"), "Mbit/s": ("mbps", "mbit / s", "megabits per second", "mb / s"), "Gbit/s": ("gbps", "gbit / s", "gigabits per second"), "kbit/s": ("kbps", "kbit / s"), "[diop]": ("dioptres", "diopters"), "[ppm]": ("ppm", "parts per million"), "[ppb]": ("ppb", "parts per billion"), "[IU]": ("iu",), "kcal": ("kcal", "kcals"), "cal": ("cal", "cals"), "M": ("molar",), "Da": ("dalton", "daltons", "da"), "kDa": ("kda",), "bp": ("base pairs", "kb pairs"), "mcg": ("mcg",), "lx": ("lux",), "cd": ("candela", "candelas"), "[g]": ("gs", "g - force"),
}  # fmt: skip
# Signs, case kept; a sign of one letter needs to touch its number or be spaced by one blank in a safe place.
SIGNS: dict[str, str] = {
    sign: sign
    for sign in (
        "km m cm mm nm dm pm kg g mg ng t kt Mt Gt L l ml mL cl dl kl kW W MW GW TW mW kWh MWh GWh TWh Wh kWp MWp GWp MWe GWe kV V mV MV kA A mA nA pA "
        "Hz kHz MHz GHz THz J kJ MJ GJ TJ PJ mJ N kN MN mN Pa kPa MPa GPa hPa mbar bar B kB KB MB GB TB PB EB kb Mb Gb Tb Kb kbit Mbit Gbit KiB MiB GiB TiB bit "
        "mol mmol nmol pmol mM nM pM M eV keV MeV GeV TeV meV kcal Gy mGy Sv mSv K mK T mT Nm ha dB "
        "ohm kDa Da fs ps ns ms kbps Mbps Gbps Tbps kB MP px dpi Ah mAh kVA MVA Ghz ghz mhz khz hz kw mw gw kwh mwh gwh gb tb mb kb kgs kms mgs cms mls gms gm kilo kilos "
        "lm lx cd F H fl ug uL ul uM um hl dg dag hg kGy rads CHU kcal".split()
    )
} | {"μm": "um", "µm": "um", "μg": "ug", "µg": "ug", "μl": "uL", "µl": "uL", "μL": "uL", "µL": "uL", "μM": "uM", "µM": "uM", "μs": "us", "µs": "us", "Ω": "Ohm", "kΩ": "kOhm", "MΩ": "MOhm",
     "Å": "Ao", "μW": "uW", "μV": "uV", "μA": "uA", "ℓ": "L", "KM": "km", "KG": "kg", "Kg": "kg", "Km": "km", "ML": "ml", "MM": "mm", "CM": "cm", "KWH": "kWh", "KW": "kW", "kgs": "kg", "kms": "km", "kWH": "kWh", "KHz": "kHz", "Hertz": "Hz",
     "ghz": "GHz", "Ghz": "GHz", "mhz": "MHz", "khz": "kHz", "hz": "Hz", "HZ": "Hz", "gb": "GBy", "tb": "TBy", "mb": "Mbit", "GB": "GBy", "MB": "MBy", "TB": "TBy", "KB": "kBy", "kB": "kBy", "PB": "PBy", "kilos": "kg", "kilo": "kg", "mgs": "mg", "cms": "cm", "mls": "ml", "gms": "g", "gm": "g", "kw": "kW", "mw": "MW", "gw": "GW", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "l": "L", "ml": "mL", "m³": "m3", "m²": "m2", "GHZ": "GHz", "MHZ": "MHz"}  # fmt: skip
# The words after "per", "/" or "a" that make a compound unit.
PER_UNITS: dict[str, str] = {
    "second": "s", "seconds": "s", "s": "s", "sec": "s", "minute": "min", "minutes": "min", "min": "min", "hour": "h", "hours": "h", "h": "h", "hr": "h", "day": "d", "days": "d", "d": "d", "week": "wk", "month": "mo", "year": "a", "yr": "a", "annum": "a",
}  # fmt: skip


def unit_phrases() -> dict[str, str]:
    """Every unit name in lower case with its code."""
    names: dict[str, str] = {}
    for code, stems in _METRIC.items():
        for stem in stems:
            for prefix, sign in (("", ""), *_PREFIXES):
                plural = stem if stem.endswith(("z",)) else stem + "s"
                for word in {prefix + stem, prefix + plural}:
                    names.setdefault(word, sign + code)
                if prefix and " " not in stem:
                    names.setdefault(f"{prefix} - {plural}", sign + code)
    for code, words in _PLAIN.items():
        for word in words:
            names[word] = code
    return names
