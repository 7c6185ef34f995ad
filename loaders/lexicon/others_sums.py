"""Words around a sum that make it another's: of who arranged a deal, or what is left of an offering that ended."""

from __future__ import annotations

from pactgraph.loaders.lexicon.not_consideration import rule

OTHERS_SUMS = (
    rule(
        "what is left of an offering",
        None,
        r"\s(?:of\s[\w\s]{1,24}\s)?remain(?:s|ed|ing)?\s(?:unsold|available|unused|undrawn)\b",
        "under which $9 of shares remained unsold",
        "under which $9 of shares was sold",
    ),
    rule(
        "pay of who arranged it",
        r"\b(?:acted|served|acting|serving)\sas\s[^.;$]{0,60}\b(?:receiv\w{1,3}|(?:was|were|been|be)\spaid)\s[^.;$]{0,50}",
        None,
        "Harrow Securities acted as placement agent and received a fee of $9",
        "Harrow Securities sold the notes and received a fee of $9",
    ),
    rule(
        "limit that a covenant sets",
        r"\b(?:limit(?:s|ation)?|restriction|cap)\son\s(?:annual\s|capital\s|total\s){0,2}(?:expenditures?|indebtedness|investments|dividends)\sof\s",
        None,
        "covenants, including a limit on capital expenditures of $9",
        "an advance for capital expenditures of $9",
    ),
)
