"""Words around a sum that make it no money of a deal: par values, thresholds, market and accounting figures.

Each rule has an example that it must leave out and a neighbour, close in words, that is money of a deal. Sums are written `$9`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROUGHLY = r"(?:approximately\s|about\s|an aggregate of\s|the equivalent of\s)?"
_OF = rf"(?:\s(?:of|is|was|were|at|by|to|totall?ing|in the amount of|equal to|amount(?:s|ed|ing) to))?\s{{1,3}}{_ROUGHLY}"


@dataclass(frozen=True, slots=True)
class NotConsideration:
    """One reason why a sum is no consideration, principal, commitment, price or pay."""

    name: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    example: str
    neighbour: str


def rule(name: str, before: str | None, after: str | None, example: str, neighbour: str) -> NotConsideration:
    """Compile one rule: `before` ends right before the sum, `after` begins right behind it."""
    ends = re.compile(rf"(?:{before})\Z", re.I) if before else None
    begins = re.compile(rf"\A(?:{after})", re.I) if after else None
    return NotConsideration(name, ends, begins, example, neighbour)


NOT_CONSIDERATION = (
    rule(
        "par value",
        r"\b(?:(?:par|nominal|stated)\s{1,3}value|liquidation\s(?:preference|amount|value))(?:\sper\s\w{1,12})?,?(?:\s{1,3}of)?\s{0,3}",
        r"[\s,]{0,3}(?:(?:per|a)\sshare\s)?(?:par|nominal|stated)\s{1,3}value\b|[\s,]{0,3}par\b",
        "common stock, par value $9 per share",
        "stock valued at $9 per share",
    ),
    rule(
        "unit of account",
        rf"\b(?:per|for\s(?:each|every)|each|denominations?\sof|multiples?\sof|multiples,?\snot\sgreater\sthan"
        rf"|increments?\sof)\s{{1,3}}{_ROUGHLY}",
        r"\s{1,3}(?:and\s)?(?:integral\smultiples?|increments?)\b|,?\s(?:or|and)\s(?:any|an|in)\s(?:larger|integral"
        r"|whole|higher)",
        "19 shares per $9 principal amount of notes",
        "a price per note of $9",
    ),
    rule(
        "smallest unit",
        r"\bminimum\s(?:aggregate\s|principal\s){0,2}amounts?\sof\s|\b(?:in|a)\sminimum\s",
        r"\s(?:increments|multiples)\b",
        "advances in a minimum amount of $9",
        "a minimum annual payment of $9",
    ),
    rule(
        "threshold",
        rf"(?<!not\s)(?<!not\sto\s)(?<!no\sevent\s)\b(?:in\sexcess\sof|exceed(?:s|ing|ed)?|more\sthan|(?:greater|larger"
        rf"|higher|lower)\sthan|less\sthan(?<!no\sless\sthan)"
        rf"(?<!not\sless\sthan)(?<!never\sless\sthan)(?<!event\sless\sthan)|equal\sto\sor\sgreater\sthan"
        rf"|balances?\sof)\s{{1,3}}{_ROUGHLY}",
        r"\sor\s(?:more|less)\b",
        "if more than $9 of the notes remain",
        "in an amount not exceeding $9",
    ),
    rule(
        "covenant",
        r"\b(?:net\sworth|liquidity|ebitda|working\scapital|assets|cash\sand\scash\sequivalents"
        r"|unrestricted\scash)\b(?:(?!\b(?:price|consideration|exchange)\b)[^.;$]){0,70}(?:of|than|least|equal|exceed)\s{1,3}",
        r"\s(?:of|in)\s(?:minimum\s)?(?:tangible\snet\sworth|liquidity|working\scapital|ebitda)\b",
        "maintain a minimum liquidity of at least $9",
        "a cash payment of at least $9",
    ),
    rule(
        "judgment or default",
        r"\b(?:judgments?|indebtedness\sin\san\saggregate|default(?:s|ed)?\s(?:on|in\sthe\spayment))\b[^.;$]{0,80}",
        None,
        "a final judgment for the payment of $9",
        "a settlement for the payment of $9",
    ),
    rule(
        "market price",
        r"\b(?:closing|market|trading|last\sreported)\s(?:sale\s|sales\s|bid\s|stock\s)?(?:price|value"
        r"|capitali[sz]ation)\b(?:(?!,\s(?:an?|and)\s)[^.;$]){0,60}"
        r"(?:of|was|at|is)\s|\bpremium\b[^.;$]{0,40}\sto\sthe\s",
        r"\s{1,3}per\sshare\s(?:closing|market|last)\s",
        "the closing price of $9 on that day",
        "a closing payment of $9",
    ),
    rule(
        "accounting figure",
        r"\b(?:revenues?|net\s(?:income|loss|sales|assets)|total\sassets|earnings|operating\sexpenses"
        r"|(?:net\s)?increase\sin\sexpenses?|impairment"
        rf"|(?<!termination\s)(?<!cancellation\s)(?<!facility\s)(?<!term\s)(?<!-term\s)(?<!service\s)(?<!monthly\s)(?<!prepayment\s)charges?|goodwill|write-?(?:off|down)s?|gross\ssales(?!\sprice)|annual\ssales|tax\spurposes)\b(?:\sof|\sto"
        rf"|\sin)?(?![^.;$]{{0,30}}\b(?:guaranteed|minimum)\s)[^.;$]{{0,40}}{_OF}\(?(?:currently\s)?",
        r"\s{1,3}(?:on\sa\s)?(?:pre-?tax|after-?tax|non-?cash)\b|\s{1,3}(?:of|in)\s(?:annual\s|net\s|total\s|gross\s"
        r"|expected\s|aggregate\s){0,2}"
        r"(?:revenues?|sales(?!\smilestone|-)|operating\sexpenses|losses|net\sincome|earnings|ebitda|charges"
        r"|annual\ssavings|assets)\b"
        r"|\s{1,3}on\s(?:a\s)?(?:non-)?gaap\b|\s{1,3}(?:occurs|occurred)\sin\b",
        "a non-cash charge of approximately $9",
        "a sales milestone payment of $9",
    ),
    rule(
        "drawn or outstanding",
        rf"\boutstanding\s(?:letters\sof\scredit|borrowings|loans|balances?|indebtedness|principal\sbalance){_OF}"
        rf"|\bno\sborrowings\soutstanding\b[^.;$]{{0,50}}",
        r"\s(?:of|in)\s(?:letters\sof\scredit|borrowings|(?:term\s|revolving\s)?loans|advances|indebtedness)\s(?:was\s|were\s|had\s|remained\s"
        r"|are\s)?(?:been\s)?outstanding\b"
        r"|\s(?:then\s)?outstanding\s(?:under|on)\b|\s(?:was|were)\s(?:drawn|outstanding)\b",
        "had outstanding borrowings of $9",
        "obtained borrowings of $9",
    ),
    rule(
        "debt retired",
        r"\b(?:refinanc\w{0,4}|redemption|redeem\w{0,3})\b(?:(?!\band\sto\s(?:issue|fund|provide|finance)\b)[^.;]){0,130}",
        r"\s(?:aggregate\s)?(?:principal\samount\s)?of\s(?:its|the\scompany's|our)\s(?:existing|other\sexisting|outstanding)\b",
        "the redemption of all of its $9 senior notes",
        "a redeemable note of $9",
    ),
    rule(
        "agreement replaced",
        r"\breplac(?:es|ed|ing)\s(?:the\s|its\s|our\s|two\s|three\s|the\scompany's\s){0,2}(?:existing|prior|previous|former|old)\b"
        r"[^.;]{0,150}|\breplac(?:es|ed|ing)\s(?:the\s|its\s|our\s|an?\s)?(?:company's\s)?",
        None,
        "this replaces two existing facilities: one of $9",
        "this facility of $9 replaces two existing facilities",
    ),
    rule(
        "use of proceeds",
        r"\b(?:used|using|applied)\s(?:approximately\s)?",
        r"\s(?:in\scash\s)?(?:of|from)\s(?:the|such|these|its|those)\s(?:net\s|loan\s)?(?:proceeds|borrowings)\b(?!\sto\spay\sthe\s(?:net\s)?(?:cost|price|premium))",
        "it used $9 of the proceeds",
        "gross proceeds of $9",
    ),
    rule(
        "recorded or bought back",
        None,
        r"\s(?:of\s)?(?:(?:its|shares|share|common|stock)\b[^.;$]{0,100}?\b)?(?:repurchase|buy-?back)\sprogram\b"
        r"|\s(?:(?:non-?cash|pre-?tax|after-?tax|one-time|impairment|restructuring|net)\s){0,3}charges?\b(?!\s(?:for|per|to)\b)",
        "it intends to record a $9 charge in that quarter",
        "it will pay a $9 charge for storage",
    ),
    rule(
        "original issue discount",
        r"\boriginal\sissue\sdiscount\sof\s",
        r"\soriginal\sissue\sdiscount\b",
        "reflecting an original issue discount of $9",
        "issued at a price of $9",
    ),
    rule(
        "damages and indemnity",
        r"\b(?:liquidated\sdamages|deductible|basket|indemnif\w{1,9}|liability\sinsurance)\b[^.;$]{0,70}"
        r"|\b(?:indemnif\w{1,9}|deductible)\b[^.;]{0,110}\bcap\sof\s",
        r"\s(?:deductible|basket)\b",
        "liable for liquidated damages of $9 a day",
        "liable for a purchase price of $9",
    ),
    rule(
        "dividend",
        r"\b(?:quarterly|regular)\s(?:cash\s)?dividend\b[^.;$]{0,40}",
        None,
        "a quarterly cash dividend of $9 per share",
        "a quarterly retainer of $9",
    ),
    rule(
        "administrative charge",
        r"\b(?:processing|recordation|assignment|transfer)(?:\sand\s\w{1,15})?\sfee\s(?:of|equal\sto)\s",
        r"\s(?:processing|recordation|assignment|wire)\b|\sfee\b[^.;$]{0,30}\b(?:processing|recordation)\b",
        "payment of a $9 fee for processing the transfer",
        "payment of a $9 fee for the licence",
    ),
    rule(
        "smallest part",
        r"\b(?:each|any|every|partial|further|subsequent)\b[^.;$]{0,120}\bamounts?\s(?:of\s)?(?:not\sless\sthan|at\sleast(?:\sequal\sto)?|equal\sto"
        r"\sat\sleast|(?:at\sleast\s)?equal\sto\s\(a\))\s(?:\([a-z]\)\s)?",
        r"\s(?:and|or)\s(?:integral|whole|larger)\s",
        "each partial prepayment shall be in a principal amount of not less than $9",
        "the borrower shall prepay an amount of not less than $9",
    ),
    rule(
        "smallest loan",
        r"\b(?:prepay\w{0,5}|prepayments?|borrowings?|advances?|LIBOR|eurodollar|portions?|conver(?:t|sion)\w{0,3}|interbank|drawings?)\b[^;$]{0,160}"
        r"\b(?:not\sless\sthan|at\sleast|(?:a\s)?minimum\s(?:amount\s)?of)\s",
        None,
        "if in part, a LIBOR portion in an amount not less than $9",
        "the buyer shall pay an amount not less than $9",
    ),
    rule(
        "limit of what is permitted",
        r"\b(?-i:Liens?|Indebtedness|Investments?|Capital\sLeases?|Dispositions?|Permitted)\b[^.;$]{0,170}"
        r"\b(?:not\s(?:to\s)?exceed(?:ing)?|not\sin\sexcess\sof|not\sgreater\sthan)\s(?:an\saggregate\s(?:principal\s)?amount\sof\s)?",
        r"\s(?:in\s(?:the\s)?(?:aggregate|principal)[\w\s]{0,30})?(?:at\sany\s(?:one\s)?time\soutstanding\sfor\sall|for\ssuch\s(?:fiscal\s)?"
        r"(?:year|quarter|period))\b|,\swhich\sindebtedness\b",
        "other Liens securing Indebtedness in an amount not to exceed $9",
        "the lender will lend an amount not to exceed $9",
    ),
    rule(
        "insured sum",
        r"(?<!life\s)\b(?:insur(?:ance|ed)|(?<!insurance\s)coverage|policy\slimits?)\b[^;$]{0,240}\b(?:amounts?|limits?|coverage|sum)\b[^.;$]{0,60}",
        r"\s(?:combined\ssingle|disease\s|each\s(?:occurrence|accident|employee|claim)|(?:annual\s)?aggregate\slimits?|per\soccurrence|in\sany\sone\s\(1\)\s(?:policy|occurrence))",
        "Errors and Omissions insurance at a liability limit of $9",
        "an advance at a credit limit of $9",
    ),
    rule(
        "bound of a covenant",
        r"\bto\sbe\s(?:less|greater|more|lower|higher)\sthan\b[^.;$]{0,60}",
        None,
        "will not permit Net Worth to be less than the sum of (i) $9",
        "will pay to the lender no less than the sum of (i) $9",
    ),
    rule(
        "cash in hand",
        r"\bvalue\sof\s(?:at\sleast|not\sless\sthan)\s|\bordinary\scourse\b[^;$]{0,180}\bnot\sto\sexceed\s",
        r"\sin\scash\s(?:or|and)\scash\sequivalents",
        "the Borrowers shall have $9 in cash or cash equivalents",
        "the Borrowers shall have $9 in cash or shares",
    ),
    rule(
        "least proceeds",
        r"\b(?:proceeds|EBITDA)\b[^.;$]{0,80}\b(?:not\s(?:be\s)?less\sthan|at\sleast)\s",
        None,
        "the Net Proceeds of the sale shall be not less than $9",
        "the purchase price of the sale shall be not less than $9",
    ),
    rule(
        "counsel's costs",
        r"\b(?:costs|fees|expenses|disbursements)\s(?:and\s\w{4,15}\s)?of\s(?:[\w']{2,15}\s){0,3}counsel\b[^;$]{0,160}"
        r"|\bliable\sfor\s(?:the\s|all\s)?costs\sand\sexpenses\b[^;$]{0,80}\bnot\smore\sthan\s",
        None,
        "costs and expenses of legal counsel for the Agent not to exceed $9",
        "costs and expenses of moving to Salem not to exceed $9",
    ),
    rule(
        "debt paid with it",
        r"\b(?:refinance|prepay|repay|retire)\s(?:a\sportion\sof\s|all\s|part\sof\s)?(?:the\s|its\s|their\s)?(?:outstanding|existing)\s(?:(?!\band\sto\s(?:issue|fund|provide|finance)\b)[^.;$]){0,180}",
        None,
        "loans to refinance a portion of outstanding indebtedness of up to $9",
        "a loan to finance the outstanding works of up to $9",
    ),
    rule(
        "another agreement told",
        r"\bwherein\s(?:the\s)?[^.;$]{0,200}",
        None,
        "the Term Agreement, wherein the Term Lenders agreed to lend up to $9",
        "this Agreement, under which the Lenders agree to lend up to $9",
    ),
    rule(
        "what must be kept",
        r"\bmaintain(?:s|ed|ing)?\b[^.;$]{0,200}\b(?:not\s(?:be\s)?less\sthan|no\sless\sthan|at\sleast|(?:a\s)?minimum\sof)\s",
        None,
        "shall maintain at all times Excess Availability of not less than $9",
        "shall pay at all times a fee of not less than $9",
    ),
    rule(
        "what staff may borrow",
        r"\b(?:advances|loans)\s(?:or\s\w{3,10}\s)?to\s(?:its\s|their\s|any\sone\s|any\s)?(?:officers|directors|employees|subsidiar(?:y|ies))\b[^;$]{0,220}",
        None,
        "advances to officers of any Loan Party in an aggregate amount not to exceed $9",
        "advances to the borrower in an aggregate amount not to exceed $9",
    ),
    rule(
        "size of each loan",
        r"\beach\s(?:[\w-]{2,14}\s){0,4}(?:borrowing|advance|loan|draw)\sshall\sbe\s(?:in|for)\s[^.;$]{0,60}\bamount\s(?:of|equal\sto)\s",
        None,
        "Each Competitive Bid Borrowing shall be in an aggregate amount of $9",
        "The loan shall be in an aggregate amount of $9",
    ),
    rule(
        "fee for an assignment",
        r"\bassign(?:ment|ments|ee|or|ing)\b[^.;$]{0,200}\bfee\s(?:of|equal\sto|in\sthe\samount\sof)\s",
        None,
        "pursuant to an assignment to an assignee that was no Lender, an administrative fee of $9",
        "pursuant to a licence to a licensee, an administrative fee of $9",
    ),
    rule(
        "what is struck out",
        r"\b(?:delet(?:e|es|ed|ing)|strik(?:e|es|ing)|remov(?:e|es|ed|ing)|replac(?:e|es|ed|ing))\s(?:(?:the|each|all|dollar|amounts?|figures?|sum"
        r"|numbers?|words?|phrases?|references?\s(?:therein\s)?to)\s){0,5}\"?",
        None,
        'deleting the dollar amount "$9" where it stands',
        'replacing it by the amount "$9"',
    ),
    rule(
        "another agreement by its sum",
        r"\bunder\s(?:that|the|those)\scertain\s",
        None,
        "repay all sums due under that certain $9 Credit Agreement",
        "entered into that certain $9 Credit Agreement",
    ),
    rule(
        "share in a table",
        None,
        r"[\s\t]{1,6}\d{1,3}(?:\.\d{1,8})?[\s\t]{0,6}%",
        "Alpine Bank\t$9\t8.8%",
        "Alpine Bank will lend $9 at 8.8%",
    ),
)
