"""Words of corporate titles, as data: heads, what stands before them, and the fields they are held in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TitleHead:
    """A head of a title: how it is written (a pattern for any case), titles that it ends, and a neighbour that is none."""

    pattern: str
    examples: tuple[str, ...]
    neighbour: str


TITLE_HEADS: tuple[TitleHead, ...] = (
    TitleHead(
        r"chief\s+(?:[a-z&-]{1,20},?\s+){1,5}officers?",
        ("Chief Executive Officer", "Chief Legal and Compliance Officer"),
        "chief competitor",
    ),
    TitleHead(r"chief\s+of\s+staff", ("Chief of Staff",), "staff"),
    TitleHead(r"(?:vice[- ]?)?presidents?", ("President", "Vice President", "Co-Presidents"), "presidential"),
    TitleHead(
        r"(?:vice[- ]?)?chair(?:man|woman|person)?(?!\s+of\s+the\s+(?:meeting|annual))",
        ("Chairman", "Vice Chair", "Chairperson"),
        "chairs",
    ),
    TitleHead(
        r"secretary(?!\s+of\s+(?:state|the\s+(?:state|treasury|commonwealth)))",
        ("Corporate Secretary",),
        "the Secretary of State",
    ),
    TitleHead(r"treasurer", ("Treasurer",), "treasury"),
    TitleHead(r"(?:controller|comptroller)", ("Corporate Controller",), "controlled"),
    TitleHead(r"counsel(?!\s+(?:to|for)\b)", ("General Counsel",), "counsel to the underwriters"),
    TitleHead(
        r"(?<!board\sof\s)directors?(?!'|\s+(?:and\s+officers|compensation|fees|indemnification|independence))",
        ("Director", "Managing Director"),
        "directorship",
    ),
    TitleHead(
        r"(?:board\s+member|member\s+of\s+(?:the|our|its)\s+board|members\s+of\s+(?:the|our|its)\s+board)",
        ("board member",),
        "member",
    ),
    TitleHead(r"(?:general|managing)\s+partner", ("Managing Partner",), "a partner"),
    TitleHead(r"(?:managing|sole)\s+member", ("Managing Member",), "a member"),
    TitleHead(r"manager", ("General Manager", "Manager"), "management"),
    TitleHead(r"officer(?!s|'|\s+certificate)", ("Principal Accounting Officer", "Authorized Officer"), "officers"),
    TitleHead(
        r"(?:authorized|authorised)\s+(?:signatory|representative|person|agent)", ("Authorized Signatory",), "authorized shares"
    ),
    TitleHead(r"attorney[- ]in[- ]fact", ("Attorney-in-Fact",), "attorney fees"),
    TitleHead(r"(?:co-?)?founder", ("Founder", "Co-Founder"), "founded"),
    TitleHead(r"(?:ceos?|cfo|coo|cto|cio|cao|cmo|cso|clo|chro|cro|cbo|evp|svp|avp|vp)", ("CEO", "EVP"), "VPN"),
    TitleHead(r"(?:actuary|cashier|administrator|liquidator|receiver)", ("Chief Actuary",), "administration"),
    TitleHead(r"head(?=\s+of\b|,)", ("Head of Research",), "headcount"),
)

# Before a head: "Senior Executive Vice", "Interim", "Principal Financial and Accounting".
TITLE_MODIFIERS = """
co vice deputy assistant associate asst assoc senior sr. sr executive exec. group corporate regional divisional division
managing general global worldwide international interim acting independent lead presiding non-executive nonexecutive
non-employee founding first second principal authorized authorised duly financial accounting operating legal scientific
medical commercial technical technology marketing current new permanent temporary full-time outside honorary emeritus
area national north american u.s. us european asian board company registered statutory sole class i ii iii
""".split()

# A field that a title may name after a comma, a dash, "of" or nothing: "Vice President, Worldwide Sales".
TITLE_FIELDS = """
account accounting acquisition acquisitions administration administrative advanced advertising affairs africa
aftermarket air america american americas analysis analytics and apac application applications architecture asia asset
assets assurance audit automotive banking benefits biology biometrics biotechnology brand brands broadcasting budget
business calibration canada capital care category central channel channels chemical chemicals chemistry china circuit
circuits claims client clinical cloud coatings commerce commercial commercialization communication communications
committee community compensation competitive compliance component components computing construction consulting consumer content
continuous contract contracts control controls corporate cost creative credit culture customer customers cyber data
delivery design development devices digital direct discovery distribution diversity division domestic drilling drug east
eastern ecommerce e-commerce economic education electric electronics emea emerging employee energy engineering
enterprise entertainment environment environmental equipment equity ethics europe european excellence experience
exploration external facilities facility federal field film finance financial fleet food foods foundation franchise fuel
fulfillment fund gas general generics geology global governance government group hardware health healthcare home human
image immunology improvement inclusion india industrial information infrastructure initiatives innovation institutional
insurance integrated integration intellectual international internet investment investments investor it japan labor land
latin law leadership learning leasing legal lending licensing life lighting litigation loan logistics machine
maintenance management manufacturing marine market marketing markets material materials media medical medicine memory merchandise
merchandising mergers mexico middle mining mobile mobility mortgage municipal network networks new news north northeast
northern northwest nuclear offshore oil oncology online operating operation operations optical outsourcing owned
packaging partner partners partnerships patient payments payroll people performance pharmaceutical pharmaceuticals
planning platform platforms policy portfolio power practice prepared preclinical pricing process processing procurement
product production productivity products professional program programs project projects promotion property provider
public publishing purchasing quality rail real estate recruiting refining region regional regulated regulatory
reinsurance relations relationship renewables reporting research reserve reserves residential resource resources
restaurant restaurants retail revenue rights risk safety sales satellite science sciences search sector securities
security segment semiconductor semiconductors service services ship shared site social software solar solutions sourcing
south southeast southern southwest space special specialty sports stewardship storage store stores strategic strategies
strategy structured studios success supplier supply chain support sustainability system systems talent tax technical
technologies technology telecommunications television testing therapeutic therapeutics total trade trading training
transaction transformation translational transmission transportation travel treasury trust turnaround underwriting unit
united states university us u.s. uk usa user utilities utility vaccines valuation value video warehouse waste water
wealth web wellness west western wholesale wireless women worldwide
""".split()
