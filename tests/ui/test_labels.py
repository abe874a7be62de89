"""Labels of plain text: foreign text stays text, and a paragraph is as high as its lines."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.ui.labels import Paragraph

LONG = "Keeps texts and labelled spans, titles, sources and dates, overlapping spans, and the values of figures. " * 2


def test_a_paragraph_in_a_form_is_as_high_as_its_lines(qtbot):
    """A form gave it the height that it would have in a narrow column, so the rows stood far apart."""
    holder = QWidget()
    qtbot.addWidget(holder)
    form = QFormLayout(holder)
    text = Paragraph(role="soft")
    form.addRow("Format", QLineEdit())
    form.addRow("", text)
    holder.resize(900, 300)
    holder.show()
    text.setText(LONG)
    qtbot.waitUntil(lambda: text.width() > 600)
    line = text.fontMetrics().lineSpacing()
    wide = text.height()
    assert line <= wide < 3 * line
    holder.resize(420, 300)
    qtbot.waitUntil(lambda: text.height() > wide)
    text.setText("Short.")
    assert text.height() < 2 * line


def test_a_paragraph_takes_no_markup(qtbot):
    text = Paragraph()
    qtbot.addWidget(text)
    text.setText("<b>bold</b>")
    assert text.text() == "<b>bold</b>"
