"""Layouts of CoNLL columns, and what seqeval and conllu say about each; imported by tools/judge_formats.py and others.

Runs in the judges' environment as well as in the program's, so nothing of either is needed to import it.
"""

# pyright: basic

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout as the command line tells it: `told` is what stands behind `--format conll`."""

    told: str = ""
    scheme: str = "iob2"
    columns: tuple[str, ...] = ("word", "tag")
    separator: str = "tab"
    boundary: str = "docstart"

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"conll {self.told}".strip()

    @property
    def file(self) -> str:
        """The file in a case's folder."""
        return "-".join(self.name.replace("--", "").replace(",", "_").split()) + ".conll"

    def articles(self, text: str) -> list[list[list[tuple[str, str]]]]:
        """The articles of a file as sentences of (word, tag), read by nothing of ours."""
        between = "\t" if self.separator == "tab" else " "
        begins = "# newdoc" if self.boundary == "newdoc" else "-DOCSTART-"
        word, tag = self.columns.index("word"), self.columns.index("tag")
        found: list[list[list[tuple[str, str]]]] = []
        for line in text.split("\n"):
            if line.startswith(begins):
                found.append([[]])
            elif line:
                cells = line.split(between)
                if len(cells) != len(self.columns):
                    raise AssertionError(f"a row has {len(cells)} columns")
                found[-1][-1].append((cells[word], cells[tag]))
            elif found[-1][-1]:
                found[-1].append([])
        return [[sentence for sentence in article if sentence] for article in found]


USUAL = Layout()
LAYOUTS = (
    USUAL,
    Layout(told="--scheme iob1", scheme="iob1"),
    Layout(told="--scheme bilou", scheme="bilou"),
    Layout(told="--scheme iobes", scheme="iobes"),
    Layout(told="--columns word,-X-,_,tag --separator space", columns=("word", "-X-", "_", "tag"), separator="space"),
    Layout(
        told="--columns number,word,tag --scheme bilou --boundary newdoc",
        columns=("number", "word", "tag"),
        scheme="bilou",
        boundary="newdoc",
    ),
    Layout(
        told="--columns document,tag,word,start,end --scheme iob1 --boundary docstart-id",
        columns=("document", "tag", "word", "start", "end"),
        scheme="iob1",
        boundary="docstart-id",
    ),
)


def bare(text: str) -> str:
    """A text without its white space, which columns do not hold; an underscore stands for it where spaces part them."""
    return "".join(text.split())


def same_names(found: list[list[tuple[str, str]]], meant: list[dict]) -> int:
    """The number of names, when those of every article are the ones that were meant, in order; else AssertionError."""
    if len(found) != len(meant):
        raise AssertionError(f"{len(found)} articles of {len(meant)}")
    for number, (names, article) in enumerate(zip(found, meant, strict=True), 1):
        spans = sorted(article["spans"])
        if names != [(bare(article["text"][start:end]), label) for start, end, label in spans]:
            raise AssertionError(f"the names of article {number} are others")
    return sum(map(len, found))


def seqeval(layout: Layout):
    """A judge: seqeval's strict entities of a layout."""

    def judge(folder, meant) -> str:
        """seqeval: every name by its strict scheme, and as many in its report as were meant."""
        from seqeval import scheme as schemes
        from seqeval.metrics import classification_report

        scheme = getattr(schemes, layout.scheme.upper())
        articles = layout.articles((folder / layout.file).read_text("utf-8"))
        found = []
        for sentences in articles:
            tags = [[tag for _, tag in sentence] for sentence in sentences]
            names = []
            for words, entities in zip(sentences, schemes.Entities(tags, scheme).entities, strict=True):
                for one in entities:
                    names.append((bare("".join(word for word, _ in words[one.start : one.end])), one.tag))
            found.append(names)
        count = same_names(found, meant)
        tags = [[tag for _, tag in sentence] for article in articles for sentence in article]
        report = classification_report(tags, tags, mode="strict", scheme=scheme, output_dict=True)
        if report["micro avg"]["support"] != count or report["micro avg"]["f1-score"] != 1.0:
            raise AssertionError(f"strict {layout.scheme} finds {report['micro avg']['support']} of {count}")
        return f"{len(articles)} articles, {count} names, strict {layout.scheme.upper()}"

    return judge


def conllu(layout: Layout):
    """A judge: conllu's reader of a layout with numbers first."""

    def judge(folder, meant) -> str:
        """conllu: articles, numbers and words, with the columns told to it."""
        import conllu as reader

        fields = ["id" if column == "number" else "form" if column == "word" else column for column in layout.columns]
        articles: list[list[str]] = []
        for sentence in reader.parse((folder / layout.file).read_text("utf-8"), fields=fields):
            if "newdoc id" in sentence.metadata:
                articles.append([])
            if [token["id"] for token in sentence] != list(range(1, len(sentence) + 1)):
                raise AssertionError("the words are not numbered one by one")
            articles[-1] += [token["form"] for token in sentence]
        if [bare("".join(words)) for words in articles] != [bare(article["text"]) for article in meant]:
            raise AssertionError("the words are not those of the text")
        return f"{len(articles)} articles, numbers and words equal"

    return judge
