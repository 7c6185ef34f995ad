"""HTML: what is seen is read, in its layout; what is hidden is not."""

from __future__ import annotations

import pytest

from pactgraph.loaders.readers import read_filing
from tests.stopwatch import least_seconds


def text(html: str) -> str:
    return read_filing(f"<html><body>{html}</body></html>".encode(), "a.htm").documents[0].text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("<p>a <b>b</b><i>c</i></p>", "a bc"),
        ("<p>Item&nbsp;1.01&#160;&#160; Entry</p>", "Item 1.01 Entry"),
        ("<p>wide&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;gap</p>", "wide\tgap"),
        ("<p>Alder\n   Biotics,\n Inc.</p>", "Alder Biotics, Inc."),
        ("<p>AT&amp;T &lt;x&gt; &ldquo;q&rdquo; &#147;w&#148;</p>", "AT&T <x> “q” “w”"),
        ("<p>no&shy;break&#8203;s</p>", "nobreaks"),
        ("<pre>a    wide\n  b\n\nc</pre>", "a\twide\nb\n\nc"),
        ("<p>a</p><!-- <p>hidden > words</p> --><p>b</p>", "a\n\nb"),
        ("<script>if (a < b) x()</script><style>p {}</style><p>seen</p>", "seen"),
        ('<p>a</p><div style="display: none"><p>b</p><div>c</div></div><p>d</p>', "a\n\nd"),
        ('<p title="a > b">c</p>', "c"),
        ("<p>a < b and c > d</p>", "a < b and c > d"),
    ],
)
def test_layout(html: str, expected: str) -> None:
    assert text(html) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("<tr><td>Item 1.01.</td><td></td><td>Entry</td></tr>", "Item 1.01.\tEntry"),
        ("<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", "a\tb\nc\td"),
        ("<tr><td>fee</td><td>$</td><td>5,000</td></tr>", "fee\t$5,000"),
        ("<tr><td>share</td><td><p>50</p></td><td><p>%</p></td></tr>", "share\t50%"),
        ("<tr><td>loss</td><td>(</td><td>7</td><td>)</td></tr>", "loss\t(7)"),
        ("<tr><td><p>Delaware</p><p>(State)</p></td><td><p>1-23</p></td></tr>", "Delaware\n(State)\t1-23"),
        ("<tr><td>a</td></tr><tr><td>&nbsp;</td></tr><tr><td>b</td></tr>", "a\n\nb"),
        (f"<tr><td>{'long words ' * 20}</td></tr><tr><td>x</td></tr>", ("long words " * 20).strip() + "\n\nx"),
        ("<tr><td>a<table><tr><td>in</td><td>ner</td></tr></table></td></tr>", "a\n\nin\tner"),
    ],
)
def test_tables(rows: str, expected: str) -> None:
    assert text(f"<table>{rows}</table>") == expected


def test_a_hidden_element_that_never_closes_hides_nothing() -> None:
    assert text('<p>a</p><div style="display:none"><p>b</p>') == "a\n\nb"


def test_every_character_maps_back_to_the_source() -> None:
    source = "<html><body><p>A &amp; B\n  caf\u00e9</p><table><tr><td>x</td><td>y</td></tr></table></body></html>"
    document = read_filing(source.encode(), "a.htm").documents[0]
    for offset, character in enumerate(document.text):
        if character.isalnum():
            assert source[document.origin(offset)] == character


INLINE = """<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c1">0001234567</ix:nonNumeric></ix:hidden><ix:resources>
<xbrli:context id="c1"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity></xbrli:context>
<xbrli:context id="c2"><xbrli:entity><xbrli:segment><xbrldi:explicitMember dimension="dei:LegalEntityAxis">al:PowerMember
</xbrldi:explicitMember></xbrli:segment></xbrli:entity></xbrli:context></ix:resources></ix:header></div>
<p><ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c2"><b>Alder&#160;Power</b> Co.</ix:nonNumeric></p></body></html>"""


def test_inline_facts_are_tagged_where_they_show_and_the_hidden_header_shows_nothing() -> None:
    document = read_filing(INLINE.encode(), "a.htm").documents[0]
    assert document.text == "Alder Power Co."
    hidden, shown = document.tagged
    assert (hidden.name, hidden.value, hidden.start, hidden.end) == ("dei:EntityCentralIndexKey", "0001234567", 0, 0)
    assert (shown.value, document.text[shown.start : shown.end]) == ("Alder Power Co.", "Alder Power Co.")
    assert shown.context == "dei:LegalEntityAxis=al:PowerMember"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "deep",
        "<table><tr><td>" * 20_000 + "deep",
        "<font><b>" * 50_000 + "deep",
        "<p " + "a='b' " * 200_000 + ">deep",
        "<" * 200_000 + " deep",
        "<p>deep" + "<!--" * 100_000,
        "<p>deep</p><p title='" + '"' * 100_000,
        "<p>deep</p>" + "&" * 200_000,
        "<p>deep</p>" + "<script>" * 50_000,
        "<p>deep</p>" + "<ix:nonNumeric name='a'>" * 20_000,
    ],
    ids=["divs", "tables", "unclosed", "attributes", "angles", "comments", "quotes", "ampersands", "scripts", "facts"],
)
def test_hostile_nesting_takes_bounded_time_and_loses_no_text(html: str) -> None:
    read: list[str] = []
    assert least_seconds(lambda: read.append(text(html)), 5) < 5
    assert "deep" in read[0]
