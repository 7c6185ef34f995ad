"""What a sentence says was done to an agreement: entered into, amended, terminated, or only referred to."""

from __future__ import annotations

import re
from typing import Literal

from pactgraph.loaders.scanning import scanner

Verb = Literal["enter", "issue", "amend", "restate", "terminate", "approve", "future", "complete", "none"]

_VERBS: tuple[tuple[Verb, str], ...] = (
    (
        "future",
        r"(?:will|would|shall|may|might|could|see(?:k|ks|king) to|sought to|attempt(?:s|ing)? to|proposals? to|process to"
        r"|efforts? to|expects? to|intends? to|plans? to|proposes? to|required to"
        r"|obligated to|permitted to|entitled to"
        r"|option to|right to|ability to|not to|elect to|agreeing to|contemplates the|negotiating|if|negotiation of"
        r"|(?:anticipat|contemplat|consider)(?:es|ed|ing)|anticipate|(?:intends?|plans?|insists?) on|expects|expected|proposes"
        r"|discussions? (?:regarding|of)|into which|agreed?(?= to (?:be |also |each )?(?:enter|execute|sign|negotiate"
        r"|issue))(?: to)?)"
        r"\s(?:be\s|also\s|each\s)?(?:ente?r(?:ed|ing)? into|entry (?:by [^,;.]{3,40} )?into|execut(?:e|ing)|sign(?:ing)?|issue"
        r"|negotiate|terminat(?:e|ing)|amend(?:ing)?|extend(?:ing)?|renew)(?:\sinto)?(?:\sor\s\w+)?",
    ),
    (
        "restate",
        r"amend(?:ed|ing|s)?(?:,| and) (?:and )?restat(?:ed|ing|es)(?: and \w{4,14})?(?: in (?:its|their) entirety)?"
        r"|restat(?:ed|ing)",
    ),
    (
        "terminate",
        r"terminat(?:ed|ing)\s(?:all\s)?(?:of\s)?(?:the\s|its\s|any\s)?(?:\w{1,12}\s){0,2}(?:commitments|obligations)"
        r"(?:\sof\sthe\slenders)?\s(?:under|thereunder\sunder)"
        r"|terminat(?:ed|ing|es)|repay(?: in full)?(?: all [^.;,$]{3,40})?,? and terminate"
        r"|(?:agreed|elected|decided)(?: on [A-Z]\w{2,8} \d{1,2}, \d{4})? to (?:mutually )?terminate(?: early)?"
        r"(?:,? (?:as of|effective(?: as of)?) [A-Z]\w{2,8} \d{1,2}, \d{4})?"
        r"|terminations? of|cancell?(?:ed|ing|ation of)|gave notice (?:of termination of"
        r"|terminating)|expiration of|rescind(?:ed|ing)"
        r"|(?:received|gave|given|delivered|provided|sent|served|notified)\b"
        r"(?:[^.;$]|(?<=Inc)\.|(?<=Corp)\.|(?<=Co)\.|(?<=Ltd)\.|\.(?=\w)|(?<=\.[A-Za-z])\.){3,140}?"
        r"\b(?:to terminate|(?:to not|not to)"
        r" renew"
        r"|(?:is|was|are|were) terminating|of (?:the )?(?:termination|non-?renewal)(?: of)?)",
    ),
    (
        "amend",
        r"(?<!as\s)amend(?:ed|ing|s)|to amend|modif(?:ied|ying|ies)|extend(?:ed|ing|s)|supplement(?:ed|ing|s)|renewed"
        r"|increas(?:ed|ing)(?= (?:its|our) )"
        r"|(?:entered into|executed|signed) an? (?:renewal|extension) of|agreed to (?:extend|renew|amend)"
        r"|(?<!potential\s)(?<!possible\s)(?<!negotiate\san\s)(?<!negotiating\san\s)amendments? (?:of|to)"
        r"|(?<!potential\s)(?<!possible\s)(?<!negotiate\sa\s)(?<!negotiating\sa\s)modifications? (?:of|to)"
        r"|extensions? of",
    ),
    (
        "enter",
        r"entered\s(?:in)?to|entered|entering into|enters into|entry into|executed(?: and delivered)?|executing|executes"
        r"|execution (?:and delivery )?(?:of|by [^,;.]{3,60} of)"
        r"|(?<!for\s)(?<!upon\s)sign(?:ed|s|ing)(?: of)?|signed off on|closed (?:on|under)|concluded|finali[sz]ed"
        r"|became (?:a )?party to|is (?:a )?"
        r"party to|are parties to|reached|made|agreed (?:on|upon|to) the terms of|agreed on|awarded"
        r"|agreed to(?= (?:an?|certain)\s{1,3}\Z)|announced(?: the (?:signing|execution) of)?(?= an?\s)",
    ),
    (
        "issue",
        r"provided (?:the )?(?:(?-i:[A-Z])[\w.&']{0,20} ){1,4}with|issued(?: and sold)?|issues|issuance of|received|delivered"
        r"|obtained|assumed(?= an? )|accepted|established|sold"
        r"|granted(?: [^;]{2,100}? (?:under|pursuant to)(?: [^;,]{3,70}? pursuant to)?)?|provided|closed",
    ),
    ("approve", r"approv(?:ed|es|al of)|authorized|ratified|adopted"),
    (
        "complete",
        r"pursuant to|in accordance with|(?:evidenced|governed) by"
        r"|under(?: the terms of)?|in connection with|contemplated by|subject to|as required by",
    ),
)  # fmt: skip
_WIDE = r"\s{1,3}"  # text filings wrap lines and justify with several spaces
_EITHER = "|".join(f"(?P<{kind}>(?:{pattern})\\b)".replace(" ", _WIDE) for kind, pattern in _VERBS)
_VERB = scanner(rf"\b(?=[a-z])(?:{_EITHER})", re.I)
# "a facility that provided for loans" says what it is, not that anything is made.
_PROVIDING = re.compile(r"\b(?:which|that)\sprovided\Z", re.I)
_ATTRIBUTE = re.compile(r"\b(?:the|such|this|any|each)\s\Z")
# What may stand before an agreement's name and say how large, how long or how firm it is: "a new $10 million, five-year secured".
_QUALIFIERS = frozenset(
    "thousand million billion dollars year month secured unsecured senior junior subordinated revolving syndicated committed "
    "uncommitted exclusive non-exclusive long-term short-term binding non-binding written formal final comprehensive convertible "
    "mutual joint interim master multi-year initial further replacement standard customary strategic bridge fully executed "
    "year-long additional".split()
)
_QUALIFIER = re.compile(r"(?:US|C|A|U\.S\.\s?)?[$€£]?\d[\d,.]{0,18}|[\w.]{1,16}-(?:year|month|day|week|party|term|rate|tranche)")
_GAP = re.compile(
    r"\A[\s,:]{0,4}(?:(?:\(?(?:[ivx]{1,4}|\d|[a-e])\)|to|with|each of|both|all of|one or more|forms? of|the terms? of"
    r"|letter|an?|the|its|their|our|that certain|certain|this|such|two|three|four|five|six|several"
    r"|various|separate|new|his|her|following|other|additional|existing|definitive|related|respective|and restate[sd]?"
    r"|entirety|standard|(?:Mr|Ms|Mrs|Dr)\.?|[A-Z][\w.&']{1,30}'s?|\b[\w.]{1,30}'s?(?!\w)|previously announced"
    r"|previously disclosed|respectively|previous|prior|privately negotiated|the (?:term|maturity|expiration)(?: date)? of"
    r"|(?:for|without)(?: its| their)? (?:cause|convenience)|by (?:mutual )?(?:written )?(?:consent|agreement)"
    r"|by and between [^,;]{3,60},|as of [A-Z]\w+ \d{1,2}, \d{4},?|also|into|effective "
    r"(?:(?:as of |on )?[A-Z]\w+(?: \d{1,2}, \d{4})?,?|immediately)|a series of)\s{0,2},?\s{0,2}){0,7}[\s\"(]{0,8}\Z"
)
_AND = re.compile(
    r"\A[\s,;]{0,8}(?:and|as well as|together with|or|along with|in addition to|plus)?[\s,;]{0,8}(?:also\s|with\s"
    r"|\(together\s)?(?:\(?(?:[ivx]{1,4}|\d|[a-e])\)\s?)?(?:[^\w\s]\s?)?"
    r"(?:(?:an?|the|its|their|our|that certain|certain|related|separate|two|three|several|new|similar|amended)\s){0,3}\Z",
    re.I,
)
_PASSIVE = re.compile(
    r"[\s,]{0,8}+(?=[abhiw])(?:(?:and [^,;.]{3,60} )?(?:but )?(?:was|were|has been|have been|had been"
    r"|ha(?:s|ve) (?:now|since) been|are|is|be|will be|being|which (?:was|were"
    r"|has been|is))\s(?:also |fully |effectively |automatically |simultaneously |mutually |\w+ly )?"
    r"(?:repaid and |repaid in full and )?)(?P<verb>entered into|executed|signed|terminated|cancelled|amended and "
    r"restated|amended|modified|extended|replaced)\b",
    re.I,
)
_ENDED = re.compile(
    r"[\s,]{0,8}+(?:automatically |will |also )?(?:terminated|expired)\b(?! (?:if|upon|unless))|,? (?:is being|was) "
    r"terminated",
    re.I,
)


