"""Words that say that somebody takes or leaves an office, with examples of each and a neighbour that says something else."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.ontology.records import OfficerChange


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """Words for one change: a pattern for any case, sentences that say it, and a sentence that does not."""

    change: OfficerChange
    pattern: str
    examples: tuple[str, ...]
    neighbour: str


CHANGE_WORDS: tuple[ChangeWords, ...] = (
    ChangeWords(
        "appointed",
        r"appoint(?:ed|s|ing|ment)|(?<!for\s)(?<!for\sre-)(?:re-?)?elect(?:ed|s|ing|ion)(?!\s+(?:(?:to\s+(?:receive|reduce|defer|have|terminate|participate|be\s+paid|not|continue|retire|resign|leave|step|depart|accept|decline|waive|exercise)|(?:COBRA|continu\w{1,6}|coverage))\b))"
        r"|named(?!\s+executive)|promot(?:ed|es|ing|ion)"
        r"|hir(?:ed|es|ing)|designated|(?:will|to|has|have)\s+join(?:ed)?|joined\s+(?:the|our|its)\s+(?:company|board)|will\s+(?:become(?!\s+(?:effective|a\s+party|entitled|eligible|available|due|payable))|assume|succeed)|assum(?:ed|es|ing)\s+the|begin(?:s|ning)?\s+a\s+new\s+(?:role|position)|(?:commenced|began|begins|commences)\s+(?:(?:his|her)\s+(?:service|employment|duties|tenure|role)|serving)(?=\s+as\b)"
        r"|has\s+become|bec(?:ame|omes)(?!\s+(?:effective|a\s+party|entitled|eligible|aware|available|due|payable))|transition(?:ed|s|ing)?\s+(?:from\s+[^.;]{1,80}?\s)?(?:in)?to\s+(?=(?:the|his|her)\s|(?-i:[A-Z]))(?!(?:mr|ms|mrs|dr|messrs)\b)|succeed(?:ed|s|ing)?\s+(?=mr|ms|mrs|dr)",
        (
            "The Board appointed Ms. Lind as Treasurer.",
            "Mr. Orr was named President.",
            "Ms. Lind will become President.",
            "She will begin a new role as Treasurer.",
        ),
        "They will nominate Ms. Lind for election.",
    ),
    ChangeWords(
        "resigned",
        r"resign(?:ed|s|ing|ation)?|step(?:s|ped|ping)?\s+down|depart(?:ed|s|ing)?|(?:will\s+leave|left|leaving|leaves)\s+(?:the\s+company|his|her|the\s+registrant|the\s+board)"
        r"|(?:will\s+(?:be\s+)?leav(?:e|ing)|(?:is|are)\s+leaving)\s+(?=(?-i:[A-Z]))"
        r"|(?:(?<=intent\sto\s)|(?<=intention\sto\s)|(?<=decision\sto\s)|(?<=decided\sto\s)|(?<=elected\sto\s))"
        r"leave\s+(?:the\s+(?:company|registrant|corporation|bank|board)\b|(?:his|her)\s+(?:position|role|post)s?\b|(?=(?-i:[A-Z])))"
        r"|not\s+(?:to\s+|be\s+)?(?:stand|standing|seek|seeking|run|running)\s+(?:for\s+)?re-?election|separat(?:ed|ion)\s+from\s+(?:the|his|her)|cease(?:d|s)?\s+to\s+(?:be|serve)|relinquish(?:ed|es|ing)?",
        (
            "Mr. Orr resigned from the Board.",
            "Ms. Lind will step down as President.",
            "Mr. Orr will not stand for re-election.",
            "Ms. Lind told us of her decision to leave the Company.",
        ),
        "The departure of Ms. Lind was announced.",  # whether she resigned, it does not say
    ),
    ChangeWords(
        "retired",
        r"retir(?:ed|es|ing|e)(?!\s+(?:notes|debt|the\s+notes))|(?:(?<=\bhis\s)|(?<=\bher\s)|(?<='s\s)|(?<=s'\s)|(?<=\bthe\s))retirement"
        r"(?!\s+(?:and|plan|benefit|account|age|eligib|income|saving|security|program|polic|medical))|retirement(?=\s+(?:of|from|as|effective)\b)",
        ("Mr. Orr will retire as President.", "the retirement of Ms. Lind"),
        "the retirement plan",
    ),
    ChangeWords(
        "terminated",
        r"(?:was|were|been|be|is)\s+(?:involuntarily\s+)?(?:terminated|dismissed|removed|discharged)(?!\s+(?:by|without|for)\s+)|(?:terminated|terminating|termination\s+of)\s+(?:the\s+(?:\w+\s+){1,3}agreement\s+and\s+)?(?:the\s+)?employment"
        r"|employment\s+(?:(?:with\s+(?:the\s+|(?-i:[A-Z]))[\w.&]{1,20}|as\s+[^;\n]{3,140}?)\s+)?(?:(?:was|has\s+been|had\s+been|(?:will|would|shall)\s+be)\s+terminated"
        r"|(?:will|would|shall)\s+(?:end|terminate|cease)|ended|terminated|ceased)(?!\s+(?:by|without|for|if|upon|due|because)\b)|terminat(?:ed|ion\s+of)\s+(?=(?:mr|ms|mrs|dr)\b|(?-i:[A-Z]\w+\s(?:[A-Z]\.\s)?[A-Z]\w+,))",
        (
            "Mr. Orr was removed as President.",
            "The Company terminated the employment of Ms. Lind.",
            "Ms. Lind's employment with Tarn would end on May 1.",
            "Ms. Lind's employment as Treasurer of Tarn, Inc. will terminate on May 1.",
            "These steps include the termination of Ursula Lind, Treasurer.",
        ),
        "The agreement may be terminated by either party.",
    ),
)
