"""Currencies: signs, ISO 4217 codes, names, nicknames and minor units; data only."""

from __future__ import annotations

from decimal import Decimal

# Sign -> code; the other readings of a sign that several countries use, the likeliest first.
SIGNS: dict[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₫": "VND", "₴": "UAH",
    "₪": "ILS", "฿": "THB", "₱": "PHP", "₦": "NGN", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₮": "MNT", "₭": "LAK",
    "₼": "AZN", "₾": "GEL", "៛": "KHR", "₿": "BTC", "₨": "INR", "৳": "BDT", "؋": "AFN", "﷼": "IRR", "₤": "GBP", "₠": "EUR",
}  # fmt: skip
OTHER_READINGS: dict[str, tuple[str, ...]] = {
    "$": ("HKD", "CAD", "AUD", "SGD"),
    "¥": ("CNY",),
    "£": ("EGP",),
    "₨": ("PKR", "LKR", "NPR"),
}
# What stands before "$" (or other signs): "US$", "HK$", "A$", "C $".
SIGN_PREFIXES: dict[str, str] = {
    "us": "USD", "u": "USD", "hk": "HKD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD",
    "cdn": "CAD", "nz": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "tw": "TWD", "r": "BRL", "mx": "MXN", "j": "JMD", "tt": "TTD", "bz": "BZD", "z": "ZWL",
    "n": "NAD", "fj": "FJD", "b": "BND", "usd": "USD", "hkd": "HKD", "nzd": "NZD", "ec": "XCD", "e": "EUR",
}  # fmt: skip
SIGN_WORDS: frozenset[str] = frozenset(
    {
        "rs",
        "rm",
        "rmb",
        "kr",
        "sek",
        "nok",
        "dkk",
        "r",
        "rp",
        "sfr",
        "fr",
        "le",
        "dhs",
        "dh",
        "zł",
        "kč",
        "ft",
        "lei",
        "gbp",
    }
)

_CODES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW "
    "CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF "
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP "
    "MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG "
    "SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES "
    "VND VUV WST XAF XAG XAU XCD XDR XOF XPD XPF XPT YER ZAR ZMW ZWL HRK DEM FRF ITL ESP NLG BTC ETH"
).split()
CODES: dict[str, str] = {code.lower(): code for code in _CODES} | {
    "rmb": "CNY", "cnh": "CNY", "rm": "MYR", "rs": "INR", "inr": "INR", "ntd": "TWD", "sfr": "CHF", "stg": "GBP", "dhs": "AED", "kr": "SEK",
    "rp": "IDR", "gbx": "GBX", "gbp": "GBP", "zł": "PLN", "ksh": "KES", "sh": "KES", "php": "PHP", "usdt": "USDT", "usdc": "USDC", "nis": "ILS", "le": "EGP", "r": "ZAR",
}  # fmt: skip
# Codes that are words too: only in capitals, after the number, with a scale or in a pair with other money.
DOUBTFUL_CODES: frozenset[str] = frozenset({"all", "try", "top", "pen", "mad", "cop", "lak", "gel", "mop", "sos", "amd", "ang", "bob", "ron", "cup", "esp", "eth", "le", "sh", "kr", "r", "bam", "dop"})  # fmt: skip
# Lower case is fine for these even with a blank.
PLAIN_CODES: frozenset[str] = frozenset({"usd", "eur", "gbp", "jpy", "cny", "rmb", "hkd", "aud", "cad", "chf", "inr", "rs", "sgd", "myr", "rm", "btc", "nzd", "krw", "rub", "sek", "nok", "dkk", "pln"})  # fmt: skip

