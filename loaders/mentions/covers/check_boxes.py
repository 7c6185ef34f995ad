"""Cover -> its check boxes, by the provision each names."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.covers.cover_zone import CoverZone
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import CheckBox, Fact

# General Instruction A.2 of Form 8-K names four provisions; numbers are set with stray spaces and in capitals in old filings.
_PROVISION = re.compile(r"17\s?cfr\s?(?:part\s)?(?P<number>230\s?\.?425|240\s?[.-]\s?(?:14a-12|14d-2|13e-4))", re.I)
_NUMBERS = {"425": "17 CFR 230.425", "14a": "17 CFR 240.14a-12", "14d": "17 CFR 240.14d-2(b)", "13e": "17 CFR 240.13e-4(c)"}
_WORDS = scanner(r"written\s+communication|soliciting\s+material|pre-?\s?commencement", re.I)
# An empty box is drawn, or printed as the letter that the Wingdings font shows as a box.
_BOX = re.compile(
    r"(?P<checked>\[\s?[xX\u00fe]\s?\]|\([xX]\)|[\u2611\u2612\u2713\u2714\u2717\u2718\u00fe\u00fd\uf0fe\uf078]|(?<!\w)[xX](?!\w))"
    r"|(?P<empty>\[[ _]{0,6}\]|\([ _]{0,4}\)|[\u2610\u25a1\u25fb\u00a8\u25cb\uf0a8\uf06f]|(?<!\w)[oO](?!\w)|_{2,6})"
)


def find_check_boxes(zone: CoverZone) -> tuple[CheckBox, ...]:
    """The cover's check boxes in text order, each provision once; a box that the text does not show is left out."""
    reading = zone.document.reading
    found: dict[str, CheckBox] = {}
    last = zone.boxes
    for match in _PROVISION.finditer(reading, zone.boxes, zone.end):
        provision = next(name for key, name in _NUMBERS.items() if key in match["number"].casefold())
        words = list(_WORDS.finditer(reading, last, match.start()))
        begin = words[-1].start() if words else match.start()
        box = next(iter([*_BOX.finditer(reading, max(last, begin - 40), begin)][-1:]), None)
        last = match.end()
        if box is not None and provision not in found:
            mention = zone.document.mention(box.start(), match.end())
            checked = Fact[bool](value=box["checked"] is not None, mentions=(mention,), rule="cover check box", confidence=0.97)
            found[provision] = CheckBox(provision=provision, checked=checked)
    return tuple(found.values())
