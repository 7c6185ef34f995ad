# ruff: noqa: T201  # the tables are what these tests print
"""Figures over all real filings beside the project; `make corpus` prints the tables, these tests hold them.

Each comparison names its other side: the submission's own header, another tool's split of the same files, the inline-XBRL facts
that the filer tagged, the same filing converted to Markdown. Where they differ and the other side is wrong in a way that can be
told by rule, the table counts that apart and says why.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pactgraph.loaders.contract import filing_json
from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.errors import LoaderError
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.lexicon.items import ITEM_TITLES, OLD_ITEM_TITLES
from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.covers.cover import find_cover
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.readers import read_filing

SHARED = Path(__file__).parents[3] / "shared"
FILINGS = SHARED / "filings"
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not FILINGS.is_dir(), reason="no filings beside the project")]


def files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(path for path in (FILINGS / folder).iterdir() if path.is_file())


def read(path: Path) -> Filing:
    return read_filing(path.read_bytes(), path.name)


def folded(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", words.lower())


def test_every_file_is_read_or_refused_with_its_reason() -> None:
    print(f"\n{'folder':16} {'files':>5} {'refused':>7} {'characters':>11} {'ms/file':>8}  read as")
    for folder in sorted(path for path in FILINGS.iterdir() if path.is_dir()):
        forms: Counter[str] = Counter()
        refused: list[str] = []
        characters = 0
        started = time.process_time()
        for path in files(folder.name):
            try:
                filing = read(path)
            except LoaderError as error:
                refused.append(str(error))
                continue
            forms[filing.form_of_input] += 1
            characters += sum(len(document.text) for document in filing.documents)
            assert filing.documents[0].text, path
        spent = (time.process_time() - started) * 1000 / max(1, sum(forms.values()))
        read_as = ", ".join(f"{form} {count}" for form, count in forms.most_common())
        print(
            f"{folder.name:16} {sum(forms.values()) + len(refused):5} {len(refused):7} {characters:11,} {spent:8.1f}  {read_as}"
        )
        for reason in refused:
            print(f"    {reason}")
        assert len(refused) <= 2, refused


def header_items(filing: Filing, found: set[str]) -> set[str]:
    """The item numbers that the header's titles stand for; of a title that both numberings have, the one in use."""
    wanted: set[str] = set()
    new = any("." in number for number in found)
    for fact in filing.header.tagged if filing.header else ():
        if fact.name != "ITEM INFORMATION":
            continue
        if re.fullmatch(r"\d\.\d\d", fact.value):
            wanted.add(fact.value)
            continue
        titles = ITEM_TITLES if new else OLD_ITEM_TITLES
        numbers = [n for n, names in titles.items() if any(folded(name)[5:25] in folded(fact.value) for name in names)]
        wanted.update(set(numbers) & found or set(numbers[:1]) or {fact.value})
    return wanted


def test_items_agree_with_the_headers_of_submissions() -> None:
    compared = equal = headers_own = 0
    for path in files("8k-sgml", "8k-text"):
        filing = read(path)
        if not filing.header or not any(fact.name == "ITEM INFORMATION" for fact in filing.header.tagged):
            continue
        found = {section.number for section in filing.documents[0].items()}
        wanted = header_items(filing, found)
        compared += 1
        equal += found == wanted
        if found != wanted:
            # The header lists what the filer entered; a heading in the text that it leaves out is the header's omission.
            shown = all(re.search(rf"item\s*{re.escape(n)}", filing.documents[0].text, re.I) for n in found - wanted)
            headers_own += wanted < found and shown
            print(f"\n    {path.name}: text {sorted(found)}, header {sorted(wanted)}", end="")
    print(f"\nitems against headers: {equal} of {compared} equal, {headers_own} where the header leaves out what the text has")
    assert (equal + headers_own) / compared >= 0.99


def other_split() -> Iterator[tuple[Path, dict[str, Any], Document]]:
    for path in files("8k-json"):
        split = json.loads(path.read_text())
        for folder in ("8k-html", "8k-text"):
            source = FILINGS / folder / str(split.get("filename"))
            if source.is_file():
                yield source, split, read(source).documents[0]


def squeezed(words: str) -> str:
    plain = words.translate(str.maketrans("\u201c\u201d\u2018\u2019\u2013\u2014\u2015", "\"\"''---"))
    return re.sub(r"\s+", "", plain)


def loss_of_the_other(ours: str, theirs: str, section: str) -> str | None:
    """Why the other tool's item ends elsewhere, where a rule tells that it is wrong."""
    end = theirs[-40:]
    if re.search(r"SECTION\d[^a-z]{5,70}$", theirs):
        return "keeps the title of the next part of the form"
    if theirs.endswith("____"):
        return "keeps a drawn line"
    place = ours.rfind(end[-25:])
    if place >= 0 and "\t" in section[-4000:]:
        return "drops tables"
    if re.search(r"(?:Title:|/s/|duly|authorized)", theirs[-300:]) and not ours.endswith(end):
        return "runs on into the signatures or the exhibits"
    return None


