"""Words around a sum that make it a bound or a figure beside what a deal pays: hurdles of a price, programs, floors."""

from __future__ import annotations

from pactgraph.loaders.lexicon.not_consideration import rule

SUMS_BESIDE = (
    rule(
        "price that shares must reach",
        r"\b(?:closing|market|trading)\s(?:sale\s)?prices?\s(?:of\s[\w\s]{1,30}\s)?(?:ranging\sfrom|reach(?:es|ing)?|hurdles?\sof)\s"
        r"(?:\$[\d.,]{1,9}\s[^.;$]{0,60}\bto\s)?",
        None,
        "vests at average closing prices ranging from $9",
        "at average purchase prices ranging from $9",
    ),
    rule(
        "least of what is told before",
        r"\bup\sto\s(?:a\smaximum\sof\s)?\$[\d.,]{1,15}\s(?:million\s)?\(?(?:but|and)\s(?:in\sno\sevent|not|no)\s(?:less|lower)\sthan\s",
        None,
        "a bonus of up to $8 (but not less than $9",
        "a bonus of not less than $9",
    ),
    rule(
        "charge without cash",
        r"\bnon-?cash\s(?:\w{3,12}\s){0,2}(?:charges?|expenses?)\b[^.;$]{0,120}\bof\s(?:approximately\s|about\s)?(?:\$[\d.,]{1,15}\s(?:million\s)?(?:to|and)\s)?",
        None,
        "expects a non-cash charge in the fourth quarter of its fiscal year ending on January 2, 2031 of approximately $9",
        "expects a payment in the fourth quarter of its fiscal year ending on January 2, 2031 of approximately $9",
    ),
    rule(
        "what it all costs one side",
        r"\btotal\scosts?\sto\s[^.;$]{2,40}\s(?:is|are|was)\s(?:currently\s)?(?:estimated|expected)\s(?:to\sbe|at)\s(?:approximately\s|about\s)?",
        None,
        "the total cost to the Company is estimated to be approximately $9",
        "the total price to the Company is agreed to be $9",
    ),
    rule(
        "program of repurchases",
        r"\b(?:re)?purchase\s(?:program|plan)\s(?:of|for)\s(?:up\sto\s)?",
        r"\s(?:stock|share|common\sstock)\s(?:re)?purchase\sprogram\b",
        "uses the proceeds for its $9 stock repurchase program",
        "buys the shares for $9 in a stock purchase",
    ),
    rule(
        "what is outstanding",
        None,
        r"\s(?:of\s|in\s)?outstanding\s(?:term\s|revolving\s)?(?:loans?|borrowings|indebtedness|debt)\b",
        "of the $9 outstanding Term Loan, lenders extend a part",
        "a $9 term loan is outstanding",
    ),
    rule(
        "interest that has accrued",
        None,
        r"\s(?:of|in|representing)\saccrued(?:\s(?:and|but)\sunpaid)?\sinterest\b",
        "repaid $5 in principal and $9 in accrued interest",
        "issued a note of $9, including accrued interest",
    ),
    rule(
        "value of options that are taken over",
        r"\b(?:options?|units|awards|(?:vested|unvested)\sportion)\b[^.;$]{0,60}\b(?:has|have|had|with)\s(?:an?\s)?(?:aggregate\s|intrinsic\s|fair\s){0,2}value\sof\s"
        r"(?:approximately\s|about\s)?",
        None,
        "takes over staff options whose vested portion has a fair value of about $9",
        "restricted stock units granted at a value of $9",
    ),
    rule(
        "trading price of a note",
        r"\btrading\sprice\s(?:for|per|of)\s(?:each\s)?",
        None,
        "days on which the trading price for $9 principal amount of notes is low",
        "the selling price for the notes, $9",
    ),
)
