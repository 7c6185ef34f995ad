"""Agreement document -> who signs for each party: the blocks of its signature page, party by party."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.bare_names import bare_name
from pactgraph.loaders.mentions.cast.people import is_same_person
from pactgraph.loaders.mentions.cast.persons import is_name_shaped, is_person_name
from pactgraph.loaders.mentions.officials.open_signatures import Signature
from pactgraph.loaders.mentions.officials.own_columns import own_column
from pactgraph.loaders.mentions.officials.signature_cells import Token
from pactgraph.loaders.mentions.officials.signatures import find_signatures
from pactgraph.ontology.records import Fact, Party, Signer

_BY = re.compile(r"\b[Bb][Yy]\s?:?[\s_]{0,12}(?:/[sS]/)?[\s_]{0,12}\Z")
_BY_ABOVE = re.compile(r"\b[Bb][Yy]\s?:")
_WITNESSES = re.compile(
    r"(?:[\s,:(]{0,12}|\s{0,9}By[^\n]{3,60}\n(?:[A-Z][\w. ]{1,20}\n)?\s{0,4})"
    r"(?:[Ww]itness(?:es)?\b|WITNESS(?:ES)?\b|Notary|NOTARY|Attest|ATTEST)"
)
_WITNESSED = re.compile(r"(?:[Ww]itness(?:ed by)?|WITNESS|[Aa]ttest|ATTEST|Notary Public)\s{0,3}:?[\s_/s]{0,40}\Z")
_ADDRESSED = re.compile(
    r"(?:\breturn\sto\s?:?|\battention\s?:|\battn\.?\s?:|\bc/o|\bdear)\s{0,9}(?:Mr\.|Ms\.)?\s{0,3}\Z|\bMr\.\s\Z", re.I
)
_PRINTED = re.compile(
    r"(?:/\s?s\s?/|\bs/|(?:by|names?)\s?[:;]?|[-_]{4,})[\s_.]{0,12}(?:(?:mr|ms|mrs|dr)\.\s)?\Z|\n\s{0,30}\Z", re.I
)
_NO_TITLE = re.compile(r"(?:its\s|hereunto\s|thereunto\s)?duly\sauthori[sz]ed(?:\s\w{1,14}){0,3}\.?", re.I)
_LETTERS = re.compile(r"\W+")
_PAGES = 2_500  # characters behind what a party signed from which on a block that nobody signed is a form's: a certificate's
_LABEL_REACH = 160  # characters before a signature in which the word for its party may stand


def with_signers(document: Document, parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties, each with those who sign for it, or with itself where a person signs. Witnesses are left out."""
    names = [party.name.value for party in parties if not party.person]
    persons = [party.name.value for party in parties if party.person]
    found: list[list[Signer]] = [[] for _ in parties]
    last: Signature | None = None
    signed: dict[int, int] = {}  # where each party's signature last stands
    for signature in find_signatures(document, names):
        if _is_person(document.reading, signature) and not _is_witness(document.reading, signature.name):
            beneath = _is_beneath(document.reading, signature, last)
            sure = replace(signature, organizations=()) if beneath else own_column(signature, persons)
            last = signature
            for number in _signed_for(document.reading, sure, parties):
                if sure.conformed:
                    signed[number] = sure.name.end
                if sure.name.start - signed.get(number, sure.name.start) < _PAGES:
                    _add(found[number], _signer(document, sure, person=parties[number].person))
    return tuple(
        party.model_copy(update={"signers": tuple(signers)}) if signers else party
        for party, signers in zip(parties, found, strict=True)
    )


def _is_beneath(reading: str, signature: Signature, last: Signature | None) -> bool:
    """Whether a bare signature stands under the whole one of an officer, behind a "By:": somebody signs there for himself."""
    if last is None or not (last.title and last.organizations and last.organizations == signature.organizations):
        return False
    bare = signature.conformed and not (signature.title or signature.beside)
    by = _BY.search(reading, max(0, signature.name.start - 30), signature.name.start)
    return bare and by is None and _BY_ABOVE.search(reading, max(0, last.name.start - 90), last.name.start) is not None


