"""The manual page of the command line, made from the same table that --help reads."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from annotator.commands import grammar


def page(version: str, date: str) -> str:
    """The page annotator(1) as man reads it."""
    top = grammar.parser()
    lines = [f'.TH ANNOTATOR 1 "{date}" "Annotator {version}" "User commands"', ".SH NAME"]
    lines.append(r"annotator \- turn articles into training data by keyboard")
    lines += [".SH SYNOPSIS", ".B annotator", "[PROJECT]", ".br", ".B annotator", r"\fIVERB\fR [\fIARGUMENTS\fR]"]
    lines += [".SH DESCRIPTION", _safe(top.description or ""), ".SH VERBS"]
    for name, told, verb in _verbs(top):
        lines += [".TP", rf"\fB{_safe(name)}\fR {_safe(_usage(verb))}", _safe(told) + "."]
        for option in verb._actions:  # the only place where argparse keeps them
            if option.help and option.help is not argparse.SUPPRESS and option.option_strings != ["-h", "--help"]:
                words = ", ".join(option.option_strings) or option.metavar or option.dest
                lines += [".RS", ".TP", rf"\fB{_safe(str(words))}\fR", _safe(option.help), ".RE"]
    lines += [
        ".SH EXIT STATUS",
        "0 done; 1 done with problems, which are listed; 2 refused, with one sentence on stderr.",
    ]
    lines += [
        ".SH FILES",
        r"A project is one file, \fINAME.annot\fR, an SQLite database. It is safe to copy when it is closed.",
    ]
    return "\n".join(lines) + "\n"


def _verbs(top: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, verb in action.choices.items():
                yield name, told.get(name, ""), verb


def _usage(verb: argparse.ArgumentParser) -> str:
    return " ".join(verb.format_usage().split()[3:])


def _safe(text: str) -> str:
    plain = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain
