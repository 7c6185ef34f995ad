"""Document -> the officers, directors and signatories it names."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.signature_cells import Token
from pactgraph.loaders.mentions.signatures import Signature, find_signatures
from pactgraph.ontology.records import Agreement, Fact, Officer, Registrant


def find_officers(document: Document, registrants: Sequence[Registrant], agreements: Sequence[Agreement]) -> tuple[Officer, ...]:
    """Find each natural person with a corporate role, once per organization."""
    names = [registrant.name.value for registrant in registrants]
    signatures = find_signatures(document, names)
    any_conformed = any(signature.conformed for signature in signatures)
    return tuple(
        officer
        for signature in signatures
        if signature.title or signature.in_report
        for officer in _signing_officers(document, signature, registrants, signed=signature.conformed or not any_conformed)
    )


def _signing_officers(
    document: Document, signature: Signature, registrants: Sequence[Registrant], *, signed: bool
) -> list[Officer]:
    name = _fact(document, signature.name, "signature name")
    return [
        Officer(
            name=name,
            title=_optional(document, signature.title, "signature title"),
            organization=_fact(document, signature.organizations[0], "signature organization")
            if signature.organizations
            else None,
            signatory=Fact[bool](value=True, mentions=name.mentions, rule="signature") if signed else None,
            conformed=signature.conformed,
            signed_on=_optional(document, signature.signed_on, "signature day"),
        )
    ]


def _fact(document: Document, token: Token, rule: str) -> Fact[str]:
    return Fact[str](value=token.value, mentions=(document.mention(token.start, token.end),), rule=rule)


def _optional(document: Document, token: Token | None, rule: str) -> Fact[str] | None:
    return None if token is None else _fact(document, token, rule)