def verb_before(reading: str, low: int, high: int) -> tuple[Verb, int] | None:
    """The last verb in `[low, high)` whose object may begin at `high`, and where it stands ("none": it has another)."""
    last = None
    for match in _VERB.finditer(reading, low, high):
        last = match
    if last is None:
        return None
    kind = next(kind for kind, _ in _VERBS if last.group(kind) is not None)
    if kind == "issue" and _PROVIDING.search(reading, max(low, last.start() - 12), last.end()):
        return "none", last.start()
    if kind in {"terminate", "amend"} and _ATTRIBUTE.search(reading, max(low, last.start() - 6), last.start()):
        return ("none" if last.end() + 2 > high else kind), last.start()  # "under the terminated agreement"
    return (kind if _is_gap(reading[last.end() : high]) else "none"), last.start()


# "issued to the Investor a note": who is given something may stand before it.
_TO_SOMEBODY = re.compile(
    r"\s{1,3}to\s{1,3}(?:the\s)?(?:[A-Z][\w.,&'-]{0,30}\s{1,3}){1,7}(?:and\s(?:certain\sof\s)?its\saffiliates\s)?(?=an?\s|its\s|warrants\s|\w+\s\(\d)"
)


# "sold to Corran (i) 17,000 shares of its preferred stock and (ii) a ten-year warrant"
_BESIDE_SHARES = re.compile(
    r"\s{1,3}to\s[^;()]{2,80}\s\(i\)\s[\d,]{3,15}\sshares[^;()]{5,240}\sand\s\(ii\)\san?\s(?:[\w-]{1,16}\s)?\Z"
)
# "issued the Investor a note", "issued Corran Capital, LLC a warrant", "issued to each of the lenders a note"
_GIVEN_SOMEBODY = re.compile(
    r"\s{1,3}(?:the\s(?:[A-Z][\w-]{1,20}\s{1,3}){1,3}|(?!Series|Class)(?:[A-Z][\w.,&'-]{1,30}\s{1,3}){1,7}(?=an?\s)|to\s{1,3}(?:each\sof\s)?the\s[a-z]{4,14}\s{1,3})(?=an?\s|its\s|warrants\s)"
)
# "received from Corran Bank, N.A., its lender, a waiver": who gives it stands before it.
_FROM_SOMEBODY = re.compile(
    r"\s{1,3}from\s{1,3}(?:the\s)?(?:[A-Z][\w.,&'-]{0,30}\s{1,3}){1,7}(?:(?:as\s)?(?:its|our|the)\s[\w\s-]{3,40},\s)?(?=an?\s|certain\s|its\s|the\s)"
)
# "entered, also on May 1, 2031, into", "executed on May 1, 2031 the First Amendment"
_ON_DAY = re.compile(r",?\s{1,3}(?:also\s)?(?:on|as\sof)\s[A-Z][a-z]{2,8}\s{1,2}\d{1,2},\s{1,2}\d{4},?(?=\s)")
_PRIVATELY = re.compile(r",?\s{1,3}(?:in|through)\sa\sprivate\s(?:placement|offering|sale),?")


