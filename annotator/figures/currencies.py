"""Currencies: signs, ISO 4217 codes, names, nicknames and minor units; data only."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.lists import ordered, table, words

SIGNS = table(
    """
    USD: $
    EUR: €, ₠
    GBP: £, ₤
    JPY: ¥
    INR: ₹, ₨
    RUB: ₽
    KRW: ₩
    TRY: ₺
    VND: ₫
    UAH: ₴
    ILS: ₪
    THB: ฿
    PHP: ₱
    NGN: ₦
    CRC: ₡
    PYG: ₲
    GHS: ₵
    KZT: ₸
    MNT: ₮
    LAK: ₭
    AZN: ₼
    GEL: ₾
    KHR: ៛
    BTC: ₿, Ƀ
    BDT: ৳
    AFN: ؋
    IRR: ﷼
    AMD: ֏
    FRF: ₣
    """
)
"""A sign to its likeliest currency."""

OTHER_READINGS = {
    "$": ("HKD", "CAD", "AUD", "SGD"),
    "¥": ("CNY",),
    "£": ("EGP",),
    "₨": ("PKR", "LKR", "NPR"),
}
"""The other currencies of a sign that several countries use, the likeliest first."""

SIGN_PREFIXES = table(
    """
    USD: us, u, usd
    HKD: hk, hkd
    AUD: a, au, aus, aud
    CAD: c, ca, can, cad, cdn
    NZD: nz, nzd
    SGD: s, sg, sgd
    TWD: nt, tw
    BRL: r
    MXN: mx, mex
    JMD: j
    TTD: tt
    BZD: bz
    ZWL: z
    NAD: n
    FJD: fj
    BND: b
    XCD: ec
    EUR: e
    GYD: gy, g
    TOP: t
    CUP: cuc
    SBD: si
    LRD: l
    SRD: sr
    """
)
"""What stands before "$": US$, HK$, A$."""

_CODES = ordered(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTC BTN BWP BYN BZD CAD
    CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB ETH EUR FIM FJD FKP
    FRF GBP GBX GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR
    KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD
    NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL
    SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USDC USDT USN UYI UYU UYW UZS VED
    VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT YER ZAR ZMW ZWG ZWL
    """
)
_NICKNAMES = table(
    """
    CNY: rmb, cnh
    MYR: rm
    INR: rs
    BDT: tk
    DKK: dkr
    NOK: nkr
    SEK: skr
    TWD: ntd
    CHF: sfr, fr
    GBP: stg
    CZK: kč, kc
    PLN: zl
    RUB: руб, р, рублей, рубля, рубль
    UAH: грн
    HUF: ft
    TRY: tl
    KWD: kd
    CNY: 元, 块, 人民币
    JPY: 円
    KRW: 원
    TWD: 新台币
    BGN: лв
    RSD: din, дин
    EGP: جنيه, جن
    SAR: ريال
    AED: درهم
    HRK: hrk
    LTL: lt
    AED: dhs
    SEK: kr
    IDR: rp
    PLN: zł
    KES: ksh, sh
    UGX: ush
    TZS: tsh
    ILS: nis
    EGP: le
    ZAR: r
    """
)
CODES: dict[str, str] = {code.lower(): code for code in _CODES} | _NICKNAMES

DOUBTFUL_CODES = words(
    """
    all amd ang bam bob cop cup dop esp eth fr ft gel sdg kc kd kr lak le lt mad mop pen r ron sh sos tk tl top try zl
    """
)
"""Codes that are words too: they need capitals and a place after the number."""

PLAIN_CODES = words(
    """
    aud btc cad chf cny dkk eur gbp hkd inr jpy krw myr nok nzd pln rm rmb rs rub sek sgd usd
    kč zł руб р рублей рубля рубль грн 元 块 人民币 円 원 新台币 лв дин جنيه جن ريال درهم
    """
)
"""Codes that are plain even in lower case."""

AS_WRITTEN = words("kr Kr KR Kč Kc zl zł Ft TL KD din Lt KSh USh TSh SFr")
"""Short forms that are a currency after a number when written exactly so."""

SCALED_CODES: dict[str, tuple[str, Decimal]] = {
    letter + code: (code, Decimal(scale))
    for code in _CODES
    for letter, scale in (
        ("K", 1000),
        ("k", 1000),
        ("T", 1000),
        ("M", 10**6),
        ("m", 10**6),
        ("B", 10**9),
        ("bn", 10**9),
    )
    if letter + code not in _CODES
}
"""A code with a scale letter in front, as reports write it: MEUR, kUSD, TEUR."""

