"""The verb that mends other tools' exports: repair."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller
from annotator.formats.incoming import ReadOptions
from annotator.formats.offset_units import convention_named
from annotator.formats.repair import examine, mend
from annotator.model.errors import UserError
from annotator.workflow.wording import counted


def repair(path: Path, target: Path | None, *, format_name: str | None, options: ReadOptions, teller: Teller) -> int:
    """Says what unit the offsets of a file are in, and writes it mended where all of them fit."""
    chosen = convention_named(options.offsets) if options.offsets is not None else None
    proof = examine(path, options, name=format_name)
    teller.result(f"{path.name}: {proof.sentence()}")
    told: dict[str, object] = {
        "declared": proof.declared.name,
        "best": proof.best.name,
        "of": proof.of,
        "fit_declared": proof.fit_declared,
        "fit_best": proof.fit_best,
        "by": proof.by,
    }
    wrong = chosen or proof.offered
    # Stretches may well end inside of words; a surface that does not match is a fault.
    unsettled = not proof.settled or (proof.by == "surfaces" and proof.fit_declared < proof.of)
    if wrong is None and unsettled:
        raise UserError(
            "AN738",
            f"The offsets of “{path.name}” fit in no unit as a whole: {proof.fit_best:,} of {proof.of:,} do "
            f"as {proof.best.name}.",
            f"Mend what fits with --offsets {proof.best.name}, and look at the others.",
        )
    if wrong is None or wrong == proof.declared:
        teller.result("There is nothing to mend.")
        teller.data(told)
        return DONE
    if target is None:
        teller.result(f"It can be mended: name a file with --out. The offsets are {wrong.name}.")
        teller.data(told)
        return WITH_PROBLEMS
    if target.exists() and target.samefile(path):
        raise UserError("AN739", "A file is never mended in its own place.", "Name another file with --out.")
    result = mend(path, target, options, wrong=wrong, right=proof.declared, name=format_name)
    teller.result(f"{target} has {counted(result.moved, 'pair')} of offsets moved and {result.stayed:,} as they were.")
    if result.unfit:
        teller.result(f"{counted(result.unfit, 'pair')} fit nowhere and were left as they are.")
    for sentence in result.notes:
        teller.result(sentence)
    # What was written is proven as what was read: another unit may have been named that fits less.
    after = examine(target, replace(options, offsets=None), name=format_name)
    teller.result(f"Read again: {after.fit_declared:,} of {after.of:,} match as {after.declared.name}.")
    counts = {"moved": result.moved, "stayed": result.stayed, "unfit": result.unfit, "fit_after": after.fit_declared}
    teller.data(told | counts)
    unproven = after.by == "surfaces" and after.fit_declared < after.of
    return WITH_PROBLEMS if result.unfit or unproven else DONE
