"""What a foreign spaCy pipeline may bring: an allow-list over its config, read without running anything of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import cast

from annotator.model.errors import UserError

Section = Mapping[str, object]

# spaCy's own components, apart from those that unpickle (transformers) or come from elsewhere.
FACTORIES = frozenset(
    {"attribute_ruler", "beam_ner", "beam_parser", "doc_cleaner", "entity_linker", "entity_ruler",
     "future_entity_ruler", "lemmatizer", "merge_entities", "merge_noun_chunks", "merge_subtokens",
     "morphologizer", "ner", "parser", "sentencizer", "senter", "span_finder", "span_ruler", "spancat",
     "spancat_singlelabel", "tagger", "textcat", "textcat_multilabel", "tok2vec", "token_splitter",
     "trainable_lemmatizer"}
)  # fmt: skip
# Components whose weights are torch files: reading them may run code.
TORCH_FACTORIES = frozenset({"transformer", "curated_transformer"})

_OWN = r"spacy(?:-legacy)?\."
_ALLOWED: Mapping[str, re.Pattern[str]] = {
    "architectures": re.compile(
        _OWN + r"(?:CharacterEmbed|EntityLinker|HashEmbedCNN|MaxoutWindowEncoder|MishWindowEncoder|MultiHashEmbed"
        r"|PretrainCharacters|PretrainVectors|SpanCategorizer|SpanFinder|Tagger|TextCatBOW|TextCatCNN"
        r"|TextCatEnsemble|TextCatLowData|TextCatParametricAttention|TextCatReduce|Tok2Vec|Tok2VecListener"
        r"|TransitionBasedParser)\.v\d+\Z"
    ),
    "layers": re.compile(
        _OWN + r"(?:mean_max_reducer|Model|StaticVectors|FeatureExtractor|extract_spans|extract_ngrams"
        r"|LinearLogistic|CharEmbed)\.v\d+\Z"
        r"|(?:reduce_(?:first|last|max|mean|sum)|Linear|Logistic|Maxout|Mish|Relu|Softmax|chain|list2ragged)\.v\d+\Z"
    ),
    "misc": re.compile(
        _OWN + r"(?:CandidateBatchGenerator|CandidateGenerator|EmptyKB|first_longest_spans_filter|levenshtein_compare"
        r"|ngram_range_suggester|ngram_suggester|preset_spans_suggester|prioritize_existing_ents_filter"
        r"|prioritize_new_ents_filter)\.v\d+\Z"
    ),
    "scorers": re.compile(_OWN + r"\w+_scorer\.v\d+\Z"),
    "tokenizers": re.compile(
        r"spacy\.(?:Tokenizer\.v1|(?:ja\.Japanese|ko\.Korean|th\.Thai|vi\.Vietnamese|zh\.Chinese)Tokenizer)\Z"
    ),
    "vectors": re.compile(r"spacy\.Vectors\.v1\Z"),
}
_TORCH_ALLOWED = re.compile(r"spacy-(?:curated-)?transformers\.[A-Za-z]+\.v\d+\Z|spacy\.TorchBiLSTMEncoder\.v1\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
_CALLBACKS = ("before_creation", "after_creation", "after_pipeline_creation")
# The parts that are read when a pipeline is loaded; training settings are never used, so they are left out.
LOADED = ("paths", "system", "nlp", "components")


def read_config(folder: Path) -> Section:
    """The config of a pipeline, uninterpreted. UserError when it is missing or cannot be read."""
    from confection import Config

    path = folder / "config.cfg"
    if not path.is_file():
        raise UserError(
            "AN511",
            f"{folder} is no spaCy pipeline: it has no config.cfg.",
            "Choose the folder that `spacy train` wrote (model-best), or the name of an installed pipeline.",
        )
    try:
        return cast(Section, Config().from_disk(path, interpolate=False))
    except Exception as error:  # the parser raises many kinds
        raise UserError(
            "AN512",
            f"The config of the pipeline in {folder} cannot be read ({type(error).__name__}).",
            "Get the pipeline again from where it came.",
        ) from error


def objections(config: Section) -> tuple[str, ...]:
    """Why a pipeline is not loaded at all, as whole sentences; none when it may be loaded."""
    return tuple(_objections(config))


def torch_parts(config: Section) -> tuple[str, ...]:
    """The components that need torch files, which may run code when they are read."""
    return tuple(
        name
        for name, component in _components(config)
        if component.get("factory") in TORCH_FACTORIES or any(_torch_references(component))
    )


def language_code(config: Section) -> str:
    """The language that a config says it is for, "" when it says none."""
    nlp = config.get("nlp")
    told = cast(Section, nlp).get("lang") if isinstance(nlp, Mapping) else None
    return told if isinstance(told, str) else ""


def has_factory(config: Section, factories: Collection[str]) -> bool:
    """Whether one of the components is made by one of these."""
    return any(component.get("factory") in factories for _name, component in _components(config))


def _objections(config: Section) -> Iterator[str]:
    nlp = config.get("nlp")
    if not isinstance(nlp, Mapping):
        yield "Its config has no section [nlp]."
        return
    settings = cast(Section, nlp)
    language = settings.get("lang")
    if not isinstance(language, str) or not _LANGUAGE.match(language):
        yield f"Its language is given as {language!r}, which is no language code."
    for callback in _CALLBACKS:
        if settings.get(callback) is not None:
            yield f"It wants to run code of its own while it is loaded ([nlp.{callback}])."
    for name, component in _components(config):
        factory = component.get("factory")
        if "source" in component:
            yield f"Its component “{name}” is to be taken from another pipeline (source = …)."
        elif factory not in FACTORIES and factory not in TORCH_FACTORIES:
            yield f"Its component “{name}” is made by {factory!r}, which is not part of spaCy."
    for registry, function in _references({name: config.get(name) for name in ("nlp", "components")}):
        allowed = _ALLOWED.get(registry)
        if (allowed is None or not allowed.match(function)) and not _TORCH_ALLOWED.match(function):
            yield f"It calls the function “{function}” of the registry “{registry}”, which is not on the list."


def _components(config: Section) -> Iterator[tuple[str, Section]]:
    components = config.get("components")
    if isinstance(components, Mapping):
        for name, component in cast(Section, components).items():
            if isinstance(component, Mapping):
                yield name, cast(Section, component)


def _references(section: Section) -> Iterator[tuple[str, str]]:
    """All registered functions that a section names, at any depth: (registry, function)."""
    for key, value in section.items():
        if key.startswith("@"):
            yield key[1:], str(value)
        elif isinstance(value, Mapping):
            yield from _references(cast(Section, value))
        elif isinstance(value, list | tuple):
            for item in cast("list[object]", value):
                if isinstance(item, Mapping):
                    yield from _references(cast(Section, item))


def _torch_references(component: Section) -> Iterator[str]:
    for _, function in _references(component):
        if "transformers." in function or "Torch" in function:
            yield function
