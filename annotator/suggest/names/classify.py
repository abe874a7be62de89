"""What kind of name a segment is: the surest thing that its words or its neighbours tell."""

from __future__ import annotations

from annotator.suggest.names.around import by_apposition, by_company, by_title
from annotator.suggest.names.found import Found
from annotator.suggest.names.frames import by_frame
from annotator.suggest.names.inside import by_first_word, by_head, by_legal_form, by_name_of_person
from annotator.suggest.names.scene import Said, Scene, may_name_person
from annotator.suggest.names.segments import Segment
from annotator.suggest.names.single import CODE, by_single_word

# Names of more words than this are sentences in capitals.
_LONGEST = 10


def classify(segment: Segment, scene: Scene) -> Found | None:
    """The likeliest kind of a segment, None when it is probably no name or the dictionaries tell it all."""
    words = scene.of(segment)
    if len(words) > _LONGEST or not any(word.capital for word in words):
        return None
    atom = scene.atoms.get(segment.first)
    told = atom is not None and atom.last == segment.last
    said = by_title(segment, scene)
    if said is None and not told:
        said = (
            by_legal_form(words, scene.lexicon)
            or by_frame(segment, scene)
            or by_head(words, scene.lexicon)
            or by_first_word(words, scene.lexicon)
            or by_name_of_person(segment, scene)
            or by_apposition(segment, scene)
            or (by_single_word(segment, scene) if len(words) == 1 else _by_shape(segment, scene))
        )
    if said is None:
        return None
    label, score, why = said
    return Found(segment.first, segment.last, label, score, why)


def _by_shape(segment: Segment, scene: Scene) -> Said | None:
    """Several unknown words: by their form and the words beside them."""
    words, lexicon, context = scene.of(segment), scene.lexicon, scene.lexicon.context
    known = scene.known(segment.first)
    last = words[-1].text
    if CODE.match(last) or last in lexicon.heads.product_last:
        return "PRODUCT", 0.5, f"ends with “{last}”, as the name of a model"
    if words[0].shouted and not known and scene.known(segment.last - 1) == "GPE":
        return "ORG", 0.62, "an acronym and the country of a body"
    if any(word.gap == " & " for word in words):
        return "ORG", 0.7, "two names joined by “&”"
    if all(word.lower in lexicon.common for word in words):
        return None
    plain = all(may_name_person(word, lexicon) and word.lower not in lexicon.common for word in words)
    if plain and len(words) <= 3 and not known:
        before, after = scene.before(segment), scene.after(segment)
        genitive = scene.gap_after(segment)[:2] in ("'s", "’s")
        if before in context.products:
            return "PRODUCT", 0.6, f"“{before}” before it"
        if after in context.body_after or after in context.moves:
            return "ORG", 0.58, f"“{after}” after it"
        if before in context.of_bodies:
            return "ORG", 0.6, f"“{before}” before it"
        if after in context.speech:
            return "PERSON", 0.68, f"“{after}” after it"
        if before in ("in", "near", "across") and not genitive:
            return "GPE", 0.45, f"“{before}” before it"
        company = by_company(segment, scene)
        if company is not None:
            return company
        if before not in context.determiners:
            return "PERSON", 0.5, "words with capitals that are no ordinary words"
    return "ORG", 0.42, "a run of words with capitals"
