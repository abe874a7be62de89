"""Makes a training of a set out of spaCy's own parts: the same as `spacy train` on the same config does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from annotator.suggest.worker import load_pipeline
from annotator.training.order import Order

Info = dict[str, object]
Section = dict[str, object]
Steps = Iterator[tuple[object, Info, bool | None]]


class UnfitBase(Exception):
    """The pipeline to begin from cannot learn what the set asks for; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A training that has not begun: its components, its steps, and a call that keeps the state after a step."""

    components: tuple[str, ...]
    steps: Steps
    keep: Callable[[Path, Info], None]


class _Component(Protocol):
    """What is used of a trainable component; spaCy's own types are incomplete, here and below."""

    labels: tuple[str, ...]

    def add_label(self, label: str, /) -> int: ...


class _Config(dict[str, Section]):
    """What is used of thinc's Config."""

    def interpolate(self) -> _Config:
        """Another one in which every variable is its value."""
        raise NotImplementedError


class _Nlp(Protocol):
    pipe_names: list[str]
    component_names: list[str]
    config: _Config

    def get_pipe(self, name: str, /) -> _Component: ...
    def get_pipe_config(self, name: str, /) -> Section: ...
    def remove_pipe(self, name: str, /) -> object: ...
    def resume_training(self, **_settings: object) -> object: ...
    def use_params(self, _params: object, /) -> AbstractContextManager[None]: ...
    def to_disk(self, path: Path, /) -> None: ...


class _Registry(Protocol):
    def resolve(self, _section: Section, /, *, schema: object) -> Section: ...


class _Optimizer(Protocol):
    averages: object


class _Loop(Protocol):
    """What is used of the module spacy.training.loop."""

    def train_while_improving(self, *_parts: object, **_settings: object) -> Steps: ...
    def create_train_batches(self, *_parts: object) -> object: ...
    def create_evaluation_callback(self, *_parts: object) -> object: ...
    def update_meta(self, _training: Section, _nlp: _Nlp, _info: Info, /) -> None: ...


def prepare(order: Order) -> Prepared:
    """Read the set and make, or load, the pipeline; what spaCy raises passes through, and UnfitBase."""
    from spacy.schemas import ConfigSchemaTraining
    from spacy.training import loop
    from spacy.training.initialize import init_nlp
    from spacy.util import load_config, registry, resolve_dot_names
    from thinc.util import fix_random_seed

    folder = Path(order["set"])
    config = cast(_Config, load_config(folder / "config.cfg", interpolate=False))
    own = {name: config["paths"][name] for name in ("train", "dev")}
    config["paths"].update({name: str(folder / str(path)) for name, path in own.items()})
    config["system"]["seed"] = order["seed"]
    config["training"].update(
        {"max_steps": order["steps"], "patience": order["patience"], "eval_frequency": order["every"]}
    )
    made = cast("Callable[[object], _Nlp]", init_nlp)
    nlp = _on_base(order, config) if order["base"] else made(config)
    filled = nlp.config.interpolate()
    told = cast(_Registry, registry).resolve(filled["training"], schema=ConfigSchemaTraining)
    optimizer = cast(_Optimizer, told["optimizer"])
    if order["base"]:
        nlp.resume_training(sgd=optimizer)
    corpora = cast("Callable[..., tuple[object, object]]", resolve_dot_names)
    train, dev = corpora(filled, [told["train_corpus"], told["dev_corpus"]])
    cast("Callable[[int], None]", fix_random_seed)(order["seed"])
    parts = cast(_Loop, loop)
    steps = parts.train_while_improving(
        nlp,
        optimizer,
        parts.create_train_batches(nlp, train, told["batcher"], told["max_epochs"]),
        parts.create_evaluation_callback(nlp, dev, told["score_weights"]),
        dropout=told["dropout"],
        accumulate_gradient=told["accumulate_gradient"],
        patience=told["patience"],
        max_steps=told["max_steps"],
        eval_frequency=told["eval_frequency"],
        exclude=told["frozen_components"],
        annotating_components=told["annotating_components"],
        before_update=None,
    )

    def keep(out: Path, info: Info) -> None:
        parts.update_meta(told, nlp, info)
        # Where the set lay on this machine for a while says nothing to whoever reads the config later.
        paths = nlp.config["paths"]
        here = dict(paths)
        paths.update(own)
        with nlp.use_params(optimizer.averages):
            nlp.to_disk(out)
        paths.update(here)

    return Prepared(tuple(nlp.pipe_names), steps, keep)


def _on_base(order: Order, config: _Config) -> _Nlp:
    """A pipeline to go on from: its recogniser with what that listens to, our own way of training, all labels."""
    nlp = cast(_Nlp, load_pipeline(Path(order["base"])))
    plain = config.interpolate()
    wanted = [name for name in cast("list[str]", plain["nlp"]["pipeline"]) if name != "tok2vec"]
    missing = [name for name in wanted if name not in nlp.component_names]
    if missing:
        raise UnfitBase(f"it has no component “{missing[0]}”, which this project needs")
    kept = set(wanted)
    if any("Listener" in json.dumps(nlp.get_pipe_config(name)) for name in wanted):
        kept.add("tok2vec")
    for name in [name for name in nlp.component_names if name not in kept]:
        nlp.remove_pipe(name)
    for name in wanted:
        component = nlp.get_pipe(name)
        unknown = [label for label in order["labels"] if label not in component.labels]
        if unknown and name == "spancat":
            raise UnfitBase(f"its span categorizer cannot learn a label that it does not have ({unknown[0]})")
        for label in unknown:
            component.add_label(label)
    for section in ("paths", "system", "corpora", "training", "initialize"):
        nlp.config[section] = config[section]  # with its variables: the paths are taken out again in `keep`
    return nlp
