"""Who is who: as-filed entities, what is compared of them, and the judgements; `resolution.py` is the whole of it."""
