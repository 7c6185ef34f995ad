"""Labels of the cover page of a report under the Securities Exchange Act, as printed since the 1990s.

Source: Forms 8-K, 10-K and 10-Q (17 CFR 249.308, 249.310, 249.308a). Columns are wrapped in many ways, so each pattern holds only
the words of a label that stand together.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverLabel:
    """A label: how it is printed (a pattern for any case), examples, and a neighbour that is another thing."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    neighbour: str


COVER_LABELS: tuple[CoverLabel, ...] = (
    CoverLabel(
        "name",
        r"exact\s+(?:legal\s+)?names?\s+(?:of\s+(?:the\s+|each\s+)?(?:co-?)?(?:registrant|company|issuer|small\s+business|issuing|bank|trust|depositor)"
        r"|as\s+specified|\(?s?\)?\s+of\s+(?:co-)?registrants?)"
        r"|(?<!former )\(?[ \n\t]?name\s+of\s+(?:the\s+)?(?:registrant|(?:small\s+business\s+)?issuer)"
        r"(?=\s+(?:as|in|specified)\b|\s?\))"
        r"|\(\s*registrant'?s?\s+(?:exact\s+)?name\b",
        (
            "(Exact name of registrant as specified in its charter)",
            "(Exact Name as Specified in Charter)",
            "(Name of Registrant)",
        ),
        "(Former name or former address, if changed since last report)",
    ),
    CoverLabel(
        "table",
        r"(?:name\s+of\s+)?registrant'?s?,?\s?[;,]?\s+state\s+(?:or\s+other\s+jurisdiction\s+)?of\s+(?:incorporation|organization)"
        r"|exact\s+names?\s+of\s+(?:the\s+)?registrants?\s+as\s+specified\s+in\s+(?:its|their)\s+charters?\s?[,;]\s+(?:state|address|principal)",
        ("Registrant; State of Incorporation; Address; and Telephone Number",),
        "State of incorporation",
    ),
    CoverLabel(
        "jurisdiction",
        r"state\s+o[rf]\s+other|states?\s+(?:or\s+(?:country|jurisdiction)\s+)?of\s+(?:incorporation|organization)"
        r"|jurisdiction\s+of\s+(?:incorporation|organi[sz]ation)|(?:place|country)\s+of\s+incorporation|state\s+of\s+or\s+other",
        ("(State or other jurisdiction of incorporation)", "State of Incorporation:"),
        "the laws of the State of",
    ),
    CoverLabel(
        "file number",
        r"commission\s+file|\(\s*commission\b|commission\s+(?:no\b|number)|(?:sec|registration)\s+file\s+n|file\s+number",
        ("(Commission File Number)", "(Commission\nFile No.)", "Commission File Number:"),
        "SECURITIES AND EXCHANGE COMMISSION",
    ),
    CoverLabel(
        "ein",
        r"i\.?\s?r\.?\s?s\.?\s+employ|employer\s+(?:i\.?d\.?|identification)|(?:employer|tax(?:payer)?)\s+identification|\bein\b",
        ("(IRS Employer Identification No.)", "(I.R.S. Employer"),
        "Employer shall pay",
    ),
    CoverLabel(
        "address",
        r"address(?:es)?(?:\s+and\s+telephone\s+number)?,?\s+(?:including\s+zip\s+code,?\s+)?of\s+(?:the\s+)?(?:registrant'?s?\s+)?principal"
        r"|address(?:es)?,\s+including\s+zip\s+code,?\s+and\s+telephone\s+number,\s+including\s+area\s+code,?\s+of"
        r"|address\s+of\s+(?:registrant|executive\s+offices)|address\s+and\s+zip\s+code\s+of\s+principal|\(address\)",
        (
            "(Address of principal executive offices)",
            "(Address, including zip code, and telephone number, including area code, of registrant's principal offices)",
            "(address)",
        ),
        "(Former name or former address, if changed since last report)",
    ),
    CoverLabel("zip", r"zip\s+code", ("(Zip Code)",), "the code"),
    CoverLabel(
        "phone",
        r"(?:tele)?phone\s+(?:number|no\b)|area\s+code",
        ("Registrant's telephone number, including area code", "(Telephone No.)"),
        "by telephone or facsimile",
    ),
    CoverLabel(
        "former name", r"former\s+names?", ("(Former name or former address, if changed since last report)",), "a former officer"
    ),
    CoverLabel(
        "check boxes",
        r"check\s+the\s+appropriate\s+box|indicate\s+by\s+check\s?mark|check\s+(?:mark\s+)?whether",
        ("Check the appropriate box below if the Form 8-K filing",),
        "a check for the purchase price",
    ),
    CoverLabel(
        "listing",
        r"securities\s+(?:to\s+be\s+)?registered\s+(?:or\s+to\s+be\s+registered\s+)?(?:pursuant\s+to|under)\s+section\s+12\s?\(\s?b\s?\)",
        ("Securities registered pursuant to Section 12(b) of the Act:",),
        "Securities registered pursuant to Section 12(g) of the Act:",
    ),
    CoverLabel(
        "earliest event",
        r"earliest\s+(?:event|reported\s+event)|date\s+of\s+(?:the\s+)?event\s+reported",
        ("(Date of earliest event reported)",),
        "the earliest practicable date",
    ),
    CoverLabel("report date", r"date\s+of\s+(?:this\s+)?report", ("Date of Report:",), "the date of reporting"),
)
