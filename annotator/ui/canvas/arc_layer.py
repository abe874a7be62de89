"""Relations between marks as arcs: what is to be seen of them in the window, drawn and found under the pointer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from annotator.text.offsets import shown
from annotator.ui.canvas.arc_routes import Anchor, Gutter, Line, Room, Track, Wanted, tracks
from annotator.ui.canvas.arcbook import ArcBook
from annotator.ui.canvas.box import Piece
from annotator.ui.canvas.content import Arc, ArcMode
from annotator.ui.canvas.painter import PagePainter, Sight
from annotator.ui.canvas.scene import Scene

_LONGEST_NAME = 24
_LONGEST_QUOTE = 28
# In the mode for all, so many arcs in the window are drawn; beyond, only those of the focused mark.
_MOST = 150


class Route(NamedTuple):
    """An arc in the window: its line, its words with their place, and all that is painted of it.

    One that is `strong` belongs to the focused mark, or is being made.
    """

    arc: Arc
    track: Track
    words: str
    box: QRectF
    reach: QRectF
    strong: bool


class _Seen(NamedTuple):
    """A mark in view: its pieces in lines of the window, with the paragraph that they are in."""

    sight: Sight
    pieces: list[Piece]


class ArcLayer:
    """The arcs of the article on the page; their ways are kept until something moves."""

    def __init__(self) -> None:
        self.book = ArcBook()
        self.mode: ArcMode = "focus"
        self.link: Arc | None = None
        """An arc that is being made, from a mark that was chosen to one that may be chosen yet."""
        self._routes: tuple[Route, ...] | None = None

    def show(self, arcs: Iterable[Arc]) -> None:
        """The arcs of another article."""
        self.book = ArcBook(arcs)
        self.link = None
        self._routes = None

    def forget(self) -> None:
        """Something moved: the ways are looked for again when they are needed."""
        self._routes = None

    @property
    def known(self) -> Sequence[Route]:
        """The ways as they were drawn last."""
        return self._routes or ()

    def routes(self, scene: Scene, page: PagePainter, focus: str | None) -> Sequence[Route]:
        """The arcs in the window with their ways, those of the focused mark last."""
        if self._routes is None:
            self._routes = tuple(self._find(scene, page, focus)) if len(self.book) or self.link else ()
        return self._routes

    def _find(self, scene: Scene, page: PagePainter, focus: str | None) -> Iterable[Route]:
        sights = scene.sights()
        marks = scene.book
        # Marks and arcs come one after the other: an arc whose mark is gone is about to go too.
        arcs = [arc for arc in self._chosen(sights, focus) if marks.get(arc.source) and marks.get(arc.target)]
        if not arcs:
            return []
        return _Finder(scene, page, sights).routes(arcs, focus)

    def _chosen(self, sights: Sequence[Sight], focus: str | None) -> list[Arc]:
        """The arcs that are to be seen: all with an end in view, or those of the focused mark."""
        mine = self.book.of(focus) if focus else []
        if self.mode == "none":
            mine = []
        if self.mode == "all":
            found: dict[str, Arc] = {}
            for sight in sights:
                for placed in sight.placed:
                    for arc in self.book.of(placed.mark.id):
                        found[arc.id] = arc
            if len(found) <= _MOST:
                mine = list(found.values())
        return [*mine, self.link] if self.link is not None and self.link.target else mine

    def at(self, place: QPointF) -> Arc | None:
        """The arc whose words are under a place of the window."""
        for route in reversed(self.known):
            if route.arc.id and route.box.adjusted(-2, -2, 2, 2).contains(place):
                return route.arc
        return None

    def dots(self, painter: QPainter, page: PagePainter, sights: Sequence[Sight], focus: str | None) -> None:
        """A small dot at the end of each mark whose relations are not shown now."""
        if self.mode != "focus" or not len(self.book):
            return
        scale = page.typography.size / 18
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(page.tools.color(page.tools.palette.soft))
        for sight in sights:
            for mark, pieces, lane in sight.placed:
                if mark.id == focus or not pieces or not pieces[-1].ends or not self.book.has(mark.id):
                    continue
                piece = pieces[-1]
                if sight.first <= piece.line <= sight.last:
                    x = sight.left + (piece.left if sight.box.right_to_left else piece.right)
                    y = page.line_y(sight, piece, lane) + 0.5
                    painter.drawEllipse(QPointF(x, y), 2.4 * scale, 2.4 * scale)

    def draw(self, painter: QPainter, routes: Sequence[Route], page: PagePainter, clip: QRectF) -> None:
        """Draw what of the ways reaches into an area; those of the focused mark last and stronger."""
        seen = [route for route in routes if route.reach.intersects(clip)]
        for strong in (False, True):
            group = [route for route in seen if route.strong == strong]
            for route in group:
                _draw_line(painter, page, route)
            for route in group:
                _draw_words(painter, page, route)


class _Finder:
    """Finds the ways of arcs in one window."""

    def __init__(self, scene: Scene, page: PagePainter, sights: Sequence[Sight]) -> None:
        self._scene = scene
        self._page = page
        self._sights = sights
        self._metrics = QFontMetricsF(page.typography.tag_font)
        self._seen: dict[str, _Seen] = {}
        self._rooms: dict[Line, Room] = {}
        height = scene.view.height
        for sight in sights:
            for mark, pieces, _lane in sight.placed:
                inside = [
                    piece
                    for piece in pieces
                    if 0 < sight.top + sight.box.lines[piece.line].baseline < height + sight.box.face.over
                ]
                if inside and mark.id not in self._seen:
                    self._seen[mark.id] = _Seen(sight, inside)

    def routes(self, arcs: Sequence[Arc], focus: str | None) -> list[Route]:
        """The ways of these arcs."""
        ends = self._ends(arcs)
        wanted: list[Wanted] = []
        words: dict[str, str] = {}
        for arc in arcs:
            source, target = ends.get((arc.id, arc.source)), ends.get((arc.id, arc.target))
            if source is None and target is None:
                continue
            words[arc.id] = self._words(arc, source=source is not None, target=target is not None)
            width = self._metrics.horizontalAdvance(words[arc.id]) + 7.0
            strong = not arc.id or focus in (arc.source, arc.target)
            wanted.append(Wanted(arc.id, source, target, width, strong))
        geometry, size = self._scene.geometry, self._page.typography.size
        gutter = Gutter(geometry.left - size * 0.55, size * 0.42, min(geometry.left - size * 0.55, size * 0.35))
        height = self._metrics.height()
        by_id = {arc.id: arc for arc in arcs}
        made = tracks(
            wanted,
            self._rooms,
            gutter,
            right=geometry.left + geometry.width,
            words_height=height,
            taken=self._tags(focus),
        )
        strong = {one.key: one.strong for one in wanted}
        return [self._route(by_id[one.key], one, words[one.key], strong=strong[one.key]) for one in made]

    def _tags(self, focus: str | None) -> Iterator[tuple[float, float, float]]:
        """The tags that stand where arcs go: left, right, middle of their height."""
        page, height = self._page, self._page.typography.tag_height
        paragraphs = {line[0] for line in self._rooms}
        for sight in self._sights:
            if sight.paragraph in paragraphs:
                for _mark, left, bottom, width in page.tag_places(sight, focus):
                    yield left, left + width, bottom - height / 2
        if focus is not None and focus in self._seen:
            sight, pieces = self._seen[focus]
            found = next((placed for placed in sight.placed if placed.mark.id == focus), None)
            if found is not None:
                width, pill = page.press.pill_size(page.pill_words(found.mark))
                left = page.pill_left(sight, pieces[0], width)
                yield left, left + width, page.ring_rect(sight, pieces[0]).top() - pill / 2

    def _route(self, arc: Arc, track: Track, words: str, *, strong: bool) -> Route:
        width, height = self._metrics.horizontalAdvance(words) + 7.0, self._metrics.height()
        box = QRectF()
        if track.words is not None:
            box = QRectF(track.words[0], track.words[1] - height / 2, width, height)
        xs, ys = [x for x, _y in track.corners], [y for _x, y in track.corners]
        reach = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-7, -7, 7, 7)
        reach = reach.united(box.adjusted(-2, -2, 2, 2)) if track.words else reach
        return Route(arc, track, words, box, reach, strong)

    def _words(self, arc: Arc, *, source: bool, target: bool) -> str:
        """The name of an arc; where one end is out of view also what is there, and in which direction."""
        name = " ".join(shown(arc.name).split())
        name = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        if source and target:
            return name
        mine, other = (self._scene.book.get(end) for end in (arc.source, arc.target)[:: 1 if source else -1])
        if mine is None or other is None:
            return name
        quote = " ".join(shown(self._scene.content.text[other.start : min(other.end, other.start + 80)]).split())
        quote = quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1] + "…"
        return f"{name} {'↓' if other.start > mine.start else '↑'} {quote}"

    def _ends(self, arcs: Sequence[Arc]) -> dict[tuple[str, str], Anchor]:
        """Where arcs meet their marks: several at one mark stand beside each other, in the order of their partners."""
        meeting: dict[tuple[str, int], list[tuple[float, str, str]]] = {}
        for arc in arcs:
            for mine, other in ((arc.source, arc.target), (arc.target, arc.source)):
                seen = self._seen.get(mine)
                if seen is None:
                    continue
                partner = self._seen.get(other)
                number = self._nearest(seen, partner)
                across = self._middle(partner, 0)[0] if partner is not None else 0.0
                down = self._middle(partner, 0)[1] if partner is not None else 0.0
                # Those that leave to the side go first: the gutter is on the left.
                same = partner is not None and abs(down - self._middle(seen, number)[1]) < 2.0
                meeting.setdefault((mine, number), []).append((across if same else -1.0, arc.id, mine))
        found: dict[tuple[str, str], Anchor] = {}
        for (mark_id, number), rows in meeting.items():
            seen = self._seen[mark_id]
            piece = seen.pieces[number]
            line = seen.sight.paragraph, piece.line
            rect = self._page.tint_rect(seen.sight, piece)
            self._room(seen.sight, line)
            spread = min(9.0, rect.width() / (len(rows) + 1))
            begin = rect.center().x() - spread * (len(rows) - 1) / 2
            for place, (_across, arc_id, mine) in enumerate(sorted(rows)):
                found[arc_id, mine] = Anchor(line, round(begin + place * spread) + 0.5, rect.top())
        return found

    def _nearest(self, seen: _Seen, partner: _Seen | None) -> int:
        """Which piece of a mark over several lines is nearest to its partner."""
        if partner is None or len(seen.pieces) == 1:
            return 0
        down = self._middle(partner, 0)[1]
        return min(range(len(seen.pieces)), key=lambda number: abs(self._middle(seen, number)[1] - down))

    def _middle(self, seen: _Seen, number: int) -> tuple[float, float]:
        piece = seen.pieces[number]
        baseline = seen.sight.top + seen.sight.box.lines[piece.line].baseline
        return seen.sight.left + (piece.left + piece.right) / 2, float(baseline)

    def _room(self, sight: Sight, line: Line) -> None:
        if line in self._rooms:
            return
        face, typography = sight.box.face, self._page.typography
        scale = typography.size / 18
        tagged = face.roomy and typography.style.tags == "all"
        # Where only the focused mark's arcs are shown there is no room of their own: they go as high as they can.
        roomy = typography.style.arcs == "all"
        first = typography.tag_height + (6.0 if roomy else 1.5) * scale if tagged else 4.5 * scale
        step = 5.5 * scale
        gap = max(0.0, face.pitch - face.over - face.under - 3.0 * scale)
        self._rooms[line] = Room(round(first), round(step), int(max(0.0, gap - first) / step) + 1)


def _path(track: Track, radius: float) -> QPainterPath:
    """The way with round corners."""
    points = [QPointF(x, y) for x, y in track.corners]
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        into, out = _toward(corner, before, radius), _toward(corner, after, radius)
        path.lineTo(into)
        path.quadTo(corner, out)
    path.lineTo(points[-1])
    return path


def _toward(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    dx, dy = other.x() - corner.x(), other.y() - corner.y()
    length = abs(dx) + abs(dy)  # every part goes straight along or down
    part = min(radius, length / 2) / length if length else 0.0
    return QPointF(corner.x() + dx * part, corner.y() + dy * part)


def _draw_line(painter: QPainter, page: PagePainter, route: Route) -> None:
    tools, scale = page.tools, page.typography.size / 18
    color = tools.color(tools.look(route.arc.label).line if route.arc.id else tools.palette.accent)
    width = (2.0 if route.strong else 1.2) * scale * (1.4 if tools.palette.heavy else 1.0)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if route.track.stub:  # it goes on out of view
        pen.setDashPattern([2.5, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(route.track, 5.0 * scale))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    size = (4.2 if route.strong else 3.4) * scale
    corners = route.track.corners
    if not route.arc.directed:
        for x, y in (corners[0], corners[-1]):
            painter.drawEllipse(QPointF(x, y), size * 0.6, size * 0.6)
        return
    x, y = corners[-1]
    _before_x, before_y = corners[-2]
    if before_y < y:
        painter.drawPolygon(
            QPolygonF([QPointF(x - size, y - size * 1.5), QPointF(x + size, y - size * 1.5), QPointF(x, y)])
        )
    elif _before_x != x:
        way = 1.0 if x > _before_x else -1.0
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x - way * size, y - size), QPointF(x - way * size, y + size), QPointF(x + way * size * 0.5, y)]
            )
        )


def _draw_words(painter: QPainter, page: PagePainter, route: Route) -> None:
    if route.track.words is None:
        return
    tools = page.tools
    box = route.box
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tools.color(tools.palette.page))
    painter.drawRect(box)
    painter.setPen(tools.color(tools.look(route.arc.label).ink if route.arc.id else tools.palette.accent))
    painter.setFont(page.typography.tag_font)
    metrics = QFontMetricsF(page.typography.tag_font)
    painter.drawText(QPointF(round(box.left() + 3.5), round(box.center().y() + metrics.capHeight() / 2)), route.words)
    if route.strong:
        y = box.bottom() - 0.5
        painter.setPen(
            QPen(tools.color(tools.look(route.arc.label).line if route.arc.id else tools.palette.accent), 1.0)
        )
        painter.drawLine(QPointF(box.left() + 3.5, y), QPointF(box.right() - 3.5, y))
