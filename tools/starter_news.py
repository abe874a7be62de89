"""Made-up news for the starter recogniser: sentences of our own with names put into their slots.

`starter_news.txt` beside this file holds the sentences. A story keeps its names: people come back by their family
name,
companies by their short name, so that the recogniser learns what an article's own words tell.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from annotator import shipped
from annotator.suggest.crf.word_table import word_table
from annotator.suggest.names.lexicon import lexicon

SENTENCES = Path(__file__).with_name("starter_news.txt")
# The place of the report before its text, mostly in capitals.
DATELINE = re.compile(r"\{G1\}(?:, \{C1\})?(?:,? \{[My]\}.*?)?(?: \(.*?\) -|$)")
SLOT = re.compile(r"\{(\w+)\}")
KINDS = {"P": "PERSON", "S": "PERSON", "O": "ORG", "o": "ORG", "B": "ORG", "b": "ORG", "T": "ORG", "H": "ORG"}
KINDS |= {"A": "ORG", "G": "LOC", "C": "LOC", "L": "LOC", "F": "LOC"}


def words_of(text: str) -> list[str]:
    """The words of a list."""
    return text.split()


def lines_of(text: str) -> list[str]:
    """The phrases of a list with "|" between them."""
    return [phrase.strip() for phrase in " ".join(text.split()).split("|")]


HEADS = words_of("""
Holdings Group Bank Capital Partners Energy Oil Gas Motors Airlines Pharmaceuticals Therapeutics Technologies Systems
Software Semiconductor Electronics Media Foods Retail Stores Steel Mining Resources Insurance Financial Securities
Telecom Networks Logistics Shipping Airways Industries Chemical Properties Health Medical Biotech Entertainment
Studios
Investments Advisors Management Research Markets Brands Labs Robotics Solar Power Water Rail Aerospace Defence
""")
LEGAL = words_of("Inc Inc. Corp Corp. Ltd Ltd. plc PLC LLC AG SA S.A. SE NV SpA Co Co. AB Oyj Bhd Group")
FIELDS = lines_of("""
Finance|Trade and Industry|Foreign Affairs|Defence|the Interior|Health|Justice|Energy|Agriculture|Transport|Education
""")
BODIES = lines_of("""
{f} Ministry|Ministry of {f}|Department of {f}|{f} Department|Central Bank of {c}|Bank of {c}|National Bank of
{c}|{c} Central Bank
|{n} Football Federation|{n} Red Cross|{s} Commission|{s} Authority|{s} Agency|National {s} Council|Supreme
Court|Constitutional Court
|High Court|Senate|Federal Reserve|Fed|European Central Bank|ECB|European Commission|European Union|EU|United
Nations|U.N.|UN|NATO
|World Bank|International Monetary Fund|IMF|OPEC|World Trade Organization|WTO|UNICEF|Red
Cross|Interpol|FIFA|UEFA|Treasury|Pentagon
|White House|State Department|Justice Department|SEC|FDA|FBI|CIA|FTC|Securities and Exchange Commission|Food and
Drug Administration
|New York Stock Exchange|London Stock Exchange|Nasdaq|NYSE|{g} Stock Exchange|University of {g}|{g} University|{s}
Institute
|Harvard University|{n} {s} Party|{s} Party|People's {s} Party|National {s} Front|{s} Union|Labour
Party|Congress|Conservative Party
|Hamas|Hezbollah|Taliban|Greenpeace|Amnesty International|Islamic State|Republican Party|Democratic
Party|Parliament|{g} City Council
""")
FIELD_WORDS = words_of(
    "Trade Energy Labour Democratic Liberal Securities Aviation Maritime Development Social Green Workers National Food"
)
AGENCIES = lines_of("""
Reuters|Bloomberg|AP|Associated Press|AFP|Xinhua|Dow Jones|CNN|BBC|CNBC|New York Times|Wall Street Journal|Financial
Times|TASS|Interfax
|Kyodo|Yonhap|Bloomberg News|The Guardian|Washington Post|FactSet|Thomson Reuters|Refinitiv|{g} Times|{g} Post|Daily
{s}|Der Spiegel|Benzinga
""")
TEAMS = lines_of("""
{g}|{g} United|{g} City|FC {g}|{g} FC|Real {g}|{g} Rovers|{g} {a}|{g} {a}|Sporting {g}|Dynamo {g}|{g} Wanderers|{g}
Town|{g} Athletic|AC {g}
""")
CLUBS = lines_of("""
Arsenal|Chelsea|Everton|Liverpool|Manchester United|Manchester City|Tottenham|Newcastle|Aston Villa|West Ham|Leeds|Leeds
United|Blackburn|Derby|Leicester|Sunderland|Wimbledon|Middlesbrough|Celtic|Rangers|Aberdeen|Hearts|Hibernian|Juventus
|AC Milan|Inter Milan|Inter|Milan|Roma|AS Roma|Lazio|Fiorentina|Napoli|Parma|Sampdoria|Barcelona|Real
Madrid|Atletico Madrid|Valencia|Sevilla|Bayern Munich|Borussia Dortmund|Bayer Leverkusen|Schalke|Werder
Bremen|Hamburg|Ajax|Ajax Amsterdam|Feyenoord|PSV Eindhoven|Benfica|Porto|Sporting|Anderlecht|Club
Brugge|Paris St Germain|PSG|Monaco|Marseille|Lyon|Auxerre|Galatasaray|Fenerbahce|Spartak Moscow|CSKA|Dynamo
Kiev|Rapid Vienna|Red Star|Rosenborg|Boca Juniors|River Plate|Flamengo|Santos|Essex|Kent|Surrey|Yorkshire
|Leicestershire|Derbyshire|Middlesex|Somerset|Sussex|Lancashire|Glamorgan|Nottinghamshire|Ferrari|McLaren
|Williams|Benetton|Renault|Honda|Yamaha
""")
ANIMALS = words_of("""
Tigers Hawks Bulls Rangers Giants Lions Eagles Warriors Kings Braves Bears Red|Sox White|Sox Rockets Sharks Blues
Yankees Mets Dodgers Padres Astros Orioles Cubs Reds Royals Twins Mariners Marlins Phillies Pirates Athletics Celtics
Lakers Knicks Nets Spurs Suns Jazz Magic Heat Pistons Pacers Bucks Hornets Raptors Clippers Grizzlies Cowboys
Packers Steelers Vikings Raiders Chargers Broncos Dolphins Saints Falcons Panthers Colts Bills Jets Rams 49ers
Bruins Flyers Penguins Devils Islanders Sabres Senators Canadiens Maple|Leafs Oilers Flames Canucks Stars Avalanche
""")
NATIONS = words_of("""
German French British Chinese Japanese Russian American Italian Spanish Dutch Swiss Indian Brazilian Israeli Iraqi
Iranian Turkish
Polish Swedish Nigerian Egyptian Korean Australian Canadian Mexican Czech Danish Norwegian Afghan Palestinian
Pakistani European
""")
LANDS = lines_of("""
Europe|Asia|Africa|North America|Latin America|Middle East|Gulf|Black Sea|Baltic Sea|South China Sea|Gaza Strip|West
Bank|Gaza|Kashmir
|Chechnya|Silicon Valley|Wall Street|Persian
Gulf|Mediterranean|Balkans|Caribbean|Pacific|Siberia|Scandinavia|Asia-Pacific|Lake {k}
|{k} River|Mount {k}|{k} Valley|{k} Island|Gulf of {k}|{k} Bay|North Sea|Red Sea|Golan Heights|Eastern Europe|euro
zone|Strait of {k}
""")
SYLLABLES = words_of(
    "no va ter mon del kor li sen bra tal ex on qui ri zen al tor ver gen dyn lum pha cor bel san dor mi ra"
)
LARGE = ("million", "billion")
BUILDINGS = lines_of("""
{g} Airport|{g} International Airport|{k} Airport|{k} Stadium|{g} Stadium|{k} Park|{k} Arena|{k} Street|{k} Avenue|{k}
Square|{k} Bridge|{k} Palace|{k} Hall|{k} Castle|{k} Road|Port of {g}|{k} Country Club|{k} Hospital|{k} Beach
""")
INDICES = lines_of("""
S&P 500|Dow Jones Industrial Average|Dow|Nasdaq Composite|FTSE 100|FTSE|DAX|CAC 40|Nikkei|Nikkei 225|Hang Seng|Stoxx
600|Russell 2000|Ibovespa|Shanghai Composite|Topix|Kospi|Sensex|S&P/TSX Composite|MSCI World Index|VIX|IBEX 35
""")
EVENTS = lines_of("""
World Cup|Super Bowl|U.S. Open|Australian Open|French Open|Masters|Olympics|Olympic Games|Champions League|UEFA
Cup|Davis Cup|Ryder Cup|Asian Cup|FA Cup|Grand Prix|Tour de France|Six Nations|Ramadan|Christmas|New Year|Easter|World
Economic Forum|Nobel Prize|Pulitzer Prize|Cannes Film Festival|Booker Prize|Independence Day|Mobile World Congress
|{y} {c} presidential election|{y} {c} general election|{y} {n} election|{g} Marathon|{g} Film Festival|Treaty of {g}
|Battle of {g}|Siege of {g}|{g} Open|{c} Grand Prix|{k} Prize|{k} Award|{c} Cup|{k} Act|{g} Agreement|War of {c}
|{n} Open|{y} {g} Olympics|{k} Trophy|{g} Summit|{g} Accord|{n} Civil War|{c} war|{y} World Cup
""")
# News speaks of a few countries far more often than of the rest.
FREQUENT = lines_of("""
U.S.|U.S.|U.S.|United States|US|America|China|China|Britain|UK|U.K.|England|Russia|Germany|France|Japan|India|Israel
|Iran|Iraq|Australia|Canada|Italy|Spain|Ukraine|Hong Kong|Brazil|Mexico|South Korea|Turkey|Greece|Pakistan
""")
STATES = lines_of("""
California|Texas|Florida|New York|Illinois|Ohio|Georgia|Michigan|Pennsylvania|Virginia|Washington|Massachusetts|New
Jersey|Calif.|Texas|Fla.|N.Y.|Ill.|Mass.|Conn.|Pa.|Va.|N.J.|Ga.|Mich.|Ontario|Quebec|Alberta|Queensland|Bavaria
""")
CURRENCIES = ("$", "€", "£", "US$")
CLANS = words_of("Kim Lee Park Choi Chung Chen Wang Liu")
DAYS = words_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words_of("January February March April May June July August September October November December")


class Story:
    """The names of one story; what is asked for again comes back."""

    def __init__(self, chance: random.Random, names: Names) -> None:
        self._chance, self._names = chance, names
        self._kept: dict[str, str] = {}

    def fill(self, sentence: str) -> tuple[str, list[tuple[int, int, str]]]:
        """The sentence with its names, and where they are."""
        text, spans = "", []
        reached = 0
        for match in SLOT.finditer(sentence):
            text += sentence[reached : match.start()]
            reached = match.end()
            slot = match.group(1)
            name = self._name(slot)
            if slot[0] in KINDS:
                spans.append((len(text), len(text) + len(name), KINDS[slot[0]]))
            text += name
        text += sentence[reached:]
        if DATELINE.match(sentence) and self._chance.random() < 0.8:
            place = text[: spans[0][1]].upper()
            text = place + text[len(place) :] if len(place) == spans[0][1] else text
        if sentence.startswith("# "):
            text, spans = text[2:], [(start - 2, end - 2, kind) for start, end, kind in spans]
            if SLOT.sub("", sentence).isupper() and len(text.upper()) == len(text):
                text = text.upper()
        return text, spans

    def _name(self, slot: str) -> str:
        kind, number = slot[0], slot[1:]
        if not number:
            return self._names.filler(slot)
        long = {"S": "P", "o": "O", "b": "B"}.get(kind, kind) + number
        if long not in self._kept:
            self._kept[long] = self._names.make(long[0])
        name = self._kept[long]
        if kind == "S":
            return name.split()[-1]
        if kind in "ob":
            return self._kept.setdefault(slot, self._names.short(name))
        return name


class Names:
    """Makes names of all kinds from a source of chance; the same chance gives the same names."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        table = word_table()
        self._given = sorted(table.given)
        self._family = sorted(table.family)
        self._frequent_given = sorted(lexicon().given)
        self._frequent_family = sorted(lexicon().surnames)
        self._towns = sorted(" ".join((first, *rest)) for first, rests in table.towns.items() for rest in rests)
        self._companies = sorted(" ".join((first, *rest)) for first, rests in table.companies.items() for rest in rests)
        self._countries = sorted(_listed("countries"))
        self._cities = sorted(_listed("capitals and big cities"))

    def make(self, kind: str) -> str:
        """A new name: P person, O company, B body, A agency, T team, G town, C country, F building, L other place."""
        return getattr(self, f"_{kind.lower()}")()

    def filler(self, slot: str) -> str:
        """Words that are no names: numbers, sums, days, nationalities."""
        one = self._chance
        made = {
            "n": str(one.choice((one.randint(2, 20), one.randint(20, 100), one.randint(100, 9000)))),
            "m": f"{one.choice(CURRENCIES)}{one.randint(1, 90)}.{one.randint(0, 9)} {one.choice(LARGE)}",
            "p": f"{one.randint(0, 30)}.{one.randint(0, 9)}{one.choice(('%', ' percent', ' per cent'))}",
            "d": one.choice(DAYS),
            "M": one.choice(MONTHS),
            "y": str(one.randint(1950, 2024)),
            "k": "".join(one.choice("ABCDEFGHIKLMNOPRSTVXZ") for _ in range(one.randint(2, 4))),
            "x": one.choice(("NYSE", "NASDAQ", "Nasdaq", "LSE", "ASX")),
            "N": one.choice(NATIONS),
            "i": one.choice(INDICES),
            "e": self._fill(one.choice(EVENTS)),
            "v": self._product() if slot == "v" else "",
        }
        return made[slot]

    def short(self, name: str) -> str:
        """What a company or body is called the second time."""
        words = [word for word in name.split() if word not in LEGAL]
        if len(words) > 2 and self._chance.random() < 0.5:
            initials = "".join(word[0] for word in words if word[0].isupper())
            if len(initials) > 1:
                return initials
        if "of" in words or words[0] in ("Ministry", "Department", "Bank", "The", "National", "New") or len(words) < 2:
            return " ".join(words)
        return words[0] if len(words[0]) > 2 and self._chance.random() < 0.7 else " ".join(words[:2])

    def _p(self) -> str:
        one = self._chance
        frequent = one.random() < 0.5
        given = one.choice(self._frequent_given if frequent else self._given)
        family = one.choice(self._frequent_family if frequent else self._family)
        shape = one.random()
        if shape < 0.1:
            return f"{given} {one.choice('ABCDEFGHJKLMPRSTW')}. {family}"
        if shape < 0.15:
            return f"{given[0]}. {family}"
        if shape < 0.2:
            return f"{given} {one.choice(('van', 'de', 'al', 'bin', 'von'))} {family}"
        if shape < 0.25:
            return f"{given} {one.choice(self._given)} {family}"
        if shape < 0.28:
            return f"{given} {family}-{one.choice(self._family)}"
        if shape < 0.3:
            return f"{given} {family} {one.choice(('Jr.', 'Jr', 'III', 'II'))}"
        if shape < 0.33:
            letters = "ABCDEFGHJKLMPRSTW"
            return f"{one.choice(letters)}.{one.choice(letters)}. {family}"
        if shape < 0.36:
            return f"{self._invented()} {self._invented()}"
        if shape < 0.39:
            return f"{one.choice(CLANS)} {self._invented()[:4]}-{one.choice(SYLLABLES)}"
        return f"{given} {family}"

    def _o(self) -> str:
        one = self._chance
        shape = one.random()
        if shape < 0.5:
            return one.choice(self._companies)
        if shape < 0.55:
            return self._a()
        stem = self._stem()
        if shape < 0.62:
            return stem
        if shape < 0.75:
            return f"{stem} {one.choice(HEADS)}"
        if shape < 0.88:
            return f"{stem} {one.choice(('', one.choice(HEADS) + ' '))}{one.choice(LEGAL)}"
        family, other = one.choice(self._family), one.choice(self._family)
        shapes = (
            f"{family} & {other}", f"{family} and {other}", f"{family}, {other} & Co", f"{family} {other} LLP",
            f"{family}'s", f"{family} & Co.", f"{family} Brothers", f"{family} & Sons",
            f"{family} {other} {one.choice(HEADS)}",
            f"{stem}.com", f"{family}-{other}",
        )  # fmt: skip
        return one.choice(shapes)

    def _stem(self) -> str:
        one = self._chance
        shape = one.random()
        if shape < 0.35:
            return self._invented()
        if shape < 0.43:
            return self._invented() + self._invented()
        if shape < 0.6:
            return one.choice(self._family)
        if shape < 0.7:
            return "".join(one.choice("ABCDEFGHIKLMNPRSTV") for _ in range(one.randint(2, 4)))
        if shape < 0.73:
            return "&".join(one.choice("ABCDEFGHIKLMNPRSTV") for _ in range(2))
        if shape < 0.87:
            return one.choice(self._towns)
        return one.choice(("Blue", "North", "Red", "Silver", "Star", "Iron", "Green", "True", "First", "United")) + (
            one.choice(
                ("stone", "wind", "ridge", "bridge", " Peak", " Harbor", "field", "light", " American", " Pacific")
            )
        )

    def _invented(self) -> str:
        one = self._chance
        return "".join(one.choice(SYLLABLES) for _ in range(one.randint(2, 3))).capitalize()

    def _product(self) -> str:
        one = self._chance
        made = self._invented()
        number = one.choice(
            (str(one.randint(2, 20)), str(one.randint(100, 999)), one.choice("XSZQ"), f"S{one.randint(5, 30)}")
        )
        return one.choice(
            (made, made, f"{made} {number}", f"{made} {number} Pro", f"Model {number}", f"i{made}", f"{made} Mini")
        )

    def _a(self) -> str:
        return self._fill(self._chance.choice(AGENCIES))

    def _f(self) -> str:
        return self._fill(self._chance.choice(BUILDINGS))

    def _b(self) -> str:
        return self._fill(self._chance.choice(BODIES))

    def _t(self) -> str:
        shape = self._chance.random()
        if shape < 0.3:
            return self._chance.choice(CLUBS)
        return self._h() if shape < 0.45 else self._fill(self._chance.choice(TEAMS))

    def _h(self) -> str:
        return self._chance.choice(self._cities if self._chance.random() < 0.8 else ANIMALS).replace("|", " ")

    def _g(self) -> str:
        return self._chance.choice(self._cities if self._chance.random() < 0.6 else self._towns)

    def _c(self) -> str:
        shape = self._chance.random()
        return self._chance.choice(FREQUENT if shape < 0.4 else STATES if shape < 0.5 else self._countries)

    def _l(self) -> str:
        return self._fill(self._chance.choice(LANDS))

    def _fill(self, pattern: str) -> str:
        one = self._chance
        return pattern.format(
            f=one.choice(FIELDS), c=self._c(), g=self._g(), n=one.choice(NATIONS), s=one.choice(FIELD_WORDS),
            a=one.choice(ANIMALS).replace("|", " "), k=one.choice(self._family),
            y=one.randint(1950, 2025),
        )  # fmt: skip


