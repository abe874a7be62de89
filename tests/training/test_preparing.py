"""Training here and `spacy train` on the same set give the same weights; an own pipeline can be gone on from."""

from pathlib import Path

import pytest

from annotator.formats.outgoing import ExportOptions
from annotator.store.project_file import ProjectFile
from annotator.training.order import Order
from annotator.training.preparing import UnfitBase, prepare
from annotator.workflow.exporting import export
from annotator.workflow.jobs import run_here

STEPS = 6


def export_set(project: Path, target: Path) -> Path:
    file = ProjectFile.open(project)
    try:
        run_here(export(file, target, format_name="spacy", options=ExportOptions()), None)
    finally:
        file.close()
    return target


def order(folder: Path, out: Path, **more: object) -> Order:
    told = Order(
        set=str(folder), out=str(out), base="", steps=STEPS, patience=100, every=3, minutes=0, seed=7,
        labels=["TOOL", "INGREDIENT"],
    )  # fmt: skip
    return Order(**{**told, **more})  # type: ignore[typeddict-item]


def trained(told: Order) -> Path:
    prepared = prepare(told)
    out = Path(told["out"])
    for _, info, best in prepared.steps:
        if best:
            prepared.keep(out, info)
    return out


def weights(pipeline: Path) -> dict[str, bytes]:
    return {path.parent.name: path.read_bytes() for path in sorted(pipeline.glob("*/model"))}


def test_the_weights_are_those_of_spacy_train(kitchen, tmp_path):
    from spacy.training.initialize import init_nlp
    from spacy.training.loop import train
    from spacy.util import load_config

    folder = export_set(kitchen(tmp_path / "k.annot"), tmp_path / "set")
    ours = trained(order(folder, tmp_path / "ours"))
    overrides = {
        "paths.train": str(folder / "train.spacy"),
        "paths.dev": str(folder / "dev.spacy"),
        "system.seed": 7,
        "training.max_steps": STEPS,
        "training.patience": 100,
        "training.eval_frequency": 3,
    }
    nlp = init_nlp(load_config(folder / "config.cfg", overrides=overrides))
    (tmp_path / "theirs").mkdir()
    with (tmp_path / "log").open("w") as log:
        train(nlp, tmp_path / "theirs", stdout=log, stderr=log)
    assert set(weights(ours)) == {"ner", "tok2vec"}
    assert weights(ours) == weights(tmp_path / "theirs" / "model-best")


def test_an_own_pipeline_learns_a_label_that_it_did_not_have(kitchen, tmp_path):
    first = export_set(kitchen(tmp_path / "one.annot", labels=("TOOL",)), tmp_path / "set1")
    base = trained(order(first, tmp_path / "base", labels=["TOOL"]))
    second = export_set(kitchen(tmp_path / "two.annot"), tmp_path / "set2")
    out = trained(order(second, tmp_path / "out", base=str(base)))
    import spacy

    assert set(spacy.load(out).get_pipe("ner").labels) == {"TOOL", "INGREDIENT"}
    assert str(tmp_path) not in (out / "config.cfg").read_text("utf-8")


def test_overlapping_spans_are_learned_by_a_span_categorizer(kitchen, tmp_path):
    folder = export_set(kitchen(tmp_path / "k.annot", nested=True), tmp_path / "set")
    prepared = prepare(order(folder, tmp_path / "out", steps=1, every=1))
    assert prepared.components == ("tok2vec", "ner", "spancat")
    assert next(prepared.steps)[1]["other_scores"].keys() >= {"spans_sc_f", "ents_f"}


def test_a_base_without_what_the_set_needs_is_unfit(kitchen, tmp_path):
    import spacy

    spacy.blank("en").to_disk(tmp_path / "blank")
    folder = export_set(kitchen(tmp_path / "k.annot"), tmp_path / "set")
    with pytest.raises(UnfitBase, match="no component “ner”"):
        prepare(order(folder, tmp_path / "out", base=str(tmp_path / "blank")))
