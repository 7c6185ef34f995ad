"""What some work costs the processor, told apart from what else the machine does."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable

_RUNS = 3


def least_seconds(work: Callable[[], object], enough: float = 0.0) -> float:
    """CPU seconds of the quickest of up to three runs, children waited for included; none follows one below `enough`.

    A neighbour on the core, cold caches or a collection of garbage make a run slower, never quicker: what is really
    too slow is so every time, and is still caught.
    """
    least = _seconds(work)
    for _ in range(_RUNS - 1):
        if least < enough:
            break
        least = min(least, _seconds(work))
    return least


def _seconds(work: Callable[[], object]) -> float:
    began = _spent()
    work()
    return _spent() - began


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