def stories(count: int, *, seed: int = 4) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Texts of some sentences with the names in them, always the same ones."""
    chance = random.Random(seed)
    names = Names(chance)
    kinds = _read()
    for number in range(count):
        kind = kinds[("finance", "world", "finance", "world", "sport", "tech")[number % 6]]
        heads = [one for one in kind if one.startswith("# ")]
        lines = [one for one in kind if not one.startswith("# ")]
        story = Story(chance, names)
        text, spans = "", []
        for sentence in (chance.choice(heads), *chance.sample(lines, chance.randint(6, 10))):
            filled, found = story.fill(sentence)
            spans += [(start + len(text), end + len(text), label) for start, end, label in found]
            text += filled + ("\n" if sentence.startswith("# ") else chance.choice(("\n", "\n", " ")))
        yield text, spans


def _read() -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = kinds.setdefault(line.strip("[]"), [])
        elif line.strip() and kinds:
            lines.append(line)
    return kinds


def _listed(what: str) -> set[str]:
    """The names of one list of the shipped dictionary of places."""
    lists = tomllib.loads(shipped.resource("gazetteers", "places.toml").read_text(encoding="utf-8"))["list"]
    (names,) = [one["names"] for one in lists if one["what"] == what]
    return {form.strip() for form in re.split(r"[;\n=]", names) if form.strip()}
