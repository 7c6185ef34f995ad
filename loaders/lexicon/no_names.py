"""Words that end like an INN and are none: English words, targets, enzymes, places."""

from __future__ import annotations

# Words that end in a stem and are English, geography, targets or surnames.
NO_NAMES = frozenset(
    """
    aerostat capone carbapenem chemostat coarsen cryostat elzevir guadalquivir hemostat humidistat impanel intercept interleukin
    photostat rheostat subpanel thermostat
    """.split()
)
