"""A provider that asks a language model for names, and finds its answers in the text.

What is particular to a model is one function, `Model.answer`. Here it is a stand-in that knows some words, so that the
example runs anywhere; put your own call there (llama.cpp, GLiNER, a server of yours). The rest is what every
such provider needs: short prompts, an answer that is checked, quotes that become offsets, scores, and a clear error.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from annotator.model.errors import UserError
from annotator.model.records import Proposal

# What is asked for: the label's name as the schema has it, and what the model is told about it.
LABELS = {
    "ORG": "companies, ministries, clubs and other bodies",
    "PERSON": "people by name, without titles",
}
# Characters: long articles are asked about paragraph by paragraph, which models answer better.
LONGEST = 2_000


class Model:
    """The stand-in for a model: it "knows" bodies by their last word and people by the words before their names."""

    def answer(self, prompt: str) -> str:
        """JSON as the prompt asks for it."""
        text = prompt.partition("TEXT:\n")[2]
        bodies = re.findall(r"\b(?:[A-Z]\w+ )+(?:Freight|Bank|Ministry|Energy)\b", text)
        people = re.findall(r"\bsaid ([A-Z]\w+ [A-Z]\w+)", text)
        names = [{"label": "ORG", "quote": one, "sure": 0.8} for one in bodies]
        names += [{"label": "PERSON", "quote": one, "sure": 0.7} for one in people]
        return json.dumps({"names": names})

    def unload(self) -> None:
        """Gives the memory back."""


class Asker:
    """Announced as an entry point, it is made without arguments; the model is loaded when it is first asked."""

    name = "asker"
    title = "Language model"

    def __init__(self) -> None:
        self._model: Model | None = None

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """What the model says about a text; offsets are code points of the whole text."""
        if language not in ("", "en"):
            return ()
        if self._model is None:
            self._model = Model()
        found: dict[tuple[int, int], Proposal] = {}
        for start, part in _parts(text):
            for label, quote, sure in _read(self._model.answer(_prompt(part))):
                for at in _places(part, quote):
                    proposal = Proposal(
                        start=start + at,
                        end=start + at + len(quote),
                        label=label,
                        provider=self.name,
                        score=sure,
                        evidence=f"the model named it as one of the {LABELS[label]}",
                    )
                    found.setdefault((proposal.start, proposal.end), proposal)
        return tuple(found.values())

    def close(self) -> None:
        """Called when nobody asks any more."""
        if self._model is not None:
            self._model.unload()
        self._model = None


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs with their offsets; a longer one is cut."""
    for match in re.finditer(r"[^\n]+", text):
        for at in range(match.start(), match.end(), LONGEST):
            yield at, text[at : min(at + LONGEST, match.end())]


def _prompt(part: str) -> str:
    wanted = "; ".join(f"{label}: {meaning}" for label, meaning in LABELS.items())
    return (
        f"List the names in the text below. Labels: {wanted}. Copy each name exactly as it is written.\n"
        'Answer with JSON only: {"names": [{"label": …, "quote": …, "sure": 0 to 1}]}\n'
        f"TEXT:\n{part}"
    )


def _read(answer: str) -> Iterator[tuple[str, str, float]]:
    """The names of an answer; what does not fit is left out, what is no answer is told."""
    try:
        names = json.loads(answer[answer.index("{") : answer.rindex("}") + 1])["names"]
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            "ASKER1", "The language model did not answer with a list of names.", "Try again, or use another model."
        ) from error
    for name in names:
        label, quote, sure = name.get("label"), name.get("quote"), name.get("sure", 0.5)
        if label in LABELS and isinstance(quote, str) and quote.strip() and isinstance(sure, int | float):
            yield label, quote.strip(), min(max(float(sure), 0.0), 1.0)


def _places(part: str, quote: str) -> Iterator[int]:
    """Everywhere that the quote stands as whole words: models copy, but cannot count characters."""
    for match in re.finditer(rf"(?<!\w){re.escape(quote)}(?!\w)", part):
        yield match.start()
