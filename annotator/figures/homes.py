"""Where the currencies of one name are at home: cities of datelines, nations, exchanges; data only."""

from __future__ import annotations

from annotator.figures.lists import ordered, table

_DOLLARS = ordered("USD HKD CAD AUD SGD NZD TWD JMD TTD BSD BBD FJD NAD BND GYD LRD")
_RUPEES = ordered("INR PKR LKR NPR MUR")
_PESOS = ordered("MXN PHP ARS CLP COP DOP UYU CUP")
_DINARS = ordered("KWD IQD JOD BHD TND LYD DZD RSD")
_FRANCS = ordered("CHF XOF XAF")
_POUNDS = ordered("GBP EGP LBP SYP SDG")
_SHILLINGS = ordered("KES UGX TZS")
_CROWNS = ordered("SEK NOK DKK CZK ISK")

FAMILIES: dict[str, tuple[str, ...]] = {
    "$": _DOLLARS,
    "dollar": _DOLLARS,
    "dollars": _DOLLARS,
    "cent": (*_DOLLARS, "EUR"),
    "cents": (*_DOLLARS, "EUR"),
    "¢": _DOLLARS,
    "pound": _POUNDS,
    "pounds": _POUNDS,
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "won": ("KRW", "KPW"),
    "₨": _RUPEES,
    "rs": _RUPEES,
    "rupee": _RUPEES,
    "rupees": _RUPEES,
    "peso": _PESOS,
    "pesos": _PESOS,
    "dinar": _DINARS,
    "dinars": _DINARS,
    "franc": _FRANCS,
    "francs": _FRANCS,
    "shilling": _SHILLINGS,
    "shillings": _SHILLINGS,
    "crown": ("CZK", "SEK", "NOK", "DKK"),
    "crowns": ("CZK", "SEK", "NOK", "DKK"),
    "kr": _CROWNS,
    "krona": ("SEK", "ISK"),
    "kronor": ("SEK",),
    "krone": ("NOK", "DKK"),
    "kroner": ("NOK", "DKK"),
    "riyal": ("SAR", "QAR", "OMR", "YER"),
    "riyals": ("SAR", "QAR", "OMR", "YER"),
    "rial": ("IRR", "OMR", "YER"),
    "rials": ("IRR", "OMR", "YER"),
    "dirham": ("AED", "MAD"),
    "dirhams": ("AED", "MAD"),
    "lei": ("RON", "MDL"),
    "lira": ("TRY", "LBP", "SYP"),
    "liras": ("TRY", "LBP", "SYP"),
}
"""A name or sign that several countries use, in lower case, and their currencies, the likeliest first."""

CITIES = table(
    """
    USD: new york, washington, san francisco, los angeles, chicago, houston, boston, seattle, atlanta, dallas, detroit
    USD: philadelphia, denver, miami, phoenix, san diego, austin, minneapolis, las vegas, san jose, wilmington
    CAD: toronto, ottawa, montreal, vancouver, calgary, edmonton, winnipeg, halifax, quebec city, regina, saskatoon
    AUD: sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, darwin
    NZD: auckland, wellington, christchurch, dunedin, hamilton
    HKD: hong kong
    SGD: singapore
    TWD: taipei, hsinchu, kaohsiung
    JMD: kingston
    TTD: port of spain
    BSD: nassau
    BBD: bridgetown
    FJD: suva
    NAD: windhoek
    BND: bandar seri begawan
    GYD: georgetown
    LRD: monrovia
    EUR: dublin, paris, berlin, frankfurt, madrid, rome, milan, amsterdam, brussels, vienna, lisbon, athens, helsinki
    GBP: london, manchester, edinburgh, glasgow, birmingham, leeds, belfast, cardiff, liverpool
    EGP: cairo, alexandria
    LBP: beirut
    SYP: damascus
    SDG: khartoum
    JPY: tokyo, osaka, nagoya, yokohama, kyoto
    CNY: beijing, shanghai, shenzhen, guangzhou, hangzhou, chongqing, chengdu, tianjin
    KRW: seoul, busan
    KPW: pyongyang
    INR: mumbai, new delhi, delhi, bengaluru, bangalore, chennai, kolkata, hyderabad, ahmedabad, pune
    PKR: karachi, islamabad, lahore
    LKR: colombo
    NPR: kathmandu
    MUR: port louis
    MXN: mexico city, monterrey, guadalajara
    PHP: manila, cebu
    ARS: buenos aires
    CLP: santiago
    COP: bogota, bogotá, medellin, medellín
    DOP: santo domingo
    UYU: montevideo
    CUP: havana
    KWD: kuwait, kuwait city
    IQD: baghdad, erbil, basra
    JOD: amman
    BHD: manama
    TND: tunis
    LYD: tripoli
    DZD: algiers
    RSD: belgrade
    CHF: zurich, zürich, geneva, basel, bern
    XOF: dakar, abidjan, bamako, ouagadougou, lome, lomé, cotonou, niamey
    XAF: yaounde, yaoundé, douala, libreville, brazzaville
    KES: nairobi, mombasa
    UGX: kampala
    TZS: dar es salaam, dodoma
    SEK: stockholm, gothenburg, malmo, malmö
    NOK: oslo, bergen, stavanger
    DKK: copenhagen, aarhus
    CZK: prague, brno
    ISK: reykjavik
    SAR: riyadh, jeddah
    QAR: doha
    OMR: muscat
    YER: sanaa, aden
    IRR: tehran
    AED: dubai, abu dhabi
    MAD: casablanca, rabat
    RON: bucharest
    MDL: chisinau
    TRY: istanbul, ankara
    """
)
"""The city of a dateline to the currency that is spent there."""