def test_items_agree_with_another_tool_s_split() -> None:
    compared = equal = bodies = begin = finish = 0
    reasons: Counter[str] = Counter()
    for path, split, document in other_split():
        ours = {section.number: section for section in document.items()}
        theirs = {key[5:]: text for key, text in split.items() if key.startswith("item_") and text.strip()}
        compared += 1
        equal += set(ours) == set(theirs)
        for number in ours.keys() & theirs.keys():
            section = document.reading[ours[number].start : ours[number].end]
            one, two = squeezed(section), squeezed(theirs[number])
            bodies += 1
            starts = one[:40].lower() == two[:40].lower()
            begin += starts
            if one[-40:] == two[-40:]:
                finish += 1
            elif reason := loss_of_the_other(one, two, section):
                reasons[reason] += 1
            else:
                print(f"\n    {path.name} {number}: ours ends {one[-50:]!r}, theirs {two[-50:]!r}", end="")
            if not starts:
                print(f"\n    {path.name} {number}: ours begins {one[:40]!r}, theirs {two[:40]!r}", end="")
    print(f"\nitems against another tool's: sets equal in {equal} of {compared};")
    print(f"of {bodies} bodies the first 40 characters agree in {begin},")
    print(f"the last 40 in {finish}, and the other tool is wrong in {sum(reasons.values())}: {dict(reasons)}")
    assert equal / compared >= 0.99
    assert begin / bodies >= 0.97
    assert (finish + sum(reasons.values())) / bodies >= 0.97


TAGS = {
    "dei:EntityRegistrantName": "name",
    "dei:EntityFileNumber": "commission_file_number",
    "dei:EntityTaxIdentificationNumber": "ein",
    "dei:TradingSymbol": "ticker",
}


def whole_words(text: str, fact: TaggedFact) -> str:
    """What is tagged, to the end of its last word: some tag the first letters of what they print ("Corp" of "Corporation")."""
    end = fact.end
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[fact.start : end]


def tagged_cover(text: str, facts: dict[str, list[TaggedFact]]) -> Iterator[tuple[str, str]]:
    """What the filer tagged where the page shows it; a hidden tag holds the conformed name, which the cover need not print."""
    for tag, field in TAGS.items():
        shown = [whole_words(text, fact) for fact in facts[tag] if fact.end > fact.start]
        stated = [value for value in map(folded, shown) if value not in ("", "true", "none", "na")]
        if stated:
            yield field, stated[0]
    for fact in facts["dei:DocumentPeriodEndDate"][:1]:
        if dates := find_dates(fact.value, 0, len(fact.value)):
            yield "event_date", dates[0].value
    if facts["dei:CityAreaCode"] and facts["dei:LocalPhoneNumber"]:
        yield "phone", folded(facts["dei:CityAreaCode"][0].value + facts["dei:LocalPhoneNumber"][0].value)[-10:]


def test_the_cover_read_as_text_agrees_with_its_tags() -> None:
    right: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    for path in files("8k-html", "8k-sgml"):
        document = read(path).documents[0]
        facts: dict[str, list[TaggedFact]] = defaultdict(list)
        for fact in document.tagged:
            facts[fact.name].append(fact)
        if not facts:
            continue
        cover = find_cover(replace(document, tagged=()))
        for field, wanted in tagged_cover(document.text, facts):
            if field == "event_date":
                found = {cover.event_date.value} if cover.event_date else set()
            else:
                values = [getattr(registrant, field) for registrant in cover.registrants]
                found = {folded(value.value)[-10 if field == "phone" else 0 :] for value in values if value}
            stated[field] += 1
            right[field] += wanted in found
            if wanted not in found:
                print(f"\n    {path.name} {field}: tagged {wanted}, read {sorted(found)}", end="")
    print()
    for field, count in stated.items():
        print(f"cover as text against its tags: {field:24} {right[field]:4} of {count:4}  {right[field] / count:.3f}")
    assert all(right[field] / count >= 0.98 for field, count in stated.items())


def fields(record: object, path: str = "") -> Iterator[tuple[str, str]]:
    """The record's values by path, spans and confidences aside; the place in a list does not count."""
    if isinstance(record, dict):
        for key, value in record.items():
            if key not in ("evidence", "confidence", "document", "accession", "filing_date", "name_of_file", "absent"):
                yield from fields(value, f"{path}/{key}")
    elif isinstance(record, list):
        for value in record:
            yield from fields(value, path)
    elif record is not None:
        yield path, " ".join(str(record).split()).lower()


def primary(path: Path) -> dict[str, Any]:
    """The record of the primary document: the twins were made of it alone."""
    return {key: value for key, value in filing_json(load(path.read_bytes(), path.name).record).items() if key != "exhibits"}


def test_the_markdown_twin_gives_the_same_record() -> None:
    shared = total = 0
    lost: Counter[str] = Counter()
    for twin in sorted((SHARED / "gold/8k/markdown").iterdir()):
        original = next((SHARED / "gold/8k/documents").glob(f"{twin.stem}.*"))
        one, two = (Counter(fields(primary(path))) for path in (original, twin))
        shared += sum((one & two).values())
        total += max(sum(one.values()), sum(two.values()))
        for place, value in sorted((one - two).keys()):
            if place.startswith(("/form", "/event", "/items", "/registrants")):
                print(f"\n    {twin.name} {place}: {value[:80]}", end="")
        lost.update({path: count for (path, _), count in (one - two).items()})
    print(f"\nMarkdown twins: {shared} of {total} fields the same, {shared / total:.3f}; missing most: {lost.most_common(8)}")
    assert shared / total >= 0.95
