"""Words around a code that prove it a substance wherever it stands, and words that prove it something else.

The proofs hold without a text full of medicine: a note of one paragraph may name a candidate once.
"""

from __future__ import annotations

# Nouns for what a candidate does to its target or is made of.
ACTING = (
    r"(?:inhibitors?|antibod(?:y|ies)|(?:ant)?agonists?|conjugates?|modulators?|degraders?|blockers?|stimulators?|activators?|ADCs?"
    r"|immunotoxins?|nanobod(?:y|ies)|biosimilars?)"
)

# Nouns that make an apposition a medicine: "QZL-901, an oral small molecule".
SURELY_MEDICINE = (
    r"(?:" + ACTING + r"|(?:drug|product|vaccine|therapy|clinical|development) candidates?|small[- ]molecules?|vaccines?"
    r"|(?:AAV|viral|lentiviral) vectors?|gene therap(?:y|ies)"
    r"|cell therap(?:y|ies)|immunotherap(?:y|ies)|peptides?|maytansinoid|antisense|oligonucleotides?|antibiotics?|antivirals?"
    r"|radiopharmaceuticals?|drug substance|investigational (?:drug|medicine|therapy)|(?:new )?chemical"
    r" entit(?:y|ies)|opioids?|steroids?)"
)

# What stands right before a candidate and before nothing else.
SURELY_BEFORE = (
    r"(?:(?:drug|product|vaccine|therapy|clinical|development|lead|biosimilar)"
    r" candidates?|(?:lead|licensed|backup|back-up|test) (?:compounds?|products?|drugs?|antibody)"
    r"|small[- ]molecules?|antibod(?:y|ies)|antagonists?|agonists?|inhibitors?|conjugates?|vaccines?|immunotoxins?|ADCs?"
    r"|biosimilars?|radiopharmaceuticals?|maytansinoids?|payloads?|(?:antisense|investigational|experimental|study) drugs?)"
    r"(?:,|:|\")?(?: (?:known as|named|called|designated|candidates?|are|is|such as|including))?(?: \")?"
)

# Phrases that only a medicine's trial or approval takes.
TRIED = (
    r"(?:(?:clinical|Phase (?:[1-4]|I{1,3}V?)[ab]?(?:/[23I]+[ab]?)?(?: clinical)?|pivotal|preclinical|IND-enabling)"
    r" (?:trials?|stud(?:y|ies)|development|program)"
    r"(?: \([^()]{1,30}\))? (?:of|for|evaluating|with|testing)|clinical development of|clinical quantities of|(?:our |the"
    r" |its |an? )?(?:INDs?|NDAs?|BLAs?"
    r"|MAAs?|IND applications?|New Drug Applications?) for|vials of|dos(?:es?|ing) of|(?:topline|clinical|efficacy|safety)"
    r" data (?:for|from|on)"
    r"|(?:FDA|EMA|regulatory|marketing) (?:approval|clearance|authorization|filing) (?:of|for)|treated with|receiving)"
)
TRIED_AFTER = (
    r"(?: \([^()]{1,40}\))?,? (?:for (?:the )?(?:potential )?(?:treatment|prevention)|in (?:patients|(?:an? |two |three"
    r" |ongoing )?(?:Phase|clinical|preclinical))|drug substance|drug product"
    r"|clinical (?:trials?|stud)|(?:is|are|was|were) (?:currently )?(?:being evaluated|well tolerated|in"
    r" (?:Phase|clinical|preclinical|a Phase))|(?:has|have) (?:received|been granted) (?:orphan|fast track|breakthrough)"
    r"|targeting (?:the )?[A-Z]|capsules?\b|tablets?\b"
    r"|(?:(?:is )?for|in) (?:the )?(?:[\w'’-]{1,20} ){0,4}?(?:disease|syndrome|disorder|cancer|carcinoma|melanoma"
    r"|sarcoma|leuka?emia|lymphoma|myeloma|dystrophy|fibrosis|diabetes|epilepsy|ataxia|an(?:a)?emia|h(?:a)?emophilia|hepatitis|arthritis|psoriasis|schizophrenia)\b)"
)

# Where a licence names what it is for.
LICENSED = (
    r"(?:licen[sc]e (?:to|for)|rights?"
    r" (?:to|in)|(?:develop|commerciali[sz]e|market|manufacture|promote|supply|sell|distribute)|territory"
    r" for|commerciali[sz]ation of"
    r"|development of|rights? for|relat(?:es|ing) to|sales of|royalties on|collaboration on|opt in to|option (?:to|on))"
)

# Nouns that make of a code a machine, place or paper, right after it or right before it; a gene therapy is none.
THING_AFTER = (
    r"(?:[\w-]{1,20}"
    r" ){0,2}?(?:(?:receptors?|pathways?|genes?)(?! (?:therap|edit|(?:[a-z]{1,12} )?"
    + ACTING
    + r"\b))|systems?|devices?|pumps?|platforms?|software|engines?"
    r"|aircraft|airplanes?|jets?|technolog(?:y|ies)|instruments?|processors?|stents?"
    r"|catheters?|helicopters?|trucks?|motorcycles?|vehicles?|missiles?|satellites?|rotors?|cores?|chips?|microcontrollers?|scanners?|lasers?|printers?|servers?"
    r"|monitors?|analy[sz]ers?|oil|gas|wells?|leases?|mutations?|expression|positive|notes?|shares?|certificates?|series|standards?"
    r"|motors?|turbines?|batter(?:y|ies)|cells? phones?|cameras?|routers?|modems?|tools?|machines?|equipment|licen[sc]e"
    r" plates?)\b"
)
THING_BEFORE = (
    r"(?:models?|blocks?|wells?|flights?|forms?|nos?\.?|numbers?|suite|room|sections?|invoices?|orders?|patents?|versions?|release|series|class|grade|types?|codes?"
    r"|building|lots?|units?|rules?|part|item|exhibit|highway|route|notes?|tranche|boeing|airbus|satellites?|engines?|aircraft|against|targeting|targets?|expressing|study|protocol)"
)
