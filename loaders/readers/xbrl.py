"""Inline-XBRL contexts: which registrant or security a tagged fact speaks of.

Source: XBRL Dimensions 1.0 (explicit members of a context's segment), Inline XBRL 1.1.
"""

from __future__ import annotations

import re

_CONTEXT = re.compile(r"""<(?:xbrli:)?context\b[^<>]{0,300}?\bid\s*=\s*["']([^"'<>]{1,300})["']""", re.I)
_MEMBER = re.compile(
    r"""<(?:xbrldi:)?explicitmember\b[^<>]{0,200}?\bdimension\s*=\s*["']([^"'<>]{1,200})["'][^<>]{0,200}>\s{0,20}([^<>]{1,300})<""",
    re.I,
)


def context_members(source: str) -> dict[str, str]:
    """Context id -> its members as "axis=member", joined by ";"; "" for a context without any."""
    contexts = list(_CONTEXT.finditer(source))
    if not contexts:
        return {}
    ends = [context.start() for context in contexts[1:]] + [len(source)]
    members: dict[str, str] = {}
    for context, end in zip(contexts, ends, strict=True):
        # A context is short; the last one is followed by units and the document itself.
        stretch = source[context.end() : min(end, context.end() + 4000)].partition("context>")[0]
        found = [f"{axis}={member.strip()}" for axis, member in _MEMBER.findall(stretch)]
        members[context[1]] = ";".join(sorted(found))
    return members
