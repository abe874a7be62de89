"""Scrolling that glides: notches of a wheel are spread over a few frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

_MILLISECONDS = 140


class Glide:
    """Calls `step` with pixels until the wished way is done; at once where the system wants no animations."""

    def __init__(self, step: Callable[[int], None], owner: QWidget) -> None:
        self._step = step
        self._owner = owner
        self._way = 0
        self._done = 0
        self._animation = QVariantAnimation(owner)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._moved)

    def by(self, pixels: int) -> None:
        """Go on by so many pixels from where the way so far would have ended."""
        rest = self._way - self._done
        self._animation.stop()
        if (rest > 0) != (pixels > 0):
            rest = 0
        still = self._owner.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._owner) <= 0
        self._way, self._done = rest + pixels, 0
        if still or not self._owner.isVisible():
            self._step(self._way)
            self._way = 0
            return
        self._animation.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()
        self._way = self._done = 0

    def _moved(self, share: object) -> None:
        target = round(self._way * float(share)) if isinstance(share, float) else self._way
        step, self._done = target - self._done, target
        if step:
            self._step(step)
