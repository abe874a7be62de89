"""The style sheet of the window's own parts: calm chrome around the page."""

from __future__ import annotations

from annotator.ui.theme.color import mixed
from annotator.ui.theme.fonts import Families
from annotator.ui.theme.palette import Palette

_SHEET = """
QMainWindow, QWidget#workplace, QWidget#start {{ background: {chrome}; }}
QMenuBar {{ background: {chrome}; color: {ink}; border: none; padding: 2px 8px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {hover}; color: {ink}; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {rule}; padding: 5px 0; }}
QMenu::item {{ padding: 5px 26px 5px 22px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {pale}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {rule}; margin: 5px 10px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {rule}; padding: 4px 7px; }}
QSplitter::handle {{ background: {rule}; }}
QSplitter::handle:horizontal {{ width: 1px; }}

QFrame#topbar {{ background: {chrome}; border-bottom: 1px solid {rule}; }}
QFrame#keyline {{ background: {chrome}; border-top: 1px solid {rule}; }}
QFrame#sidebar, QFrame#inspector, QScrollArea#inspector, QWidget#inspectorbody {{ background: {chrome}; border: none; }}
QLabel#quiet, QLabel.quiet {{ color: {soft}; }}
QLabel[role="soft"] {{ color: {soft}; }}
QLabel[role="caption"] {{ color: {soft}; font-size: 11px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 15px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="display"] {{ font-family: "{serif}"; font-size: 44px; font-weight: bold; }}
QLabel[role="lead"] {{ font-family: "{serif}"; font-size: 19px; color: {soft}; }}
QLabel[role="headline"] {{ font-family: "{serif}"; font-size: 25px; font-weight: bold; }}
QLabel[role="quote"] {{ font-family: "{serif}"; font-size: 17px; }}
QLabel[role="key"] {{
    background: {page}; color: {ink}; border: 1px solid {edge}; border-bottom: 3px solid {edge}; border-radius: 5px;
    padding: 3px 9px; font-size: 14px; font-weight: 600; min-width: 14px;
}}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="danger"] {{ color: {danger}; }}

QListView, QTreeView {{ background: {chrome}; border: none; outline: none; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {raised}; color: {ink}; border: 1px solid {edge}; border-radius: 5px; padding: 4px 7px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: {ring}px solid {accent};
}}
QPushButton, QToolButton[role="button"] {{
    background: {raised}; color: {ink}; border: 1px solid {edge}; border-radius: 5px; padding: 5px 13px;
}}
QPushButton:hover, QToolButton[role="button"]:hover {{ background: {hover}; }}
QPushButton:focus, QToolButton[role="button"]:focus {{ border: {ring}px solid {accent}; }}
QPushButton:default, QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:focus, QPushButton[role="main"]:focus {{ border: 2px solid {ink}; }}
QPushButton:disabled {{ color: {pale}; background: {chrome}; border-color: {rule}; }}
QToolButton[role="flat"] {{
    background: transparent; color: {soft}; border: 1px solid transparent; border-radius: 4px; padding: 3px 5px;
}}
QToolButton[role="flat"]:hover {{ background: {hover}; color: {ink}; }}
QToolButton[role="flat"]:checked {{ background: {tint}; color: {ink}; }}
QToolButton[role="flat"]:focus {{ border: 1px solid {accent}; }}

QToolButton[role="row"] {{
    background: transparent; color: {ink}; border: 1px solid transparent; border-radius: 5px;
    padding: 6px 8px; font-weight: 600; text-align: left;
}}
QToolButton[role="row"]:hover {{ background: {hover}; }}
QToolButton[role="row"]:focus {{ border: 1px solid {accent}; }}
QToolButton[role="row"]:disabled, QToolButton[role="row"][missing="true"] {{ color: {pale}; font-weight: 400; }}

QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {hover}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QFrame#toast, QFrame#palettebox, QFrame#jobcard {{
    background: {raised}; border: 1px solid {edge}; border-radius: 8px;
}}
QFrame#findbar {{ background: {chrome}; border-bottom: 1px solid {rule}; }}
QFrame#rule {{ background: {rule}; max-height: 1px; min-height: 1px; border: none; }}
"""


def style_sheet(palette: Palette, families: Families) -> str:
    """The style sheet for a palette and the bundled fonts."""
    return _SHEET.format(
        serif=families.serif,
        chrome=palette.chrome,
        page=palette.page,
        raised=palette.chrome_raised,
        rule=palette.chrome_rule,
        edge=mixed(palette.chrome_rule, palette.ink, 1.0 if palette.heavy else 0.18),
        hover=mixed(palette.chrome, palette.ink, 0.07),
        handle=mixed(palette.chrome, palette.ink, 0.28),
        tint=palette.accent_tint,
        pale=mixed(palette.ink, palette.chrome, 0.55),
        ink=palette.ink,
        soft=palette.soft,
        accent=palette.accent,
        on_accent=palette.on_accent,
        good=palette.good,
        danger=palette.danger,
        ring=3 if palette.heavy else 2,
    )
