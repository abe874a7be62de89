"""The first look at the articles of an export: which go out, into which split, for which language."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass

from annotator.formats.gate import Gate
from annotator.formats.outgoing import SPLITS, ExportOptions, Finding, Split, Step, Views
from annotator.formats.splits import Dealer, split_key
from annotator.formats.tokenizing import commonest_language
from annotator.model.errors import UserError
from annotator.model.records import Article, ArticleView


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is known before the first article is written.

    `language` is the commonest of the articles; `overlapping` says whether spans that go out overlap.
    """

    articles: int
    language: str
    overlapping: bool
    keys: dict[str, int]
    dealer: Dealer

    def split_of(self, article: Article) -> Split | None:
        """Where an article goes, None when it stays behind; UserError when it was not there at the first look."""
        if article.id not in self.keys:
            raise changed_meanwhile()
        key = self.keys[article.id]
        return None if key < 0 else self.dealer.split_of(key)


def plan(views: Views, gate: Gate, options: ExportOptions) -> Generator[Step, None, Plan]:
    """Look at every article once; UserError when none goes out."""
    keys: dict[str, int] = {}
    languages: list[str] = []
    overlapping = False
    yield Step(done=0, total=0, note="Looking at the articles")
    for view in views():
        behind = stays_behind(view, options)
        keys[view.article.id] = -1 if behind else split_key(view.text, options.seed)
        if not behind:
            languages.append(view.article.language)
            overlapping = overlapping or gate.overlaps(view)
        yield Step(done=len(keys), total=0, note="Looking at the articles")
    if not languages:
        raise UserError(
            "AN431",
            "No article is finished, so there is nothing to export."
            if keys
            else "The project has no articles, so there is nothing to export.",
            "Finish some articles, or choose to export unfinished ones too." if keys else "Import some first.",
        )
    return Plan(
        articles=len(keys),
        language=commonest_language(languages),
        overlapping=overlapping,
        keys=keys,
        dealer=Dealer((key for key in keys.values() if key >= 0), options.split),
    )


def stays_behind(view: ArticleView, options: ExportOptions) -> bool:
    """Whether an article is left out by choice."""
    return view.article.state == "open" and options.unfinished == "leave_out"


def refuse_listed(listed: Iterable[Finding], options: ExportOptions) -> None:
    """UserError when a span was left out although the choice was to rather write nothing."""
    refused = [
        finding
        for finding in listed
        if finding.span_id not in options.fixes
        and (
            (finding.reason in ("misaligned", "whitespace") and options.misaligned == "refuse")
            or (finding.reason == "overlap" and options.overlap == "refuse")
        )
    ]
    if refused:
        first = refused[0]
        raise UserError(
            "AN432",
            f"Nothing was written: {len(refused)} spans cannot go out as they stand, the first is "
            f"“{first.quote}” at {first.start} in the article {first.article_id} ({first.reason}).",
            "Choose a fix for them, or let them be left out.",
        )


def evaluation_notes(sizes: dict[Split, int], options: ExportOptions) -> list[str]:
    """What a person should know about splits that got no article."""
    empty = [split for split, share in zip(SPLITS, options.split, strict=True) if share and not sizes[split]]
    if not empty:
        return []
    return [
        f"There are too few different articles for {' and '.join(empty)}, so config.cfg and project.yml use other "
        "articles in their place: scores say little about new texts."
    ]


def changed_meanwhile() -> UserError:
    """The refusal when articles come or go while they are exported."""
    return UserError("AN433", "The project's articles changed while they were exported.", "Export again.")
