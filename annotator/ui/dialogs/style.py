"""What dialogs need of a style sheet beyond the window's: tables, tabs, boxes to tick."""

from __future__ import annotations

from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import Palette

_SHEET = """
QDialog {{ background: {chrome}; }}
QTreeView, QListView {{
    background: {raised}; border: 1px solid {edge}; border-radius: 5px; outline: none; padding: {spare}px;
    selection-background-color: {tint}; selection-color: {ink}; show-decoration-selected: 1;
}}
QComboBox::drop-down {{ border: none; width: 22px; }}
QTreeView:focus, QListView:focus {{ border: {ring}px solid {accent}; padding: 0; }}
QTreeView::item {{ padding: 4px 6px; border: none; color: {ink}; }}
QListView::item {{ padding: 4px 8px; border: none; color: {ink}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {tint}; color: {ink}; }}
QHeaderView {{ background: {raised}; border: none; }}
QHeaderView::section {{
    background: {raised}; color: {soft}; border: none; border-bottom: 1px solid {rule}; padding: 5px 9px;
    font-size: 11px; font-weight: 600;
}}
QTabWidget::pane {{ border: none; border-top: 1px solid {rule}; }}
QTabBar::tab {{ background: transparent; color: {soft}; padding: 7px 14px; border: none; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QSplitter::handle {{ background: transparent; }}
QLabel[role="title"] {{ font-size: 17px; font-weight: 600; }}
QPlainTextEdit:read-only {{ background: {page}; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 1px 0; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 14px; height: 14px; border: 1px solid {edge}; background: {raised};
}}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QRadioButton::indicator:checked {{ border: 5px solid {accent}; width: 6px; height: 6px; background: {on_accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {{
    border: 2px solid {accent}; width: 12px; height: 12px;
}}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox QAbstractItemView {{ border: 1px solid {edge}; }}
"""


def dialog_sheet(palette: Palette) -> str:
    """The style sheet of dialogs for a palette, over that of the window."""
    return _SHEET.format(
        chrome=palette.chrome,
        raised=palette.chrome_raised,
        page=palette.page,
        rule=palette.chrome_rule,
        edge=mixed(palette.chrome_rule, palette.ink, 1.0 if palette.heavy else 0.2),
        hover=mixed(palette.chrome_raised, palette.ink, 0.05),
        tint=palette.accent_tint,
        ink=palette.ink,
        soft=palette.soft,
        accent=palette.accent,
        on_accent=palette.on_accent,
        ring=3 if palette.heavy else 2,
        # The frame is always as thick as the ring of the focus: nothing moves, and no heading covers it.
        spare=2 if palette.heavy else 1,
    )