_DOLLARS = {
    "us": "USD", "u . s .": "USD", "american": "USD", "united states": "USD", "hong kong": "HKD", "canadian": "CAD", "australian": "AUD", "aussie": "AUD",
    "new zealand": "NZD", "kiwi": "NZD", "singapore": "SGD", "singaporean": "SGD", "taiwan": "TWD", "new taiwan": "TWD", "taiwanese": "TWD", "jamaican": "JMD",
    "zimbabwean": "ZWL", "zimbabwe": "ZWL", "namibian": "NAD", "fijian": "FJD", "brunei": "BND", "bahamian": "BSD", "barbadian": "BBD",
    "liberian": "LRD", "trinidad": "TTD", "trinidad and tobago": "TTD", "belize": "BZD", "bermudian": "BMD", "guyanese": "GYD", "surinamese": "SRD", "east caribbean": "XCD",
}  # fmt: skip
_OTHERS: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "greenback": "USD", "greenbacks": "USD", "grand": "", "quid": "GBP",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "sterling": "GBP", "sterling pounds": "GBP",
    "british pounds": "GBP", "british pound": "GBP", "uk pounds": "GBP", "egyptian pounds": "EGP", "egyptian pound": "EGP", "lebanese pounds": "LBP", "syrian pounds": "SYP", "sudanese pounds": "SDG",
    "irish pounds": "IEP", "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "yuan renminbi": "CNY", "chinese yuan": "CNY", "won": "KRW", "south korean won": "KRW", "korean won": "KRW",
    "north korean won": "KPW", "rupee": "INR", "rupees": "INR", "indian rupees": "INR", "indian rupee": "INR", "pakistani rupees": "PKR", "pakistan rupees": "PKR", "pakistani rupee": "PKR",
    "sri lankan rupees": "LKR", "sri lankan rupee": "LKR", "nepalese rupees": "NPR", "nepali rupees": "NPR", "mauritian rupees": "MUR", "rupiah": "IDR", "indonesian rupiah": "IDR",
    "ringgit": "MYR", "ringgits": "MYR", "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "malaysia ringgit": "MYR", "malaysia ringgits": "MYR",
    "baht": "THB", "bahts": "THB", "thai baht": "THB", "dong": "VND", "vietnamese dong": "VND", "peso": "MXN", "pesos": "MXN", "mexican pesos": "MXN", "mexican peso": "MXN", "argentine pesos": "ARS",
    "argentinian pesos": "ARS", "argentine peso": "ARS", "chilean pesos": "CLP", "colombian pesos": "COP", "cuban pesos": "CUP", "philippine pesos": "PHP", "philippine peso": "PHP", "dominican pesos": "DOP", "uruguayan pesos": "UYU",
    "real": "BRL", "reais": "BRL", "reals": "BRL", "brazilian reals": "BRL", "brazilian reais": "BRL", "brazilian real": "BRL", "bolivars": "VES", "bolívars": "VES", "bolivares": "VES",
    "franc": "CHF", "francs": "CHF", "swiss francs": "CHF", "swiss franc": "CHF", "french francs": "FRF", "french franc": "FRF", "belgian francs": "BEF", "cfa francs": "XOF", "cfa franc": "XOF",
    "krona": "SEK", "kronor": "SEK", "swedish crowns": "SEK", "swedish kronor": "SEK", "swedish krona": "SEK", "krone": "NOK", "kroner": "NOK", "norwegian crowns": "NOK", "norwegian kroner": "NOK", "norwegian krone": "NOK",
    "danish crowns": "DKK", "danish kroner": "DKK", "danish krone": "DKK", "czech crowns": "CZK", "czech koruna": "CZK", "koruna": "CZK", "koruny": "CZK", "crowns": "CZK", "icelandic krona": "ISK", "icelandic kronur": "ISK",
    "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "polish zlotys": "PLN", "polish zloty": "PLN", "forint": "HUF", "forints": "HUF", "hungarian forint": "HUF", "hungarian forints": "HUF", "lei": "RON", "romanian lei": "RON", "lev": "BGN", "leva": "BGN", "bulgarian leva": "BGN",
    "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "russian rubles": "RUB", "russian roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "ukrainian hryvnia": "UAH", "tenge": "KZT", "lari": "GEL",
    "lira": "TRY", "liras": "TRY", "turkish lira": "TRY", "turkish liras": "TRY", "italian lira": "ITL", "italian lire": "ITL", "lire": "ITL", "shekel": "ILS", "shekels": "ILS", "israeli shekels": "ILS", "new shekels": "ILS",
    "dirham": "AED", "dirhams": "AED", "uae dirhams": "AED", "uae dirham": "AED", "emirati dirhams": "AED", "moroccan dirhams": "MAD", "moroccan dirham": "MAD", "riyal": "SAR", "riyals": "SAR", "saudi riyals": "SAR", "saudi riyal": "SAR", "saudiriyal": "SAR", "saudi rials": "SAR",
    "qatari riyals": "QAR", "qatari riyal": "QAR", "qatari rials": "QAR", "rial": "IRR", "rials": "IRR", "iranian rials": "IRR", "omani rials": "OMR", "omani riyals": "OMR", "yemeni rials": "YER", "dinar": "KWD", "dinars": "KWD", "kuwaiti dinars": "KWD", "kuwaiti dinar": "KWD",
    "iraqi dinars": "IQD", "iraqi dinar": "IQD", "jordanian dinars": "JOD", "jordanian dinar": "JOD", "bahraini dinars": "BHD", "libyan dinars": "LYD", "tunisian dinars": "TND", "algerian dinars": "DZD", "serbian dinars": "RSD",
    "rand": "ZAR", "rands": "ZAR", "south african rand": "ZAR", "naira": "NGN", "nigerian naira": "NGN", "cedi": "GHS", "cedis": "GHS", "ghana cedis": "GHS", "ghanaian cedis": "GHS", "shilling": "KES", "shillings": "KES", "kenyan shillings": "KES", "kenya shillings": "KES",
    "ugandan shillings": "UGX", "tanzanian shillings": "TZS", "birr": "ETB", "ethiopian birr": "ETB", "kwacha": "ZMW", "pula": "BWP", "taka": "BDT", "bangladeshi taka": "BDT", "kyat": "MMK", "kip": "LAK", "riel": "KHR", "tugrik": "MNT", "tugriks": "MNT",
    "pataca": "MOP", "patacas": "MOP", "geneh": "EGP", "manat": "AZN", "afghani": "AFN", "afghanis": "AFN", "quetzals": "GTQ", "quetzales": "GTQ", "lempiras": "HNL", "colones": "CRC", "guaranies": "PYG", "deutsche marks": "DEM", "deutschmarks": "DEM", "german marks": "DEM", "marks": "DEM", "dm": "DEM",
    "guilders": "NLG", "guilder": "NLG", "dutch guilders": "NLG", "pesetas": "ESP", "peseta": "ESP", "bitcoin": "BTC", "bitcoins": "BTC", "satoshi": "SATS", "satoshis": "SATS", "ether": "ETH", "ரூ": "LKR", "l . e .": "EGP", "l . e": "EGP",
    "us dollar": "USD", "us dollars": "USD", "usd": "USD",
}  # fmt: skip
CURRENCY_NAMES: dict[str, str] = {
    **{f"{where} {word}": code for where, code in _DOLLARS.items() for word in ("dollar", "dollars")},
    **{name: code for name, code in _OTHERS.items() if code},
}