def _signed_for(reading: str, signature: Signature, parties: Sequence[Party]) -> list[int]:
    """The parties of a signature: the person who signs for himself, those named over it, else that of the word before it."""
    name = signature.name.value
    own = [
        number
        for number, party in enumerate(parties)
        if (party.person and is_same_person(party.name.value, name)) or party.name.value.casefold() == name.casefold()
    ]
    if own:
        return own
    printed = {_LETTERS.sub("", organization.value.casefold()) for organization in signature.organizations}
    exact = [
        n for n, party in enumerate(parties) if not party.person and _LETTERS.sub("", party.name.value.casefold()) in printed
    ]
    if exact:
        return exact  # of two branches of a bank the one that the block prints
    bare = {bare_name(organization.value)[0] for organization in signature.organizations}
    named = [number for number, party in enumerate(parties) if not party.person and bare_name(party.name.value)[0] in bare]
    if named or signature.organizations or signature.beside:
        return named
    labelled = _labelled(reading[max(0, signature.name.start - _LABEL_REACH) : signature.name.start], parties)
    companies = [number for number, party in enumerate(parties) if not party.person]
    return labelled or (companies if len(companies) == 1 and signature.title and signature.conformed else [])


def _labelled(before: str, parties: Sequence[Party]) -> list[int]:
    """The parties of the last line or cell before a signature that is but the word defined for them: 'BORROWER:', '"Owner"'."""
    words = {
        _LETTERS.sub("", word.value.casefold()): number
        for number, party in enumerate(parties)
        for word in (*party.defined_as, *party.aliases)
        if not party.person  # who signs for himself bears his own name
    }
    cells = [_LETTERS.sub("", cell.casefold()) for cell in re.split(r"[\n\t]", before)]
    return next(([words[cell]] for cell in reversed(cells) if cell in words), [])


def _is_person(reading: str, signature: Signature) -> bool:
    """Whether the printed name is a person's: after "/s/" whatever is shaped like one, else what shows to be one by itself.

    Who is addressed in what follows the signatures signs nothing.
    """
    name = signature.name.value.strip(" _")
    before = reading[max(0, signature.name.start - 40) : signature.name.start]
    if _ADDRESSED.search(before):
        return False
    return is_name_shaped(name) if signature.conformed and _PRINTED.search(before) else is_person_name(name)


def _is_witness(reading: str, name: Token) -> bool:
    """Whether the words beside a signature say that its writer only saw the others sign."""
    if _BY.search(reading, max(0, name.start - 30), name.start):
        return False
    return (
        _in_witness_column(reading, name)
        or _is_second_witness(reading, name)
        or _WITNESSES.match(reading, name.end) is not None
        or _WITNESSED.search(reading, max(0, name.start - 70), name.start) is not None
    )


def _is_second_witness(reading: str, name: Token) -> bool:
    """Whether the name stands alone under the first of the witnesses' column, over the "By:" of who signs beside them."""
    if _BY_BELOW.match(reading, name.end) is None:
        return False
    line = reading.rfind("\n", 0, name.start) + 1
    return _FIRST_WITNESS.search(reading, max(0, line - 260), line) is not None


# "WITNESSES:<tab>OWNER:" over "/s/ A. Orr<tab>TARN MILLS, INC.", over "/s/ B. Lind", over "By: /s/ C. Ash"
_FIRST_WITNESS = re.compile(
    r"^[ \t]{0,9}(?:WITNESS|Witness|ATTEST|Attest)(?:es|ES|ed by)?[ ]{0,2}:?[ ]{0,3}\t[^\n]{1,60}\n(?:[ \t]{0,9}\n){0,3}"
    r"[ \t]{0,9}(?:/[sS]/|_{4})[^\n\t]{0,60}\t(?!\s?(?:By|BY|/[sS]/))[^\n]{3,90}\n(?:[ \t]{0,9}\n){0,3}\Z",
    re.M,
)
_BY_BELOW = re.compile(r"[ \t]{0,9}\n(?:[ \t]{0,9}\n){0,3}[ \t]{0,9}(?:By|BY)\b")


