"""Words around a sum of an agreement's own paper that make it none of the deal's: examples, scales, limits, other debts.

They add to `not_consideration`, which holds for reports too: a report that tells of a promissory note or of what a bank lent
tells of the deal, while an agreement that does so tells of another one. The form of the rules and examples is the same.
"""

from __future__ import annotations

from pactgraph.loaders.lexicon.not_consideration import rule

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"

NOT_OF_THE_DEAL = (
    rule(
        "example",
        r"\b(?:for\s(?:example|instance)|by\sway\sof\s(?:an\s)?(?:example|illustration))\b[^;]{0,210}",
        None,
        "For example, if the royalties total $9",
        "For all that, the royalties shall total $9",
    ),
    rule(
        "step of a scale",
        r"(?:%|\bpercent)\)?\sof\s(?:[\w'-]{1,15}\s){0,6}(?:for\s|of\s)?the\s(?:first|next)\s|\bless\sthan\sor\sequal\sto\s",
        None,
        "twenty percent (20%) of net receipts for the first $9",
        "a payment of the first $9",
    ),
    rule(
        "charge for being late",
        r"\b(?:late|overdue|insufficient\sfunds|returned|dishono\w{2,5})\s(?:payment\s|check\s|cheque\s|delivery\s)?(?:fees?|charges?|penalt(?:y|ies))\b"
        r"[^;$]{0,110}",
        None,
        "a late fee equal to the greater of 5% or $9",
        "a latest fee equal to $9",
    ),
    rule(
        "damages for delay",
        r"\b(?:not\s(?:been\s)?(?:substantially\s)?complete[d]?|failure\sto\s(?:achieve|complete|deliver)|for\seach\sday\sof\sdelay)\b[^;]{0,210}",
        r"[^.;$]{0,60}(?:\bas\s(?:agreed\s|and\sfor\s)?liquidated\sdamages\b|\bif\snot\s(?:substantially\s)?complete\b"
        r"|\s(?:for|per)\s(?:each\s|every\s)?(?:calendar\s)?day\s(?:of\sdelay|that|for\swhich|after)\b)",
        "shall pay the Owner the sum of $9 as liquidated damages",
        "shall pay the Owner the sum of $9 as rent",
    ),
    rule(
        "face value of shares",
        r"\bshares?\s(?:of|with|having)\s(?:an?\s)?face\svalue\sof\s{1,3}",
        None,
        "50,000 equity shares of face value of $9 each",
        "50,000 equity shares at a price of $9 each",
    ),
    rule(
        "bond",
        r"\bpenal\ssums?\s(?:of|equal\sto)\s|\b(?:performance|payment|surety)\s(?:and\s\w{5,11}\s)?bonds?\b[^.;$]{0,90}",
        None,
        "sureties in the combined penal sum of $9",
        "payments in the combined sum of $9",
    ),
    rule(
        "bound of liability",
        r"\bliabilit(?:y|ies)\b[^.;$]{0,170}\b(?:limited\sto|exceed|up\sto|capped\sat)\b[^.;$]{0,60}",
        None,
        "its entire liability for damages will be limited to the amount of $9",
        "its entire fee for services will be limited to the amount of $9",
    ),
    rule(
        "note of another day",
        rf"\b[Nn]otes?,?\s(?:of\sthe\s\w{{3,12}}\s)?(?:was\s|were\s|is\s)?dated\s(?:as\sof\s)?{_MONTH}\s[^;$]{{4,80}}\bprincipal\s(?:amount|sum|balance)\sof\s",
        None,
        "certain Promissory Note dated August 29, 1997 in the principal amount of $9",
        "certain Promissory Note in the principal amount of $9",
    ),
    rule(
        "credit of another day",
        r"\bprior\sto\sthe\sdate\sof\sthis\sAgreement\b[^;$]{0,60}|\b(?:previously|heretofore)\s(?:extended|made|advanced|established|provided|issued|granted|lent|loaned)\b[^;$]{0,210}",
        r"\s(?:[A-Z]\w{1,15}\s){0,4}(?:Agreement|Note|Indenture|Facility),?\sdated\s",
        "Bank has previously extended a line of credit of $9",
        "Bank hereby extends a line of credit of $9",
    ),
    rule(
        "letter of credit that stands",
        r"\bcertain\sletter\sof\scredit\sissued\b[^;$]{0,110}",
        None,
        "that certain letter of credit issued by Lender to Orrin in the amount of $9",
        "each letter of credit issued by Lender in the amount of $9",
    ),
    rule(
        "least or round part",
        r"\b(?:integral\s(?:amounts?|multiples?)|(?:whole\s)?multiples?|minimum\s(?:aggregate\s|principal\s){0,2}amounts?)\s(?:of|equal\sto)\s"
        r"|\bshall\sbe\s(?:in\san\samount\s)?(?:no|not)\sless\sthan\s|\bminimum\samounts?\sof\s[^.;$]{0,60}\b(?:is|be)\s",
        r"\sor\s(?:such\sgreater|a\swhole|an\sintegral|a\s(?:higher|larger|greater))\b",
        "in a minimum aggregate principal amount equal to $9",
        "in an aggregate principal amount equal to $9",
    ),
    rule(
        "what something is worth",
        r"\b(?:economic|appraised|assigned|book|enterprise|replacement|stock)\s[Vv]alue\b[^.;$]{0,190}(?:is|was|be|at|of|\(ii\)|\")\s"
        r"|\b(?:closing\sprice|market\scapitali[sz]ation)\b[^.;$]{0,110}|\binsurance\b[^.;$]{0,90}\bat\sa\scost\sof\s",
        r"\sin\svalue\sof\b",
        "The economic value of the Company will be deemed to be $9",
        "The annual salary of the Executive will be deemed to be $9",
    ),
    rule(
        "bound of a right",
        r"\bto\sthe\sextent\s[^.;$]{0,110}\bnot\sexceed\s|\b(?:base\samount|parachute)\b[^.;$]{0,80}\bwill\sbe\s",
        r"\)?\sless\sthan\b",
        "paid in cash to the extent it does not exceed $9",
        "paid in cash at an amount not to exceed $9",
    ),
    rule(
        "bound of a bonus or payment",
        r"\bthreshold\s(?:amount\s)?(?:shall\sbe|will\sbe|is|of|means)\s|\bless\s(?:the\s)?sum\sof\s",
        None,
        "for that year the Threshold shall be $9",
        "for that year the bonus shall be $9",
    ),
    rule(
        "growth of something",
        r"\b(?:increas\w{1,3}|reduc\w{1,3})\s(?:in\s)?(?:shareholders?'?|stockholders?'?|net|total|annual)\s(?:equity|income|sales|revenues?)\sby\s",
        None,
        "an acquisition which increases shareholder equity by $9",
        "an amendment which increases the commitment by $9",
    ),
    rule(
        "what is taken away",
        r"\breduc(?:es|ed|ing|e)\s(?:the|its|their)\s(?:[\w-]{1,20}\s){1,5}by\s",
        None,
        "hereby permanently reduces the Revolving Commitments by $9",
        "hereby reduces the Revolving Commitments to $9",
    ),
    rule(
        "sum left as it is",
        r"\b(?:effect|affect|impair|diminish)\s[^;$]{0,180}",
        None,
        "nothing herein shall impair the right of Orrin to the fee of $9",
        "nothing herein shall bar the right of Orrin to the fee of $9",
    ),
    rule(
        "harm insured against",
        None,
        r"\)?,?\s(?:for|per|each)\s(?:(?:each|any|one)\s)?(?:bodily\sinjury|property\sdamage|personal\sinjury|death)\b",
        "limits of $9 for property damage",
        "a fee of $9 for property management",
    ),
    rule(
        "deal beside this one",
        r"\bhas\sproposed\sto\s[^;$]{0,200}",
        None,
        "The Company has proposed to repurchase its shares for a price of $9",
        "The Company has agreed to repurchase its shares for a price of $9",
    ),
    rule(
        "limit of a policy",
        r"\b(?:single|policy|coverage)\slimits?\s(?:of|in\sthe\samount\sof)\s(?:(?:no|not)\sless\sthan\s|at\sleast\s)?"
        r"|\blimits\sof\s(?:liability\sof\s)?(?:not\sless\sthan|at\sleast)\s|\bdrawable\samount\sof\s(?:(?:no|not)\sless\sthan\s|at\sleast\s)?",
        None,
        "a combined single limit of no less than $9",
        "a combined single fee of no less than $9",
    ),
    rule(
        "costs of advice",
        None,
        r"\)?\s(?:and\s(?:reasonable\s)?(?:expenses|disbursements)\s)?of\s(?:[A-Z]\w{1,15},?\s(?:&\s|and\s)?){1,4}LLP\b",
        "the reasonable fees (not to exceed $9) and expenses of Orrin Vale LLP, counsel",
        "the reasonable fees (not to exceed $9) and expenses of the Consultant",
    ),
    rule(
        "money from others",
        None,
        r"\sin\s(?:net\s|gross\s)?proceeds\s(?:from|of)\sthe\s(?:sale|issuance)\b",
        "has received $9 in proceeds from the sale of its preferred stock",
        "shall receive $9 for the sale of its preferred stock",
    ),
    rule(
        "example in brackets",
        r"\be\.\s?g\.,?\s[^);$]{0,60}(?:\$[\d,.]{1,12}[^);$]{0,60})?",
        None,
        "a step up fee (e.g., 0.10% on the increase to $9)",
        "a step up fee (0.10% on the increase to $9)",
    ),
    rule(
        "amount that is a condition",
        r"\bin\san\s(?:aggregate\s)?amount\s(?:equal\sto\sor\s)?(?:not\sless|greater|more)\sthan\s",
        None,
        "issues unsecured debt acceptable to the Agent in an amount not less than $9",
        "pays a fee in an amount equal to $9",
    ),
    rule(
        "figure that must be reached",
        r"\b(?:must\shave\s(?:at\sleast\s|not\sless\sthan\s)?|shall\shave\s(?:at\sleast|not\sless\sthan)\s)|\s[<>]\s?",
        None,
        "Orrin must have at least $9",
        "Orrin must pay at least $9",
    ),
    rule(
        "limit of an insurance",
        None,
        r"\s{0,3}(?:(?:annual|general|products?)\s)*(?:aggregate(?!\s(?:principal|amount|purchase|price|consideration|commitment|fee|cash))"
        r"|policy\slimits?\b|combined\ssingle\slimit)",
        "$9 annual aggregate",
        "$9 aggregate principal amount",
    ),
    rule(
        "step of a table of shares",
        None,
        r"\s{1,6}[\d,]{3,12}\s{1,4}shares\b",
        "$9 300,000 shares",
        "$9 in cash and 300,000 shares",
    ),
    rule(
        "rate of a reduction",
        None,
        r"\s(?:for|per)\s(?:every|each)\s\$[\d,]{1,12}\s(?:in|of)\sstated\samount",
        "reduced by $9 for every $1,000 in stated amount",
        "reduced by $9 for every year",
    ),
    rule(
        "thousands of a table",
        r"\(\s?(?:in\s)?(?:\$\s?)?(?:000s?|thousands)\s?\)[^\n;]{0,80}",
        None,
        "Payment ($000) $9",
        "Payment (cash) $9",
    ),
    rule(
        "words that go",
        None,
        r"\)?[\"']{0,2}\s(?:(?:contained|appearing|stated|set\sforth|where\sit\sappears|wherever\sit\sappears)\s)?(?:in|of|from)\s"
        r"(?:the\s\w{3,9}\s(?:line|sentence|paragraph)\sof\s)?(?:Section|Paragraph|Subsection|Article|Clause)s?\s[\w.()]{1,12}"
        r"(?:\s(?:thereof|hereof|of\sthe\s\w{4,14}))?,?\s(?:is|are|shall\sbe)\s(?:hereby\s)?(?:deleted|replaced|stricken|removed|changed)\b",
        'The number "$9" in Section 2.1 is deleted',
        'The number "$9" in Section 2.1 is payable',
    ),
    rule(
        "price to be passed",
        r"\babove\s",
        None,
        "for each $0.01 increase in the price of a share above $9",
        "for each of the shares above, $9",
    ),
    rule(
        "sum that is insured",
        r"\binsurance\s(?:coverage|cover)\b[^.;$]{0,60}\bexceed\s",
        None,
        "to pay premiums for life insurance coverage on your life not to exceed $9",
        "to pay premiums for life insurance not to exceed $9",
    ),
    rule(
        "thousands of a column",
        r"\b[Aa]mounts?\s?/\s?1,?000\b[^;]{0,200}",
        None,
        "Amount/1000 Loan $9",
        "Amount of the Loan $9",
    ),
    rule(
        "index of a price",
        r"\bindex\sof\s",
        None,
        "an index of $9/ton for steel shall be used",
        "an index price of $9/ton shall be paid",
    ),
    rule(
        "terms of a later deal",
        r"\btransactions?\b[^.;$]{0,110}\bwhich\sinclude\s[^.;$]{0,110}",
        None,
        "completion of a transaction on terms which include an upfront payment of $9",
        "this transaction includes an upfront payment of $9",
    ),
)
