"""What money of a deal is for: head nouns that name it, the words that join them to the sum, and what each says of it."""

from __future__ import annotations

import re

from pactgraph.loaders.scanning import scanner

# Heads, the longer first where one holds another.
HEADS = (
    "(?:compensation|bonus|award|incentive) (?:targets?|opportunit(?:y|ies))|target value|"
    "base salary|salary|salaries|base compensation|compensation|signing bonus|sign-on bonus|sign on bonus|retention "
    "bonus|bonuses|bonus|retainer|"
    "car allowance|automobile allowance|allowance|severance|severance payment|stipend|outplacement services|life "
    "insurance policy|policy|"
    "pension benefits?|benefits?|purchase price|exercise price|strike price|conversion price|offering price|offer "
    "price|contract price|contract value|"
    "prices?|merger consideration|consideration|upfront payment|up-front payment|up front payment|milestone payments?|"
    "milestones?|license fees?|"
    "termination fee|break-up fee|breakup fee|commitment fee|management fees?|consulting fees?|fees?|royalty|royalties|"
    "advance payment|prepayment|"
    "down payment|deposit|installments?|payments?|payout|principal amount|principal|term loans?|revolving loans?|"
    "loans?|letter of credit facility|"
    "revolving credit facility|credit facility|revolving facility|facility|facilities|line of credit|lines of credit|"
    "sublimit|commitments?|borrowings?|"
    "term debt|borrowing capacity|capacity|availability|letters? of credit|swingline loans|advances?|promissory notes?|notes?|"
    "debentures?|bonds?|securities|"
    "proceeds|annual rent|base rent|rent|rental|lease payments?|target cost|cost|costs|budget|reimbursements?|expenses|"
    "investment|equity investment|"
    "capital contributions?|contributions?|grants?|awards?|escrow|holdback|earn-?outs?(?: payments?)?|settlement|"
    "incentives?|distribution|"
    "underwriting discounts?|discount|credits?|guarant(?:y|ee)|limit|increase|order|purchase commitment|funding|revolver|"
    "transaction|change orders"
)
HEAD = re.compile(rf"\b(?:{HEADS})\b", re.I)
# These name a sum only where nothing better does.
WEAK_HEAD = scanner(r"\b(?:cash|amounts?|value|stock|shares|total|aggregate|sum)\b", re.I)
# Words that may stand between the head and the sum it names.
JOINTS = frozenset(
    "of is was are were be will shall would equal equals equalling equaling to at in an a the for totaling totalling "
    "total aggregate amount "
    "amounts amounting approximately about up not exceed exceeding by sum maximum minimum than less no initially "
    "initial payable being each as "
    "least set fixed increased increasing increases remain remains valued on may can cash or from additional "
    "fiscal annual rate per share unchanged target level annualized changed adjusted unit calendar year".split()
)
STOPS = frozenset(
    "the a an his her its their our your such this that these those of to for in with and or by at from on as under "
    "pursuant which who will shall make makes made making "
    "would may is was are were be been has have had pay pays paid paying receive receives received entitled provides "
    "provide includes include "
    "including provided company agreed agrees into entered issue issued sold sell consisting consists consist "
    "obtained each any all upon plus before after excluding exclusive exceed exceeds exceeding".split()
)
ANNUAL = scanner(r"(?<![Ii]-)\b(?:annual|annualized|yearly|per annum|each year|base salary|salary)\b", re.I)
MONTHLY = re.compile(r"\bmonthly\b", re.I)
