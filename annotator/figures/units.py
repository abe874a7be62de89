"""Units of measure: names and signs to UCUM-style codes; data only."""

from __future__ import annotations

from annotator.figures.lists import ordered, table

_PREFIXES = table(
    """
    T: tera
    G: giga
    M: mega
    k: kilo
    h: hecto
    da: deca
    d: deci
    c: centi
    m: milli
    u: micro
    n: nano
    p: pico
    f: femto
    P: peta
    E: exa
    """
)
# Names that take the prefixes.
_METRIC = table(
    """
    m: metre, meter
    g: gram, gramme
    L: litre, liter
    W: watt
    Wh: watt hour, watt - hour, watthour
    V: volt
    A: ampere, amp
    Hz: hertz
    J: joule
    N: newton
    Pa: pascal
    By: byte
    bit: bit
    cal: calorie
    mol: mole
    Gy: gray
    Sv: sievert
    Ohm: ohm
    F: farad
    T: tesla
    eV: electronvolt
    t: tonne, ton
    bar: bar
    Bq: becquerel
    H: henry
    lm: lumen
    pix: pixel
    """
)
_PLAIN = table(
    """
    [in_i]: inch, inches
    [ft_i]: foot, feet, ft
    [yd_i]: yard, yards, yd, yds
    [mi_i]: mile, miles, mi
    [nmi_i]: nautical mile, nautical miles, nmi
    [fth_i]: fathom, fathoms
    [fur_us]: furlong, furlongs
    [ly]: light year, light years, light - years, light - year, lightyear, lightyears
    AU: astronomical unit, astronomical units
    pc: parsec, parsecs
    [acr_us]: acre, acres
    har: hectare, hectares, ha
    [sft_i]: square foot, square feet, sq ft, sq . ft, sq . ft ., sqft, sq feet, square - foot, sq foot
    [sft_i]: sq - ft, sq - foot
    [smi_us]: square mile, square miles, sq mi, sq miles, sq mile, square - mile
    m2: square metre, square metres, square meter, square meters, sq m, sqm, sq metres, sq meters, m², sq . m
    m2: sq . m ., sq - m, square - metre, square - meter, m2
    km2: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sqkm, km², sq . km
    km2: sq - km, square - kilometre, square - kilometer, km2
    cm2: cm², square centimetres, square centimeters, square centimetre, square centimeter, cm2, sq cm
    mm2: mm², mm2
    [syd_i]: square yard, square yards, sq yd, sq yards
    [sin_i]: square inch, square inches, sq in
    m3: cubic metre, cubic metres, cubic meter, cubic meters, m³, cu m, m3, cubic - metre
    cm3: cc, cubic centimetres, cubic centimeters, cubic centimetre, cubic centimeter, cm³, cm3
    [cft_i]: cubic foot, cubic feet, cu ft
    [cyd_i]: cubic yard, cubic yards
    km3: cubic kilometres, cubic kilometers, km³, km3
    [cin_i]: cubic inch, cubic inches
    dm3: dm³, dm3
    bcm: bcm
    [lb_av]: pound - weight, lb, lbs
    [oz_av]: ounce, ounces, oz
    [oz_tr]: troy ounce, troy ounces
    [stone_av]: stone, st
    t: tonne, tonnes, metric ton, metric tons, metric tonnes, metric tonne, mt, tons, ton, metric - ton
    [lton_av]: long tons, long ton
    [ston_av]: short tons, short ton
    [car_m]: carat, carats, ct
    [gr]: grain, grains
    %{wt}: wt %, wt . %, % w / w, weight %, mass %
    %{vol}: vol %, vol . %, % v / v
    Ma: myr, mya
    ka: kyr
    Ga: gyr, byr
    t/d: tpd, tonnes per day, tons per day, tonnes a day, tons a day
    Mt/a: mtpa
    t/a: tpa, tonnes a year, tons a year, tonnes per year, tons per year
    [oz_tr]: toz
    [dr_av]: dram, drams
    [gal_us]: gallon, gallons, gal, gals
    [qt_us]: quart, quarts
    [pt_us]: pint, pints
    [cup_us]: cup, cups
    [tbs_us]: tablespoon, tablespoons, tbsp, tbsps, tbs
    [tsp_us]: teaspoon, teaspoons, tsp, tsps
    [foz_us]: fluid ounce, fluid ounces, fl oz, fl . oz .
    [bbl_us]: barrel, barrels, bbl, bbls
    bbl/d: bpd, b / d, barrels per day, barrels a day, bopd
    MMbbl/d: mb / d, mbpd, mmbpd, mmb / d, mbd
    boe: boe, barrels of oil equivalent
    boe/d: boepd, boe / d, boe per day, barrels of oil equivalent a day, barrels of oil equivalent per day
    kboe/d: kboepd, mboepd, mboe / d, kboe / d
    Bcf: bcf, billion cubic feet
    Bcf/d: bcf / d, bcfd, bcf per day, bcf a day, billion cubic feet a day, billion cubic feet per day
    MMcf: mmcf
    MMcf/d: mmcf / d, mmcfd
    Tcf: tcf, trillion cubic feet
    [bu_us]: bushel, bushels
    TEU: teu, teus
    [mi_i]/h: mph, miles per hour, miles an hour, mi / h
    km/h: km / h, kmh, kph, kmph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
    km/h: km / hr, km per hour, km an hour
    m/s: m / s, metres per second, meters per second, metres a second, meters a second
    [kn_i]: knot, knots, kt, kts
    [mach]: mach
    [mi_i]/[gal_us]: mpg, miles per gallon
    [HP]: horsepower, hp, bhp, ps
    [Btu]: btu, btus, british thermal units
    MMBtu: mmbtu, million british thermal units
    [psi]: psi, pounds per square inch
    ksi: ksi
    atm: atm, atmospheres
    mm[Hg]: mmhg, mm hg
    torr: torr
    [ft_i].[lbf_av]: lb - ft, lb ft, ft lb, pound - feet, foot - pounds
    [lbf_av]: lbf, pounds of thrust
    Cel: celsius, degrees celsius, degree celsius, ° c, degrees c, centigrade, degrees centigrade, deg c, ℃
    Cel: centigrate, degrees centigrate
    Cel: celcius, degrees celcius, degree centigrade, degree c, deg celsius, ° celsius, deg . c, - degree celsius
    [degF]: fahrenheit, degrees fahrenheit, degree fahrenheit, ° f, degrees f, degree f, deg f, ℉, deg fahrenheit
    [degF]: ° fahrenheit, farenheit, degrees farenheit, deg . f
    K: kelvin, kelvins, degrees kelvin, ° k
    deg: °, degree, degrees, deg
    rad: radian, radians, rad
    ': arcminutes, arcminute, arcmin
    '': arcseconds, arcsecond, arcsec
    circ: turn, turns, revolution, revolutions
    /min{rev}: rpm
    {frame}/s: fps, frames per second
    dB: decibel, decibels, db, dba
    [pH]: ph
    {token}/s: tok / s, tokens per second, tokens / s, tokens a second
    {flop}/s: flops
    bit/s: bps / s, bits per second
    Mbit/s: mbps, mbit / s, megabits per second, mb / s
    Gbit/s: gbps, gbit / s, gigabits per second
    kbit/s: kbps, kbit / s
    [diop]: dioptres, diopters
    [ppm]: ppm, parts per million
    [ppb]: ppb, parts per billion
    [IU]: iu
    kcal: kcal, kcals
    cal: cal, cals
    M: molar
    Da: dalton, daltons, da
    kDa: kda
    bp: base pairs, kb pairs
    mcg: mcg
    lx: lux
    cd: candela, candelas
    [g]: gs, g - force
    """
)
# Signs, case kept.
_SAME = ordered(
    """
    km m cm mm nm dm pm kg g mg ng t kt Mt Gt L mL cl dl kl kW W MW GW TW mW kWh MWh GWh TWh Wh kWp MWp GWp MWe GWe
    kV V mV MV kA A mA nA pA Hz kHz MHz GHz THz J kJ MJ GJ TJ PJ mJ N kN MN mN Pa kPa MPa GPa hPa mbar bar B EB kb
    Mb Gb Tb Kb kbit Mbit Gbit KiB MiB GiB TiB bit mol mmol nmol pmol mM nM pM M eV keV MeV GeV TeV meV kcal Gy mGy
    Sv mSv K mK T mT Nm ha dB ohm kDa Da fs ps ns ms kbps Mbps Gbps Tbps MP px dpi Ah mAh kVA MVA lm lx cd F H fl ug
    uL ul uM um hl dg dag hg kGy rads CHU Ma ka Ga nT nV nA nS nN nJ nF
    nH mW mN mJ mS mF mH mA kT mHz uJ uPa ubar nbar kbar umol kmol uSv nSv uGy MBq GBq kBq TBq PBq mCi kpc Mpc Gpc kbp
    Mcal kcd klm klx dwt
    """
)
_OTHERS = table(
    """
    L: l, ℓ
    mL: ml
    kBy: kB, KB
    MBy: MB
    GBy: GB, gb
    TBy: TB, tb
    PBy: PB
    GHz: Ghz, ghz, GHZ
    MHz: mhz, MHZ
    kHz: khz, KHz
    Hz: hz, Hertz, HZ
    kW: kw, KW
    MW: mw
    GW: gw
    kWh: kwh, KWH, kWH
    MWh: mwh
    GWh: gwh
    Mbit: mb
    kg: kgs, kilo, kilos, KG, Kg
    km: kms, KM, Km
    mg: mgs
    cm: cms, CM
    ml: mls, ML
    g: gms, gm
    uL: μl, µl
    Ohm: Ω
    kOhm: kΩ
    MOhm: MΩ
    Ao: Å
    mm: MM
    m3: m³
    m2: m²
    """
)
_MICRO = ordered("m g s L l M W V A J N F H T Pa bar mol Sv Gy Bq Ci S K eV")
_GREEK: dict[str, str] = {mu + base: "u" + base for mu in "μµ" for base in _MICRO}
SIGNS: dict[str, str] = {sign: sign for sign in _SAME} | _GREEK | _OTHERS

PER_UNITS = table(
    """
    s: second, seconds, s, sec
    min: minute, minutes, min
    h: hour, hours, h, hr
    d: day, days, d
    wk: week
    mo: month
    a: year, yr, annum
    """
)
"""The words after "per", "/" or "a" that make a compound unit."""


def unit_phrases() -> dict[str, str]:
    """Every unit name in lower case with its code."""
    names: dict[str, str] = {}
    for stem, code in _METRIC.items():
        for prefix, sign in (("", ""), *_PREFIXES.items()):
            plural = stem if stem.endswith("z") else stem + "s"
            names.setdefault(prefix + stem, sign + code)
            names.setdefault(prefix + plural, sign + code)
            if prefix and " " not in stem:
                names.setdefault(f"{prefix} - {plural}", sign + code)
    for prefix, sign in (("", ""), *_PREFIXES.items()):
        for stem in ("metre", "metres", "meter", "meters"):
            names[f"square {prefix}{stem}"] = f"{sign}m2"
            names[f"cubic {prefix}{stem}"] = f"{sign}m3"
    return names | _PLAIN