def _is_gap(words: str) -> bool:
    """Whether only articles, counts and words that qualify stand between a verb and its object."""
    words = _ON_DAY.sub(" ", _PRIVATELY.sub(" ", words, count=1), count=1)
    if _BESIDE_SHARES.match(words):
        return True
    given = next((m for lead in (_TO_SOMEBODY, _FROM_SOMEBODY, _GIVEN_SOMEBODY) if (m := lead.match(words))), None)
    kept = [word for word in words[given.end() if given else 0 :].split() if not _qualifies(word.strip(","))]
    return _GAP.match(" " + " ".join(kept) + " ") is not None


def _qualifies(word: str) -> bool:
    return word.lower() in _QUALIFIERS or _QUALIFIER.fullmatch(word) is not None


def is_coordination(words: str) -> bool:
    """Whether `words` between two agreements' names make them objects of one verb."""
    return _AND.match(" " + " ".join(words.split()) + " ") is not None


def passive_after(reading: str, place: int, end: int) -> tuple[Verb, int] | None:
    """The passive verb at `place` ("was terminated") and where it ends."""
    match = _PASSIVE.match(reading, place, end)
    return (_passive(match), match.end()) if match else None


def ends_after(reading: str, place: int, end: int) -> bool:
    """Whether the words at `place` say that the agreement ended ("terminated automatically")."""
    return _ENDED.match(reading, place, end) is not None