_CENT = Decimal("0.01")
# A minor unit's name -> the currency it most likely belongs to, and its share of one.
MINOR_NAMES: dict[str, tuple[str, Decimal]] = {
    **dict.fromkeys(("cent", "cents", "¢", "us cents", "u . s . cents", "c"), ("USD", _CENT)),
    **dict.fromkeys(("euro cents", "eurocents", "euro cent"), ("EUR", _CENT)),
    **dict.fromkeys(("australian cents",), ("AUD", _CENT)),
    **dict.fromkeys(("hong kong cents", "hk cents"), ("HKD", _CENT)),
    **dict.fromkeys(("canadian cents",), ("CAD", _CENT)),
    **dict.fromkeys(("singapore cents",), ("SGD", _CENT)),
    **dict.fromkeys(("penny", "pennies", "dimes"), ("USD", _CENT)),
    **dict.fromkeys(("pence", "p"), ("GBP", _CENT)),
    **dict.fromkeys(("paise", "paisa"), ("INR", _CENT)),
    **dict.fromkeys(("sen",), ("MYR", _CENT)),
    **dict.fromkeys(("fen",), ("CNY", _CENT)),
    **dict.fromkeys(("jiao",), ("CNY", Decimal("0.1"))),
    **dict.fromkeys(("kopecks", "kopeks", "kopiykas", "kopeck"), ("RUB", _CENT)),
    **dict.fromkeys(("centavos",), ("MXN", _CENT)),
    **dict.fromkeys(("centimes",), ("CHF", _CENT)),
    **dict.fromkeys(("öre", "øre"), ("SEK", _CENT)),
    **dict.fromkeys(("groszy",), ("PLN", _CENT)),
    **dict.fromkeys(("fils",), ("AED", _CENT)),
    **dict.fromkeys(("kobo",), ("NGN", _CENT)),
    **dict.fromkeys(("agorot",), ("ILS", _CENT)),
}
MINOR_NAMES["dime"] = ("USD", Decimal("0.1"))
MINOR_NAMES["dimes"] = ("USD", Decimal("0.1"))
MINOR_NAMES["nickels"] = ("USD", Decimal("0.05"))