CURRENCY_NAMES = table(
    """
    USD: us dollar, us dollars, u . s . dollar, u . s . dollars, american dollar, american dollars
    USD: united states dollar, united states dollars, dollar, dollars, buck, bucks, greenback, greenbacks, usd
    HKD: hong kong dollar, hong kong dollars
    CAD: canadian dollar, canadian dollars
    AUD: australian dollar, australian dollars, aussie dollar, aussie dollars
    NZD: new zealand dollar, new zealand dollars, kiwi dollar, kiwi dollars
    SGD: singapore dollar, singapore dollars, singaporean dollar, singaporean dollars
    TWD: taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars, taiwanese dollar, taiwanese dollars
    JMD: jamaican dollar, jamaican dollars
    ZWL: zimbabwean dollar, zimbabwean dollars, zimbabwe dollar, zimbabwe dollars
    NAD: namibian dollar, namibian dollars
    FJD: fijian dollar, fijian dollars
    BND: brunei dollar, brunei dollars
    BSD: bahamian dollar, bahamian dollars
    BBD: barbadian dollar, barbadian dollars
    LRD: liberian dollar, liberian dollars
    TTD: trinidad dollar, trinidad dollars, trinidad and tobago dollar, trinidad and tobago dollars
    BZD: belize dollar, belize dollars
    BMD: bermudian dollar, bermudian dollars
    GYD: guyanese dollar, guyanese dollars
    SRD: surinamese dollar, surinamese dollars
    XCD: east caribbean dollar, east caribbean dollars
    GBP: quid, pound, pounds, pounds sterling, pound sterling, sterling, sterling pounds, british pounds
    GBP: british pound, uk pounds
    EUR: euro, euros
    EGP: egyptian pounds, egyptian pound, geneh, l . e ., l . e
    LBP: lebanese pounds
    SYP: syrian pounds
    SDG: sudanese pounds
    IEP: irish pounds
    JPY: yen, japanese yen
    CNY: yuan, renminbi, yuan renminbi, chinese yuan, kuai
    KRW: won, south korean won, korean won
    KPW: north korean won
    INR: rupee, rupees, indian rupees, indian rupee
    PKR: pakistani rupees, pakistan rupees, pakistani rupee
    LKR: sri lankan rupees, sri lankan rupee, ரூ
    NPR: nepalese rupees, nepali rupees
    MUR: mauritian rupees
    IDR: rupiah, indonesian rupiah
    MYR: ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysia ringgit, malaysia ringgits
    THB: baht, bahts, thai baht
    VND: dong, vietnamese dong
    MXN: peso, pesos, mexican pesos, mexican peso
    ARS: argentine pesos, argentinian pesos, argentine peso
    CLP: chilean pesos
    COP: colombian pesos
    CUP: cuban pesos
    PHP: philippine pesos, philippine peso
    DOP: dominican pesos
    UYU: uruguayan pesos
    BRL: real, reais, reals, brazilian reals, brazilian reais, brazilian real
    VES: bolivars, bolívars, bolivares
    CHF: franc, francs, swiss francs, swiss franc
    FRF: french francs, french franc
    BEF: belgian francs
    XOF: cfa francs, cfa franc
    SEK: krona, kronor, swedish crowns, swedish kronor, swedish krona
    NOK: krone, kroner, norwegian crowns, norwegian kroner, norwegian krone
    DKK: danish crowns, danish kroner, danish krone
    CZK: czech crowns, czech koruna, koruna, koruny, korun, crowns
    ISK: icelandic krona, icelandic kronur
    PLN: zloty, zlotys, zloties, polish zlotys, polish zloty
    HUF: forint, forints, hungarian forint, hungarian forints
    RON: lei, romanian lei
    BGN: lev, leva, bulgarian leva
    RUB: ruble, rubles, rouble, roubles, russian rubles, russian roubles
    UAH: hryvnia, hryvnias, ukrainian hryvnia
    KZT: tenge
    GEL: lari
    TRY: lira, liras, turkish lira, turkish liras
    ITL: italian lira, italian lire, lire
    ILS: shekel, shekels, israeli shekels, new shekels
    AED: dirham, dirhams, uae dirhams, uae dirham, emirati dirhams
    MAD: moroccan dirhams, moroccan dirham
    SAR: riyal, riyals, saudi riyals, saudi riyal, saudiriyal, saudi rials
    QAR: qatari riyals, qatari riyal, qatari rials
    IRR: rial, rials, iranian rials
    OMR: omani rials, omani riyals
    YER: yemeni rials
    KWD: dinar, dinars, kuwaiti dinars, kuwaiti dinar
    IQD: iraqi dinars, iraqi dinar
    JOD: jordanian dinars, jordanian dinar
    BHD: bahraini dinars
    LYD: libyan dinars
    TND: tunisian dinars
    DZD: algerian dinars
    RSD: serbian dinars, serbian dinar, dinara
    ZAR: rand, rands, south african rand
    NGN: naira, nigerian naira
    GHS: cedi, cedis, ghana cedis, ghanaian cedis
    KES: shilling, shillings, kenyan shillings, kenya shillings
    UGX: ugandan shillings
    TZS: tanzanian shillings
    ETB: birr, ethiopian birr
    ZMW: kwacha
    BWP: pula
    BDT: taka, bangladeshi taka
    MMK: kyat
    LAK: kip
    KHR: riel
    MNT: tugrik, tugriks
    MOP: pataca, patacas
    AZN: manat
    AFN: afghani, afghanis
    GTQ: quetzals, quetzales
    HNL: lempiras
    CRC: colones
    PYG: guaranies
    DEM: deutsche marks, deutschmarks, german marks, marks, dm
    FIM: finnish markka, finnish markkaa, markka, markkaa, finnmarks
    HRK: kuna, kunas, croatian kuna
    ATS: schillings, austrian schillings
    PTE: escudos
    GRD: drachmas, greek drachmas
    ALL: albanian lek
    MKD: macedonian denar, denars
    MDL: moldovan lei
    AMD: armenian drams
    UZS: uzbek soum, soums
    BYN: belarusian rubles, belarusian roubles
    PEN: peruvian soles, nuevos soles
    BOB: bolivianos
    NIO: cordobas
    DZD: algerian dinar
    TND: tunisian dinar
    RWF: rwandan francs
    MWK: malawian kwacha
    NLG: guilders, guilder, dutch guilders
    ESP: pesetas, peseta
    SLE: leones
    GMD: dalasi, dalasis
    MZN: metical, meticals, meticais
    ALL: lek
    MGA: ariary
    HTG: gourde, gourdes
    HNL: lempira
    GTQ: quetzal
    PAB: balboa, balboas
    MRU: ouguiya
    BTN: ngultrum
    MVR: rufiyaa
    TJS: somoni
    VUV: vatu
    AOA: kwanza, kwanzas
    SZL: emalangeni, lilangeni
    LSL: maloti
    ERN: nakfa
    CDF: congolese francs, congolese franc
    GNF: guinean francs
    BIF: burundian francs
    XPF: cfp francs
    ISK: icelandic króna, icelandic krónur
    ANG: antillean guilders
    XCG: caribbean guilders
    BHD: bahraini dinar
    LYD: libyan dinar
    BMD: bermuda dollars
    KYD: cayman dollars, cayman islands dollars
    TMT: turkmen manat
    PGK: papua new guinea kina
    WST: samoan tala
    TOP: tongan paʻanga
    SOS: somali shillings
    SSP: south sudanese pounds
    SHP: saint helena pounds
    GIP: gibraltar pounds
    FKP: falkland islands pounds
    BTC: bitcoin, bitcoins
    SATS: satoshi, satoshis
    ETH: ether
    """
)

