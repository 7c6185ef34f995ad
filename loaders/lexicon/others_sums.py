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
    rule(
        "what was registered",
        r"\bregistration\sstatement\b[^;$]{0,90}\bregister(?:s|ed|ing)\s[^.;$]{0,40}",
        None,
        "a registration statement, which registered up to $9 of securities",
        "issued up to $9 of registered notes",
    ),
    rule(
        "second step of a threshold",
        r"\b(?:exceed(?:s|ing|ed)?|reach(?:es|ing|ed)?)\s\$[\d.,]{1,15}\s(?:million\s|billion\s)?(?:in|for|during)\s(?:fiscal|calendar|the)\b[^.;$]{0,60}\band\s",
        None,
        "if EBITDA exceeds $8 in fiscal 2029 and $9 in fiscal 2030",
        "a salary of $8 in fiscal 2029 and $9 in fiscal 2030",
    ),
    rule(
        "what a company has",
        r"\b(?:cash,\scash\sequivalents|marketable\ssecurities|assets\sof\s\$[^;$]{1,40}\bdeposits|total\s(?:deposits|liabilities)"
        r"|(?:share|stock)holders'?\sequity|backlog)(?:,?\sand\s[\w\s-]{4,40})?(?:\sof|\stotall?ing|\swas|\swere)\s(?:approximately\s)?",
        None,
        "total assets of $8, deposits of $9",
        "deposited in escrow a sum of $9",
    ),
    rule(
        "what must be available",
        r"\b(?:maintain|minimum)\s(?:\w{3,9}\s){0,3}(?:availability|bid\sprice|balances?|coverage|liquidity)"
        r"(?:\s\w{2,9}){0,2}\s(?:of|equal\sto)\s(?:at\sleast\s|not\sless\sthan\s)?",
        None,
        "must maintain minimum availability of $9",
        "a minimum annual payment of $9",
    ),
    rule(
        "loans outstanding",
        None,
        r"\sof\s(?:[\w\s-]{0,24}\s)?(?:loans|borrowings|advances)\sand\s[^;]{1,60}\boutstanding\b",
        "had $9 of loans and $8 of letters of credit outstanding",
        "provides $9 of loans and $8 of letters of credit",
    ),
    rule(
        "verdict",
        r"\b(?:verdict|jury|damages\saward(?:ed)?)\b[^.;$]{0,80}",
        None,
        "the jury returned a verdict of $9",
        "the parties agreed on a payment of $9",
    ),
    rule(
        "what nobody assures",
        r"\bno\sassurance\b[^.;]{0,200}",
        None,
        "there can be no assurance that maintenance will not exceed $9",
        "the company gives an assurance that it will pay $9",
    ),
    rule(
        "part of a borrowing base",
        r"%\sof\s(?:the\s)?(?:\w{3,12}\s){0,3}eligible\s[^.;$]{0,90}",
        None,
        "the lesser of 50% of eligible inventory and $9",
        "50% of the price and $9",
    ),
    rule(
        "sales of a period",
        r"\b(?:sales|income|receipts|volume)\s(?:for|in|during)\s(?:the\s|its\s|fiscal\s|calendar\s)[^.;$]{0,60}\b(?:was|were|of|totall?ed)\s(?:approximately\s)?"
        r"|\b(?:operating|pre-?tax|net)\sincome\s[^.;$]{0,40}(?:least|reach\w{0,3}|of|than)\s",
        None,
        "its sales for the year ended June 30, 2028 were approximately $9",
        "for the sale of the shares the price was approximately $9",
    ),
    rule(
        "budget",
        r"\bbudget(?:s|ed)?\b[^.;$]{0,50}",
        None,
        "has budgeted a total of $9 for the project",
        "has paid a total of $9 for the project",
    ),
    rule(
        "costs of the deal",
        r"\bpay\s(?:the\s|certain\s|related\s|transaction\s|all\s){0,2}(?:\w{4,11}\s)?fees\sand\s(?:\w{4,11}\s)?expenses\s(?:of|totall?ing|in\sthe\samount\sof)\s(?:approximately\s)?",
        None,
        "and to pay related fees and expenses of approximately $9",
        "and to pay a fee of approximately $9",
    ),
    rule(
        "money to be raised",
        r"\brais(?:e|es|ed|ing)\s(?:at\sleast|not\sless\sthan|a\sminimum\sof)\s",
        None,
        "available upon raising at least $9 of equity proceeds",
        "available upon paying at least $9 of the price",
    ),
    rule(
        "pay of directors",
        r"\b(?:non-?employee|outside|independent)\sdirectors\b[^.;$]{0,40}",
        r"\b[^.;$]{0,40}\s(?:for|to)\s(?:each\s|its\s|all\s)?(?:non-?employee|outside|independent)\sdirectors?\b",
        "retainers for non-employee directors of $9",
        "a retainer for the adviser of $9",
    ),
    rule(
        "bound of a seller's liability",
        r"(?<!assumed\s)\bliability\b[^.;$]{0,120}\b(?:limited\sto|not\sexceed|capped\sat)\b[^.;]{0,120}",
        None,
        "its liability may not exceed 2% of the purchase price, or $9",
        "its liability for the price of $9",
    ),
)
