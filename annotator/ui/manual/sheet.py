"""The style of the manual's pages, for a palette and a size of text."""

from __future__ import annotations

from annotator.ui.theme.color import mixed
from annotator.ui.theme.fonts import Families
from annotator.ui.theme.palette import Palette

BODY = 15
"""Pixels of the text at 100 %."""

_SHEET = """
body, p, li, td, th {{ font-size: {body}px; line-height: 145%; color: {ink}; }}
p {{ margin-top: 0; margin-bottom: {gap}px; }}
li p {{ margin-bottom: {small}px; }}
ul, ol {{ margin-top: 0; margin-bottom: {gap}px; }}
li {{ margin-bottom: {small}px; }}
h1 {{ font-family: "{serif}"; font-size: {h1}px; font-weight: bold; margin-top: 0; margin-bottom: {gap}px; }}
h2 {{ font-family: "{serif}"; font-size: {h2}px; font-weight: bold; margin-top: {wide}px; margin-bottom: {small}px; }}
h3 {{ font-size: {h3}px; font-weight: 600; margin-top: {gap}px; margin-bottom: {small}px; }}
a {{ color: {accent}; text-decoration: none; }}
code {{ font-family: "{sans}"; background-color: {ground}; color: {ink}; }}
pre {{ font-family: monospace; font-size: {mono}px; color: {ink}; margin: 0; white-space: pre-wrap; }}
table.code {{ background-color: {ground}; margin-bottom: {gap}px; }}
table.code td {{ padding: 10px 14px; }}
table.grid {{ border-collapse: collapse; margin-bottom: {gap}px; }}
table.grid th {{
    padding: 5px 14px 5px 2px; text-align: left; font-weight: 600; color: {soft}; font-size: {mono}px;
    border-bottom: 1px solid {rule};
}}
table.grid td {{ padding: 6px 14px 5px 2px; border-bottom: 1px solid {line}; vertical-align: top; }}
"""


def page_sheet(palette: Palette, families: Families, *, zoom: float) -> str:
    """The style sheet of a page; `zoom` is 1.0 as designed."""

    def sized(pixels: float) -> int:
        return max(6, round(pixels * zoom))

    return _SHEET.format(
        serif=families.serif,
        sans=families.sans,
        body=sized(BODY),
        mono=sized(13),
        h1=sized(30),
        h2=sized(21),
        h3=sized(15),
        gap=sized(11),
        small=sized(4),
        wide=sized(24),
        ink=palette.ink,
        soft=palette.soft,
        accent=palette.accent,
        rule=palette.ink if palette.heavy else mixed(palette.page, palette.ink, 0.35),
        line=palette.rule,
        ground=mixed(palette.page, palette.ink, 0.16 if palette.heavy else 0.07),
    )