def _in_witness_column(reading: str, name: Token) -> bool:
    """Whether the name stands in the first of two columns, which a line over it or below it says to be that of the witnesses."""
    line = reading.rfind("\n", 0, name.start) + 1
    end = reading.find("\n", name.end) % (len(reading) + 1)
    if "\t" in reading[line : name.start].strip() or "\t" not in reading[name.end : end]:
        return False
    over = _LINES_OVER.search(reading, max(0, line - 260), line)
    below = _LINES_BELOW.match(reading, end, end + 300)
    return over is not None or below is not None


# "WITNESSES:<tab>OWNER:" with nothing signed between; "/s/ A. Orr<tab>/s/ B. Lind", then "Witness".
_LINES_OVER = re.compile(
    r"^[ \t]{0,9}(?:WITNESS|Witness|ATTEST|Attest)(?:es|ES|ed by)?[ ]{0,2}:?[ ]{0,3}(?:\t[^\n]{0,80})?\n(?:[ \t]{0,9}\n){0,4}\Z",
    re.M,
)
_LINES_BELOW = re.compile(
    r"(?:\n[: \t_-]{0,100}(?:(?:By|BY)[: \t_-]{0,100})?){1,3}(?:Witness|WITNESS)(?:es|ES)?\b(?!\s(?:whereof|WHEREOF))"
)


def _add(signers: list[Signer], signer: Signer) -> None:
    """Keep each person once for a party, with the title where one of the blocks has it."""
    for number, other in enumerate(signers):
        if is_same_person(other.name.value, signer.name.value) or _begins(other.name.value, signer.name.value):
            name = max(other.name, signer.name, key=lambda fact: len(fact.value))
            fuller = signer if other.title is None and signer.title is not None else other
            signers[number] = fuller.model_copy(update={"name": name, "conformed": other.conformed or signer.conformed})
            return
    signers.append(signer)


def _begins(one: str, other: str) -> bool:
    """Whether one name is the beginning of the other: a name that a line break cut."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return long.startswith(short + " ")


def _signer(document: Document, signature: Signature, *, person: bool) -> Signer:
    """The signer as a record; who signs for himself has no title there, whatever stands in the next column."""
    name, title = signature.name, None if person else _title(signature.title, signature.name.value)
    blank = len(name.value) - len(name.value.lstrip("_ "))
    return Signer(
        name=_fact(document, replace(name, start=name.start + blank, value=name.value.strip("_ ,")), "signer: name"),
        title=_fact(document, title, "signer: title") if title else None,
        signed_on=_fact(document, signature.signed_on, "signer: day") if signature.signed_on else None,
        conformed=signature.conformed,
    )


def _title(token: Token | None, name: str) -> Token | None:
    """The title without what runs into it: the name once more, a note in brackets, a label, the next organization."""
    if token is None or _NO_TITLE.fullmatch(token.value):
        return None
    cut = None if token.value.isupper() else _RUN_IN.search(token.value)
    value = (token.value[: cut.start()] if cut else token.value).strip(" ,")
    value = value[len(name) :].strip(" ,-") if value.casefold().startswith(name.casefold()) else value
    return replace(token, value=value) if value else None


_RUN_IN = re.compile(r"\s\(|\s[A-Z]{4,20}:|\s[A-Z&]{4,20}\s[A-Z&]{4,20}\b")


def _fact(document: Document, token: Token, rule: str) -> Fact[str]:
    return Fact[str](value=token.value, mentions=(document.mention(token.start, token.end),), rule=rule, confidence=0.9)