def _passive(match: re.Match[str]) -> Verb:
    word = " ".join(match["verb"].lower().split())
    if "will be" in match[0].lower():
        return "future"
    if "restated" in word:
        return "restate"
    if word in {"amended", "modified", "extended"}:
        return "amend"
    return "terminate" if word in {"terminated", "cancelled", "replaced"} else "enter"


_CONDITION = re.compile(
    r"\b(?:if|in\sthe\sevent(?:\sthat)?|unless|until|upon|should|whether(?:\sor\snot)?|when)\s[^.;]{0,60}\Z", re.I
)
# "upon entry into the new agreement, the old one was terminated"
_WAS_ENDED = re.compile(r"\b(?:was|were)\s(?:\w{2,14}ly\s)?(?:terminated|cancell?ed)\b")
_PRESENT = re.compile(r"enters?\sinto\b", re.I)


# "any event that could give rise to the termination of the merger agreement"
_GIVES_RISE = re.compile(
    r"\b(?:(?:could|may|might|would|will|can)\s(?:\w+\s)?|giv\w{1,3}\s)(?:give\s)?rise\sto\s(?:the\s|a\s)?\Z", re.I
)
# "five years more than the previously cancelled Lease": what had ended before is told of, not ended now
_ENDED_BEFORE = re.compile(
    r"\b(?:the|an?|its|our|their|his|her|this|that)\s{1,3}(?:previously|formerly|earlier|already|since)[\s\-]{1,3}\Z", re.I
)


def verb_said(reading: str, before: tuple[int, int], behind: Verb, governing: tuple[Verb, int | None]) -> Verb:
    """What is said to be done to an agreement: by the words `behind` its name, or by the verb `governing` it.

    `before` is the stretch from the sentence's beginning to the name: what is only supposed there is not done.
    """
    verb, start = governing
    supposed = _CONDITION.search(reading, max(before[0], before[1] - 90), before[1]) is not None
    supposed = supposed and _WAS_ENDED.search(reading, before[1], before[1] + 160) is None
    if verb == "terminate" and start is not None:
        ahead = max(before[0], start - 60)
        if _GIVES_RISE.search(reading, ahead, start) or _ENDED_BEFORE.search(reading, ahead, start):
            return "none"
    said = behind if behind != "none" and not supposed else verb
    if said == "enter" and supposed and start is not None and _PRESENT.match(reading, start):
        return "future"  # "if Corran enters into an agreement for a better offer"
    return said
