"""What stands around a name: titles, roles and appositions, an age, a country."""

from __future__ import annotations

import re

from annotator.suggest.names.runs import Atom
from annotator.suggest.names.scene import Said, Scene, may_name_person
from annotator.suggest.names.segments import Segment, role_at

_AGE = re.compile(r"\d{2}\Z")
_LONGEST_PERSON = 4
# Words within which an apposition says what it is.
_REACH = 5


def by_title(segment: Segment, scene: Scene) -> Said | None:
    """A title before it ("Mr", "Chief Executive"), or a role in small letters ("analyst", "founder, X,")."""
    words = scene.of(segment)
    if len(words) > _LONGEST_PERSON or words[-1].text in scene.lexicon.heads.legal:
        return None
    known = scene.known(segment.first)
    if segment.role and known not in ("ORG", "NORP") and not (known == "GPE" and len(words) == 1):
        return "PERSON", 0.92, f"the title “{segment.role}” before it"
    gap = words[0].gap
    if segment.role or known or not segment.first or gap not in (" ", ", "):
        return None
    role = _role_before(segment.first, scene)
    if not role or role in scene.lexicon.context.roles_of_bodies:
        return None
    if gap == " ":
        return "PERSON", 0.86, f"the role “{role}” before it"
    if scene.gap_after(segment).startswith(","):
        return "PERSON", 0.88, f"in apposition to “{role}”"
    return None


def _role_before(first: int, scene: Scene) -> str:
    """The role in small letters that ends directly before a word."""
    if scene.words[first - 1].capital:
        return ""
    for length in range(min(scene.lexicon.longest_role, first), 0, -1):
        words = scene.words[first - length : first]
        if all(word.gap == " " for word in words[1:]):
            phrase = " ".join(word.lower for word in words)
            if phrase in scene.lexicon.roles:
                return phrase
    return ""


def by_apposition(segment: Segment, scene: Scene) -> Said | None:
    """After a comma: the country it lies in, an age, what kind of body, product or person it is."""
    words, at = scene.of(segment), segment.last
    if scene.gap_after(segment) != ", " or len(words) > _LONGEST_PERSON:
        return None
    if not all(may_name_person(word, scene.lexicon) for word in words):
        return None
    if len(words) == 1 and words[0].first and scene.ordinary(words[0]):
        return None
    if scene.known(at) == "GPE" and len(words) <= 3:
        return "GPE", 0.84, f"“{scene.atoms[at].hit.entry.form}” after it says where it is"
    following = scene.words[at]
    if _AGE.match(following.text) and at + 1 < len(scene.words) and scene.words[at + 1].gap.startswith(","):
        return "PERSON", 0.88, f"the age {following.text} after it"
    if following.text == "based":
        return "ORG", 0.7, "“based” after it"
    if words[0].text not in scene.lexicon.given:
        kind = _kind_soon(at, scene)
        if kind in scene.lexicon.context.bodies:
            return "ORG", 0.78, f"“{kind}” in apposition after it"
        if kind:
            return "PRODUCT", 0.66, f"“{kind}” in apposition after it"
    role = _role_soon(at, scene)
    if role and (len(words) >= 2 or not words[0].first):
        return "PERSON", 0.85 if len(words) >= 2 else 0.66, f"“{role}” in apposition after it"
    return None


def _kind_soon(at: int, scene: Scene) -> str:
    """A kind of body or product in an apposition before it goes on ("a Norwegian start-up")."""
    if scene.words[at].lower not in ("a", "an", "the", "one", "its", "their"):
        return ""
    for index in range(at + 1, min(at + _REACH, len(scene.words))):
        word = scene.words[index]
        if word.gap not in (" ", "-", "'s ", "’s ") or word.lower in ("of", "at", "for", "in", "from", "who", "with"):
            return ""
        if word.lower in scene.lexicon.context.bodies or word.lower in scene.lexicon.context.products:
            return word.lower
    return ""


def _role_soon(at: int, scene: Scene) -> str:
    """A person's role in an apposition ("the company's chief executive")."""
    for index in range(at, min(at + _REACH, len(scene.words))):
        if index > at and "," in scene.words[index].gap:
            return ""
        length = role_at(index, min(index + 3, len(scene.words)), scene.words, scene.lexicon)
        if length:
            role = " ".join(word.lower for word in scene.words[index : index + length])
            return "" if role in scene.lexicon.context.roles_of_bodies else role
    return ""


def by_company(segment: Segment, scene: Scene) -> Said | None:
    """A name of a known kind in the same list: "Grenoble and Hobart"; a kind of place before "of"."""
    before, words = scene.before(segment), scene.words
    if before == "of" and segment.first >= 2 and words[segment.first - 1].gap == " ":
        kind = words[segment.first - 2].lower
        if kind in scene.lexicon.context.places:
            return "GPE", 0.7, f"“{kind} of” before it"
    if scene.of(segment)[0].first:
        return None
    neighbours: list[str] = []
    if before in ("and", "or") or words[segment.first].gap == ", ":
        last = segment.first - (1 if before in ("and", "or") else 0)
        neighbours.extend(atom.hit.entry.label for atom in _atoms_ending(last, scene))
    gap, after = scene.gap_after(segment), scene.after(segment)
    if gap == ", ":
        neighbours.append(scene.known(segment.last))
    elif gap == " " and after in ("and", "or"):
        neighbours.append(scene.known(segment.last + 1))
    kinds = {kind for kind in neighbours if kind in ("GPE", "ORG")}
    if len(kinds) == 1:
        return kinds.pop(), 0.5, "in one list with a known name"
    return None


def _atoms_ending(last: int, scene: Scene) -> list[Atom]:
    """The dictionary's names that end directly before a word."""
    return [
        atom
        for first in range(max(0, last - 4), last)
        if (atom := scene.atoms.get(first)) is not None and atom.last == last
    ]
