"""Reading text -> organizations without a legal form: banks known by their name alone, and branches of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.lexicon.formless_banks import FORMLESS_BANKS
from pactgraph.loaders.lexicon.jurisdictions import STATE_CODES
from pactgraph.loaders.mentions.cast.referents import overlaps
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_BRANCH = r",?\s{1,2}(?:[A-Z][\w.]{1,14}\s){1,3}(?:Branch|BRANCH|Agency|AGENCY)(?!\w)"
_NAMES = "|".join(rf"(?:{re.escape(name)}|{re.escape(name.upper())})" for name in sorted(FORMLESS_BANKS, key=len, reverse=True))
_BANK = scanner(rf"\b(?:The\s)?(?:{_NAMES})(?:{_BRANCH}|(?![\w-]))".replace(r"\ ", r"\s{1,2}"))


# "the Attorney General of the State of New Ardmore", who settles in that name
_OFFICE = scanner(
    r"\b(?:Office\sof\sthe\s)?Attorney\sGeneral\s(?:of|for)\sthe\s(?:State|Commonwealth)\sof\s"
    r"(?:(?:New|North|South|West|Rhode)\s)?[A-Z][a-z]{3,14}\b"
)


_STATES = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in sorted(set(STATE_CODES.values())))
# "with the City of Ord, Nebraska", "awarded by the United States Army Signal Command": where a deal leads to them
_PUBLIC = re.compile(
    r"\b(?:with|from|by|between|among|and)\s(?:the\s)?(?P<name>(?:City|Town|Village|County|Borough|Township|Port)\sof\s"
    rf"[A-Z][a-z'-]{{2,20}}(?>(?:\s[A-Z][a-z'-]{{2,20}}){{0,2}})(?:,\s(?:{_STATES}))?(?![\w-])"
    r"|United\sStates\sof\sAmerica|Office\sof\s(?:Thrift\sSupervision|the\sComptroller\sof\sthe\sCurrency|Inspector\sGeneral)"
    r"|(?>(?:(?!Local\b)[A-Z][\w']{1,20}\s(?:of\s)?){1,5})Local\s(?:Union\s)?(?:No\.?\s)?\d{1,4}"
    r"|(?:United\sStates|U\.S\.)\s(?:Army|Navy|Air\sForce|Marine\sCorps|Coast\sGuard|Postal\sService)(?:\s[A-Z][\w-]{2,30}){0,5})"
)


def find_formless_names(reading: str, bounds: Span, known: Sequence[Span]) -> list[Span]:
    """The banks and public bodies without a legal form in the stretch `bounds`, but for those inside a name of `known`."""
    taken = sorted(known)
    found = [match.span() for match in (*_BANK.finditer(reading, *bounds), *_OFFICE.finditer(reading, *bounds))]
    found += [match.span("name") for match in _PUBLIC.finditer(reading, *bounds)]
    return [span for span in found if not overlaps(span, taken)]
