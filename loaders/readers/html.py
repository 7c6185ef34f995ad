"""HTML -> plain text with lines, paragraphs and cells."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

_BLOCKS = frozenset("p div table tr h1 h2 h3 h4 h5 h6 ul ol li hr center blockquote pre section article dl dt dd".split())


def html_text(source: str) -> str:
    """The visible text: blocks separated by a blank line, `<br>` and rows by a line break, cells by a tab."""
    tree = LexborHTMLParser(source)
    parts: list[str] = []
    for node in tree.root.traverse(include_text=True) if tree.root else ():
        tag = node.tag
        if tag == "-text":
            if node.parent is not None and node.parent.tag in ("script", "style", "title"):
                continue
            parts.append(re.sub(r"[ \t\r\n]+", " ", node.text_content or ""))
        elif tag == "br":
            parts.append("\n")
        elif tag in ("td", "th"):
            parts.append("\t")
        elif tag == "tr":
            parts.append("\n")
        elif tag in _BLOCKS:
            parts.append("\n\n")
    text = "".join(parts)
    text = re.sub(r" *\n[ \n]*\n *", "\n\n", text)
    return re.sub(r" *\n *", "\n", text).strip()
