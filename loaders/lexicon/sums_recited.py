"""Words around a sum of an agreement's own paper that tell what held before it, what goes back, and what backs it up."""

from __future__ import annotations

from pactgraph.loaders.lexicon.not_consideration import rule

SUMS_RECITED = (
    rule(
        "what the agreement provided before",
        r"\b(?:WHEREAS|Whereas),?\s[^.;$]{0,120}\b(?:Agreement|Lease|Contract)\s(?:currently\s|presently\s)?provides\b[^.;$]{0,150}",
        None,
        "WHEREAS, the Employment Agreement provides that the Executive will receive a base salary of $9",
        "WHEREAS, the parties agree that the Executive will receive a base salary of $9",
    ),
    rule(
        "commitment that exists already",
        r"\bpursuant\sto\swhich\s(?:there\s)?exists?\b[^.;$]{0,90}",
        None,
        "the Credit Agreement, pursuant to which exists a Revolving Commitment of $9",
        "the Credit Agreement, pursuant to which the Bank grants a Revolving Commitment of $9",
    ),
    rule(
        "advance that was made",
        None,
        r"[^.;$]{0,20}(?:,\s[A-Z]{3}\s[\d,]{3,12}(?:\sand\s[A-Z]{3}\s[\d,]{3,12})?,?)?\s(?:respectively,?\s)?(?:was|were)\s(?:previously\s)?(?:made\savailable|advanced)\s(?:to|by)\b",
        "advances of $9 were made available to the Borrower",
        "advances of $9 shall be made available to the Borrower",
    ),
    rule(
        "what others guarantee",
        r"\bguarant(?:e|i)ed\sby\s[^.;$]{3,180}\sin\sthe\s(?:principal\s)?amount\sof\s",
        None,
        "The debt shall be guaranteed by Ann Moss and Paul Orr (each, a Guarantor) in the principal amount of $9",
        "The debt guaranteed by Ann Moss bears the principal amount of $9",
    ),
    rule(
        "most that something may cost",
        r"\b(?:costs?|expenses?)\sof\swhich\s(?:shall|will|may)\snot\sexceed\s",
        None,
        "outplacement by a vendor, the costs of which shall not exceed $9",
        "rent by the month, which shall not exceed $9",
    ),
    rule(
        "expenses of the paper itself",
        r"\bincurred\sin\sconnection\swith\sthe\s(?:preparation|negotiation|drafting)\b[^.;$]{0,180}",
        None,
        "fees incurred in connection with the preparation of this Amendment, in the amount of at least $9",
        "fees payable with the signing of this Amendment, in the amount of at least $9",
    ),
    rule(
        "price of missing a measure",
        None,
        r"\s(?:for|per)\s(?:each|every)\s[^.;$]{3,50}\b(?:above|below|in\sexcess\sof|less\sthan|short\sof)\s(?:the|such)\s(?:guaranteed|required|specified|contract)\b",
        "shall pay the sum of $9 per each one percent (1%) above the guaranteed amount",
        "shall pay the sum of $9 per each barge above the lock",
    ),
    rule(
        "part that may be otherwise",
        r"\bnotwithstanding\sthe\sforegoing,?\s[^.;$]{3,60}\bin\s(?:the|an)\saggregate\s(?:amount\s)?of\sup\sto\s",
        None,
        "Notwithstanding the foregoing, Guaranties issued in the aggregate of up to $9",
        "Under the foregoing, Guaranties issued in the aggregate of up to $9",
    ),
    rule(
        "pay that was",
        r"\bthe\s(?:prior|previous|former)\s(?:annual\s)?(?:base\s)?(?:salary|compensation|fee|rent)\s(?:amount\s|rate\s)?(?:was|of)\s",
        None,
        "both sides recall that the former annual base salary was $9",
        "both sides recall that the annual base salary is $9",
    ),
    rule(
        "what was paid already",
        r"\bWHEREAS\b[^.;$]{0,160}\bhas\spaid\s[^.;$]{2,60}\ba\stotal\sof\s",
        None,
        "WHEREAS the Lessee has paid to date a total of $9",
        "NOW, THEREFORE, the Lessee has agreed to pay a total of $9",
    ),
    rule(
        "ceiling of an adviser's fee",
        r"\battorneys?(?:'s?)?\s(?:fees?|costs)\s(?:shall|will)\sin\sno\sevent\sexceed\s",
        None,
        "of counsel, whose attorneys' fees will in no event exceed $9",
        "of the bank, whose commitment fees will in no event exceed $9",
    ),
)