_MINOR = table(
    """
    USD 0.01: cent, cents, ¢, us cents, u . s . cents, c, penny, pennies
    EUR 0.01: euro cents, eurocents, euro cent
    AUD 0.01: australian cents
    HKD 0.01: hong kong cents, hk cents
    CAD 0.01: canadian cents
    SGD 0.01: singapore cents
    USD 0.1: dimes, dime
    GBP 0.01: pence, p
    USD 1000: grand
    INR 0.01: paise, paisa
    MYR 0.01: sen
    CNY 0.01: fen
    CNY 0.1: jiao, mao
    RUB 0.01: kopecks, kopeks, kopiykas, kopeck
    MXN 0.01: centavos
    CHF 0.01: centimes
    SEK 0.01: öre, øre
    PLN 0.01: groszy
    AED 0.01: fils
    NGN 0.01: kobo
    ILS 0.01: agorot
    USD 0.05: nickels
    """
)
MINOR_NAMES: dict[str, tuple[str, Decimal]] = {
    name: (code.split(" ")[0], Decimal(code.split(" ")[1])) for name, code in _MINOR.items()
}
"""A minor unit to the currency it most likely belongs to, and its share of one."""

WRITTEN_PREFIXES: dict[str, str] = {
    "Rs": "INR", "Rp": "IDR", "kr": "SEK", "Kr": "SEK", "DKr": "DKK", "NKr": "NOK", "SKr": "SEK", "SFr": "CHF",
    "Fr": "CHF",
    "KSh": "KES", "USh": "UGX", "TSh": "TZS", "Tk": "BDT", "Zl": "PLN", "Ft": "HUF",
}  # fmt: skip
"""Short forms before a number, as they are written."""

MINOR_CODES: dict[str, str] = {"GBp": "GBP", "GBX": "GBP", "ZAc": "ZAR", "USc": "USD"}
"""Codes of exchanges for hundredths of a currency, as they are written."""

LETTERS: dict[str, str] = {"R": "ZAR", "PS": "GBP", "N": "NGN", "P": "PHP", "Bs": "BOB"}
"""Letters that are a currency before an amount that looks like money; "PS" is what ASCII leaves of a pound sign."""

OTHER_WORDS = words("won real sterling ether crowns marks dong crown mark")
"""Names that are other words too: they need a large amount, or nothing after them that they could belong to."""
