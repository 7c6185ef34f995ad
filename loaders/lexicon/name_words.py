"""Words that stand beside persons' names, and words that no person's name holds."""

from __future__ import annotations

# Before a name; never part of it.
HONORIFICS = frozenset(
    "mr mrs ms miss dr prof professor messrs mssrs sir dame hon honorable judge senator mme herr frau ing adm gen "
    "capt cmdr".split()
)

# After a name: generations belong to it, degrees and memberships do not.
GENERATIONS = frozenset("jr sr ii iii iv".split())
CREDENTIALS = frozenset(
    """
phd md esq esquire cpa cfa dds dvm jd llm mba msc mph dsc scd pe cma fca faap facp pharmd do dphil drph rph bsc ca acis
fcis obe cbe ret
""".split()
)

# Inside a surname, in small letters.
PARTICLES = frozenset("van von de der den di da du la le del della dos das do el bin ibn ten ter zu zur af av y st ben".split())

# Beside a run of capitals these make it an organization, a place, a document or a heading.
ORGANIZATION_WORDS = frozenset(
    """
inc incorporated corp corporation co company companies llc llp lp lllp ltd limited plc sa nv ag gmbh kg bv ab oyj asa
spa srl sarl pllc pc pa na fsb pty kk kgaa se bank banks banc bancorp bancorporation bancshares banking trust trusts
trustee fund funds capital partners partnership group holdings holding associates securities insurance assurance
industries international university college school hospital institute foundation center centre laboratories laboratory
labs pharmaceuticals pharmaceutical pharma therapeutics biosciences biotherapeutics biopharma biologics sciences
technologies technology systems energy resources properties realty airlines airways motors foods stores brothers bros
sons house park plaza building tower towers street st avenue ave road rd drive boulevard blvd lane way court square
parkway highway freeway floor suite room county city town state states island islands bay beach river lake mountain
valley springs hills heights point union america american national federal united central global worldwide ventures
investments investment investors financial finance credit savings loan loans mortgage leasing enterprises services
service solutions products stock stocks shares notes note bond bonds exchange market markets index act agreement
agreements plan plans program report form exhibit section article amendment contract schedule appendix annex committee
board commission department ministry office division association society league council church museum library award
prize law laws rule rules code press times journal news network networks media entertainment studios pictures records
music radio television communications telecommunications electronics semiconductor devices medical health healthcare
care clinic research development manufacturing engineering construction materials chemical chemicals oil gas petroleum
power electric water steel mining gold silver copper coal transportation logistics shipping railway railroad airport
stadium hotel hotels resort resorts casino restaurants club estate estates farm farms ranch vineyards winery north south
east west northern southern eastern western new san los las santa fort port mount saint january february march april may
june july august september october november december monday tuesday wednesday thursday friday saturday sunday alabama
alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
hampshire jersey york mexico ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming columbia
england ireland scotland germany france italy spain switzerland netherlands belgium sweden norway denmark finland japan
korea china taiwan singapore australia canada brazil us usa irs uk eu dc europe asia africa london tokyo boston chicago
angeles
""".split()
)

# Words of titles, headings and running text that end a name without speaking against it.
BOUNDARY_WORDS = frozenset(
    """
chief executive president vice chairman chairwoman chairperson chair director directors officer officers secretary
treasurer controller comptroller counsel attorney manager partner principal member members founder cofounder co-founder
general senior sr evp svp avp vp ceo cfo coo cto cio clo cmo cso cao assistant associate deputy acting interim former
independent lead managing global corporate group head administrator administrative operating financial accounting legal
scientific medical marketing commercial technology information strategy strategic human resources operations sales
business authorized signatory representative agent by name title its date dated attest witness registrant signature
signatures signed to from the and or of for with in on at as an a who whose whom this that these those such each any all
both between among if when while upon under after before since until during pursuant following effective prior item
items re attn attention telephone phone tel fax facsimile email e-mail address copy copies employee
term employment salary bonus base annual compensation severance termination notice witnesseth whereas now
therefore accordingly however additionally furthermore also further subject mr mrs ms dr messrs exhibit no not none
shall will nominee nominees broker brokers non-votes vote ratification ratify approval approve votes voted against
abstain abstentions withheld proposal election elected re-elected total class series age revision number project appears here
named appointed joins
""".split()
)

# Words of organizations and places that are surnames too: after a given name and an initial, or where a name must stand.
AMBIGUOUS_SURNAMES = frozenset(
    """
banks house park lane church lake west east north law may march power steel gold silver court bay beach rivers river
fields farm post brothers street way point hill hills wall gates stock wells mills partner manager counsel bond price
cash major base sales will city towns state day english french german spain holland london boston york israel america
silver waters winters summers august
""".split()
)

# Words that after an "and" could not stand alone as a name: "Tarn and Sons", "Harrow Electric and Power".
GENERIC_TAILS = frozenset(
    "sons company co trust brothers associates partners daughters electric light power gas trade investment management "
    "savings loan "
    "financial insurance development services sale supply manufacturing marketing water railway steel chemical oil "
    "mining exploration "
    "hotel casino resort health research technology engineering casualty surety fidelity indemnity annuity finance leasing "
    "gaming "
    "entertainment".split()
)

# Places that a company is said to be of: "a Delaware corporation".
PLACES_OF_COMPANIES = frozenset(
    "delaware nevada california texas florida virginia maryland massachusetts minnesota michigan ohio georgia illinois "
    "indiana kentucky "
    "wisconsin pennsylvania colorado utah washington oregon tennessee jersey york carolina bermuda cayman english irish "
    "german dutch "
    "canadian swiss israeli french japanese chinese british nebraska iowa kansas missouri louisiana oklahoma arizona "
    "idaho".split()
)
# Generic words for what a company is in a deal: with a legal form they are defined terms ("Merger Sub Inc."), not names.
ROLE_LIKE = frozenset(
    "company corporation parent holding target surviving interim acquired acquisition merger sub sub. subsidiary purchaser "
    "seller "
    "buyer borrower operating general limited new other registrant issuer initial reporting shell listed professional class "
    "title "
    "delaware united states and or bank partnership".split()
)

# What a firm that bears its owner's name deals in: "Orr's Restaurants, Inc." is its name, while "Orr's Vale, Inc." names Vale.
TRADES = frozenset(
    "restaurants restaurant stores store foods companies brands supermarkets pizza markets holdings group retail".split()
)

# How a place of two words begins, as a pattern: "Bank of New Halden", "BANK OF ST. TARN".
PLACE_BEGINS = (
    r"(?:(?=[A-Z])(?i:New|North|South|West|Nova|Great|Financial|Natural|San|Santa|Los|Las|Fort|Des|Saint|St\.|Ft\.|Salt\sLake|El"
    r"|Baton|Grand|Long|Rhode|Puerto)\s)"
)

# Words behind which "of" goes on with the name: "Bank of Ardmore".
OF_WORDS = frozenset(
    "bank banc banco banque company insurance university trust corporation institute department association fund state "
    "county city ministry "
    "regents trustees governors curators republic commission bureau board college hospital assurance authority "
    "commonwealth town village port".split()
)
