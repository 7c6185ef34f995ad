"""Form 3, 4 or 5 -> its reporting owners, the issuer as registrant, and owners who are officers or directors of it.

Source: EDGAR Ownership XML Technical Specification; Section 16 of the Securities Exchange Act of 1934.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.ontology.records import Fact, Officer, Owner, Registrant

_TRUE = frozenset({"1", "true"})
_RULE = "ownership form field"
_CONFIDENCE = 0.99  # the form's own fields


def find_owners(document: Document) -> tuple[Owner, ...]:
    """The reporting owners in the form's order."""
    contexts = dict.fromkeys(fact.context for fact in document.tagged if fact.context.startswith("REPORTING-OWNER "))
    return tuple(owner for context in contexts if (owner := _owner(document, context)))


def _owner(document: Document, context: str) -> Owner | None:
    fields = {fact.name: fact for fact in document.tagged if fact.context == context}
    name = fields.get("rptOwnerName")
    if name is None:
        return None
    return Owner(
        name=_text(document, name),
        cik=_cik(document, fields.get("rptOwnerCik")),
        director=_flag(document, fields.get("isDirector")),
        officer_title=_title(document, fields.get("officerTitle")),
        ten_percent_owner=_flag(document, fields.get("isTenPercentOwner")),
    )


def find_issuer(document: Document) -> tuple[Registrant, ...]:
    """The issuer whose securities the form is about."""
    fields = {fact.name: fact for fact in document.tagged if fact.context == "ISSUER 1"}
    if "issuerName" not in fields:
        return ()
    symbol = fields.get("issuerTradingSymbol")
    stated = symbol is not None and symbol.value.strip("[] ").upper() not in ("", "N/A", "NA", "NONE")
    return (
        Registrant(
            name=_text(document, fields["issuerName"]),
            cik=_cik(document, fields.get("issuerCik")),
            ticker=_text(document, symbol) if symbol and stated else None,
        ),
    )


def owner_officers(owners: Sequence[Owner], issuer: Sequence[Registrant]) -> tuple[Officer, ...]:
    """Owners with an office of the issuer: officers by their title, directors as "Director"."""
    organization = issuer[0].name if issuer else None
    return tuple(
        Officer(name=owner.name, title=title, organization=organization)
        for owner in owners
        if (title := _office(owner)) is not None
    )


# "See Remarks": where the title stands, and none itself.
_ELSEWHERE = re.compile(r"\W{0,3}see\s(?:the\s)?(?:remarks?|foot\s?notes?|explanation|below|attach\w*|exhibit)\b.{0,30}", re.I)


def _title(document: Document, field: TaggedFact | None) -> Fact[str] | None:
    return None if field is None or _ELSEWHERE.fullmatch(field.value.strip()) else _text(document, field)


def _office(owner: Owner) -> Fact[str] | None:
    if owner.officer_title is not None:
        return owner.officer_title
    if owner.director is not None and owner.director.value:
        return Fact[str](value="Director", mentions=owner.director.mentions, rule=_RULE, confidence=_CONFIDENCE)
    return None


def _text(document: Document, field: TaggedFact) -> Fact[str]:
    return Fact[str](
        value=" ".join(field.value.split()),
        mentions=(document.mention(field.start, field.end),),
        rule=_RULE,
        confidence=_CONFIDENCE,
    )


def _flag(document: Document, field: TaggedFact | None) -> Fact[bool] | None:
    if field is None:
        return None
    return Fact[bool](
        value=field.value.strip().lower() in _TRUE,
        mentions=(document.mention(field.start, field.end),),
        rule=_RULE,
        confidence=_CONFIDENCE,
    )


def _cik(document: Document, field: TaggedFact | None) -> Fact[str] | None:
    if field is None or not field.value.strip().isdigit():
        return None
    fact = _text(document, field)
    return fact.model_copy(update={"value": fact.value.zfill(10)})
