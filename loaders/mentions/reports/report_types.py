"""Document types that are reports, proxies and forms: what tells of agreements and is none."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document

_REPORT = re.compile(r"(?:8-K|10-[KQ]|20-F|40-F|6-K|11-K|DEF|PRE|S-\d|F-\d|HEADER|[345]$)")


def is_report(document: Document) -> bool:
    """Whether the document's type alone says that it is a report."""
    return _REPORT.match(document.type) is not None
