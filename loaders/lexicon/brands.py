"""Brand names of medicines and the ingredient each stands for.

Source: proprietary names of the FDA's "Approved Drug Products with Therapeutic Equivalence Evaluations" (Orange Book) and
"Licensed Biological Products" (Purple Book), both in the public domain; names used outside the United States from the European
Commission's Union Register of medicinal products. The selection leaves out names that are English words, surnames or companies:
a name here proves a medicine wherever the text speaks of medicine at all.
"""

from __future__ import annotations

from pactgraph.loaders.lexicon import brands_a_to_l, brands_m_to_z


def _read(table: str) -> dict[str, tuple[str, str]]:
    """Brand in lower case -> (brand, ingredient)."""
    rows = [" ".join(row.split()).split(" ", 1) for row in table.split(";")]
    return {brand.casefold(): (brand, ingredient) for brand, ingredient in rows}


BRANDS = _read(brands_a_to_l.TABLE) | _read(brands_m_to_z.TABLE)
