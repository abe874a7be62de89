"""Which marks are in which paragraph, changed one by one without looking at the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence

from annotator.text.paragraphs import Paragraph
from annotator.ui.canvas.content import Mark

# A mark over very many paragraphs is entered in the first ones only; nobody can see more of it at a time anyway.
_FARTHEST = 400


def order(mark: Mark) -> tuple[int, int, str]:
    """Marks in order of the text, longer ones first."""
    return mark.start, -mark.end, mark.id


class MarkBook:
    """The marks of one article, by id and by paragraph."""

    def __init__(self, paragraphs: Sequence[Paragraph], marks: Iterable[Mark]) -> None:
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._marks: dict[str, Mark] = {}
        self._by_paragraph: dict[int, list[Mark]] = {}
        self._marks.update((mark.id, mark) for mark in marks)
        self._enter_all()

    def _enter_all(self) -> None:
        """Enter every mark in order; one walk over the paragraphs, for an article may have 100,000 marks."""
        starts, rows, last = self._starts, self._by_paragraph, len(self._starts) - 1
        at = 0
        for mark in sorted(self._marks.values(), key=order):
            while at < last and starts[at + 1] <= mark.start:
                at += 1
            if at == last or mark.end <= starts[at + 1]:
                rows.setdefault(at, []).append(mark)
            else:
                for index in self.paragraphs_of(mark):
                    rows.setdefault(index, []).append(mark)

    def __len__(self) -> int:
        return len(self._marks)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks.values())

    def get(self, mark_id: str) -> Mark | None:
        """The mark with this id."""
        return self._marks.get(mark_id)

    def of(self, index: int) -> Sequence[Mark]:
        """The marks that touch a paragraph, in order."""
        return self._by_paragraph.get(index, ())

    def paragraphs_of(self, mark: Mark) -> range:
        """The paragraphs that a mark touches."""
        first = max(0, bisect_right(self._starts, mark.start) - 1)
        last = max(first, bisect_left(self._starts, mark.end, lo=first) - 1)
        return range(first, min(last, first + _FARTHEST) + 1)

    def put(self, mark: Mark) -> Mark | None:
        """Add a mark, or put it in the place of the one with its id, which is given back."""
        old = self.drop(mark.id)
        self._marks[mark.id] = mark
        for index in self.paragraphs_of(mark):
            insort(self._by_paragraph.setdefault(index, []), mark, key=order)
        return old

    def drop(self, mark_id: str) -> Mark | None:
        """Take a mark out and give it back; None when there is none."""
        old = self._marks.pop(mark_id, None)
        if old is not None:
            for index in self.paragraphs_of(old):
                row = self._by_paragraph[index]
                del row[bisect_left(row, order(old), key=order)]
                if not row:
                    del self._by_paragraph[index]
        return old
