"""How much of one source file is read: the one figure that files, archive members and the decoder share."""

from __future__ import annotations

# The largest submissions with all their graphics stay below this; an 8-K has some 30 KB.
MAX_SOURCE_BYTES = 100_000_000
