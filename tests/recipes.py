"""Invented recipes with their marks, for projects whose labels no model has ever seen."""

from __future__ import annotations

import random
from dataclasses import dataclass

INGREDIENTS = (
    "red lentils", "olive oil", "garlic", "ginger", "brown sugar", "oat milk", "sea salt", "black pepper", "flour",
    "butter", "carrots", "leeks", "thyme", "lemon juice", "yeast", "rye flour", "walnuts", "parsnips", "cream",
    "barley", "fennel", "honey", "mustard seeds", "cider", "buttermilk", "chestnuts", "nutmeg", "plums", "spelt",
    "celery root", "goat cheese", "dried figs", "cabbage", "turnips", "poppy seeds", "malt syrup", "sorrel", "quince",
    "bay leaves", "almond paste", "smoked trout", "millet", "white beans", "rosemary", "sour cherries",
)  # fmt: skip
TOOLS = (
    "whisk", "saucepan", "rolling pin", "sieve", "wooden spoon", "baking tray", "grater", "skillet", "mixing bowl",
    "peeler", "stock pot", "cake tin", "colander", "pastry brush", "mortar", "casserole",
)  # fmt: skip
_SENTENCES = (
    "Chop the {i} and put the {i} into a {t}.",
    "Heat two spoons of {i} in the {t}, then add {i}.",
    "Stir with a {t} until the {i} is soft.",
    "Rub {i} into the {i} by hand.",
    "Wash the {t} and set it aside.",
    "Season with {i} and a little {i}.",
    "Let it rest for an hour.",
    "Sprinkle {i} over the {t} and bake for forty minutes.",
    "Pass the {i} through a {t}.",
    "Serve it warm.",
)
_DISHES = ("Pell soup", "Harbour bread", "Sunday stew", "Wren's pie", "Miller's cake", "Ferry porridge")


@dataclass(frozen=True, slots=True)
class Recipe:
    """A text with (start, end, label) of all ingredients and tools in it."""

    title: str
    text: str
    marks: tuple[tuple[int, int, str], ...]


def recipe(number: int, *, sentences: int = 8) -> Recipe:
    """One recipe; the same number gives the same text."""
    dice = random.Random(number)
    title = f"{_DISHES[number % len(_DISHES)]} {number + 1}"
    text, marks = f"{title}\n\n", []
    for _ in range(sentences):
        for piece in dice.choice(_SENTENCES).replace("{", "|{").replace("}", "}|").split("|"):
            if piece in ("{i}", "{t}"):
                words, label = (INGREDIENTS, "INGREDIENT") if piece == "{i}" else (TOOLS, "TOOL")
                name = dice.choice(words)
                marks.append((len(text), len(text) + len(name), label))
                text += name
            else:
                text += piece
        text += " "
    return Recipe(title, text.rstrip() + "\n", tuple(marks))