NATIONS = table(
    """
    USD: United States, American
    CAD: Canada, Canadian
    AUD: Australia, Australian
    NZD: New Zealand
    HKD: Hong Kong
    SGD: Singapore, Singaporean
    TWD: Taiwan, Taiwanese
    JMD: Jamaica, Jamaican
    TTD: Trinidad
    BSD: Bahamas, Bahamian
    BBD: Barbados, Barbadian
    FJD: Fiji, Fijian
    NAD: Namibia, Namibian
    BND: Brunei
    GYD: Guyana, Guyanese
    LRD: Liberia, Liberian
    EUR: Ireland, Irish, Germany, German, France, French, Italy, Italian, Spain, Spanish, Netherlands, Dutch
    GBP: Britain, British, England, Scotland, United Kingdom
    EGP: Egypt, Egyptian
    LBP: Lebanon, Lebanese
    SYP: Syria, Syrian
    SDG: Sudan, Sudanese
    JPY: Japan, Japanese
    CNY: China, Chinese
    KRW: South Korea, South Korean
    KPW: North Korea, North Korean
    INR: India, Indian
    PKR: Pakistan, Pakistani
    LKR: Sri Lanka, Sri Lankan
    NPR: Nepal, Nepali, Nepalese
    MUR: Mauritius, Mauritian
    MXN: Mexico, Mexican
    PHP: Philippines, Philippine, Filipino
    ARS: Argentina, Argentine, Argentinian
    CLP: Chile, Chilean
    COP: Colombia, Colombian
    DOP: Dominican Republic, Dominican
    UYU: Uruguay, Uruguayan
    CUP: Cuba, Cuban
    KWD: Kuwait, Kuwaiti
    IQD: Iraq, Iraqi
    JOD: Jordan, Jordanian
    BHD: Bahrain, Bahraini
    TND: Tunisia, Tunisian
    LYD: Libya, Libyan
    DZD: Algeria, Algerian
    RSD: Serbia, Serbian
    CHF: Switzerland, Swiss
    XOF: Senegal, Ivory Coast, Mali, Burkina Faso, Benin, Togo, West African
    XAF: Cameroon, Gabon, Chad, Central African
    KES: Kenya, Kenyan
    UGX: Uganda, Ugandan
    TZS: Tanzania, Tanzanian
    SEK: Sweden, Swedish
    NOK: Norway, Norwegian
    DKK: Denmark, Danish
    CZK: Czech
    ISK: Iceland, Icelandic
    SAR: Saudi
    QAR: Qatar, Qatari
    OMR: Oman, Omani
    YER: Yemen, Yemeni
    IRR: Iran, Iranian
    AED: Emirates, Emirati, UAE
    MAD: Morocco, Moroccan
    RON: Romania, Romanian
    MDL: Moldova, Moldovan
    TRY: Turkey, Turkish, Türkiye
    """
)
"""A nation or its adjective, as written, to its currency."""

EXCHANGES = table(
    """
    USD: NYSE, Nasdaq, NASDAQ, NasdaqGS, NYSEAMERICAN, AMEX
    CAD: TSX, TSXV, TSX-V, CSE, NEO
    AUD: ASX
    NZD: NZX, NZE
    HKD: HKEX, SEHK, HKSE, HKG
    SGD: SGX, SGX-ST
    TWD: TWSE, TPE
    GBP: LSE, AIM
    EGP: EGX
    JPY: TSE, TYO
    CNY: SSE, SZSE
    KRW: KRX, KOSPI, KOSDAQ
    INR: NSE, BSE
    PKR: PSX, KSE
    LKR: CSE.LK
    MXN: BMV
    PHP: PSE
    ARS: BYMA, BCBA
    CHF: SIX
    SEK: STO, OMXS
    NOK: OSE, OSL
    DKK: CPH
    SAR: TADAWUL, Tadawul
    QAR: QSE
    AED: DFM, ADX
    TRY: BIST
    """
)
"""How an exchange is written before a ticker, to the currency that its companies mostly report in."""
