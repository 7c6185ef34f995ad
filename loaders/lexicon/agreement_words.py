"""Words that stand inside, before and never inside the name of an agreement."""

from __future__ import annotations

INSIDE = frozenset("and of to for in & or".split())  # small words inside a capitalised title
INSIDE_LARGE = frozenset("AND OF TO FOR IN And Of To For".split())
# Titles do not begin with these, though a sentence may.
OPENERS = frozenset(
 "the a an this that these those each such its our their his her any all both in on under by as at upon if pursuant "
 "to of for and or when while "
 "with following concurrently also subject certain item exhibit additionally see copies copy form section such "
 "no related company's "
 "entry completion termination press release dated effective between among said other "
 "first-tier whereas since because "
 "is are was were will would may shall has have had executed amended entered terminated regarding re "
 "january february march april may june july august september october november december".split()
)  # fmt: skip
DETERMINERS = frozenset(
    "the a an this that these those its our their his her any each such said another certain both two three four five "
    "six seven eight several "
    "various all no one every separate said my your following foregoing aforementioned".split()
)
DEFINITE = frozenset("the this that these those its our their his her such said both each every foregoing aforementioned".split())
# A small word that cannot stand inside an agreement's name in small letters.
STOPS = frozenset(
    "into with of to under by in for from on at as upon pursuant between among through against regarding concerning "
    "entered enter entering "
    "executed execute signed sign terminated terminate amended amend amends approved approve including includes include "
    "or nor but if that which who whom "
    "is are was were be been being will would shall may can could should has have had do does did not than then also "
    "thereto hereto hereby "
    "provides provide provided contains contain per via whereby where when while until before after during without "
    "within following "
    "become becomes became reach reached respective described foregoing received issued delivered announced "
    "assumed assigned replaced "
    "superseded replaces supersedes extends extended modifies modified restates restated restating governing governs "
    "completed called "
    "representing evidencing constituting secure secures guaranteed guarantees repay repaid against "
    "parties party "
    "both, amending terminating executing signing approving negotiating negotiated negotiate discussed "
    "reaching honor honored "
    "and/or due regard respect breach breaches breached shares share stock parties' outstanding".split()
)
# "Manufacturing" is an adjective of agreements, "replacing" is a verb.
ADJECTIVES = frozenset(
    "financing manufacturing licensing underwriting revolving marketing co-marketing consulting servicing operating "
    "leasing voting lending existing "
    "binding non-binding engineering outsourcing hosting purchasing pricing clearing testing drilling processing trading "
    "franchising building "
    "publishing mining shipping sourcing remaining standing forthcoming ongoing housing advertising factoring pooling "
    "sharing gathering netting "
    "revenue-sharing cost-sharing profit-sharing tolling cross-licensing staffing refining timesharing time-sharing "
    "listing handling catering packaging warehousing billing ticketing bottling blending hauling terminaling fueling parking "
    "shipbuilding dredging chartering recycling coating advancing profit-participating cost-plus stocking wheeling "
    "interconnecting bargaining training teaming farming logging fishing naming streaming roaming funding branding cobranding "
    "co-branding planning switching smelting milling roasting trucking towing docking casting molding plating printing mailing "
    "recruiting monitoring screening sequencing accounting reporting banking charging vending gaming wagering simulcasting "
    "programming broadcasting cross-marketing private-labeling labeling finishing molding machining reselling forwarding".split()
)
ABOUT = frozenset(
    "schedule amendment amendments modification addendum supplement supplements joinder joinders waiver waivers consent".split()
)
OF_BEFORE = frozenset(
    "change reaffirmation confirmation covenant assignment plan bill articles release transfer termination sale "
    "purchase form excess right rights".split()
)
# "Stock" before one of these belongs to the title ("a stock award agreement"), elsewhere it is what is sold.
OF_STOCK = frozenset(
    "award option options purchase grant unit units appreciation repurchase exchange subscription sale bonus".split()
)
