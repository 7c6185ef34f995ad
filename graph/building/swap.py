"""A new store takes the place of the old one; what a cut in the middle leaves is finished or undone."""

from __future__ import annotations

import shutil
from pathlib import Path

from pactgraph.graph.folder import GraphFolder, sync_folder


def swap_in(new: Path, place: Path) -> None:
    """Put the folder `new` where `place` is; a cut in the middle is mended by `recover`."""
    old = place.with_name(f"{place.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    sync_folder(place.parent)
    shutil.rmtree(old, ignore_errors=True)


def recover(folder: GraphFolder) -> None:
    """Finish or undo what a build that was cut off had begun, outside the store."""
    old = folder.root / "store.old"
    if old.exists() and not folder.store.exists():
        old.rename(folder.store)
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(folder.root / "store.new", ignore_errors=True)
    for left in [*folder.root.glob(".*.part"), *folder.texts.glob("*/.*.part")]:
        left.unlink(missing_ok=True)  # a reader that outlives its build for a moment gives it its name
