"""The explorer's own files: style, script and the vendored query editor, read once."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

_FILES = {
    "explorer.css": "explorer/explorer.css",
    "explorer.js": "explorer/explorer.js",
    "yasgui.min.js": "vendor/yasgui/yasgui.min.js",
    "yasgui.min.css": "vendor/yasgui/yasgui.min.css",
}
_KINDS = {".css": "text/css", ".js": "text/javascript"}


@cache
def static_files() -> dict[str, tuple[bytes, str]]:
    """By the name under /static: content and media type. Addresses of source maps are left out: nobody shall look for them."""
    web = Path(str(resources.files("pactgraph.graph") / "web"))
    return {name: (_content(web / place), _KINDS[Path(name).suffix]) for name, place in _FILES.items()}


def _content(path: Path) -> bytes:
    text = path.read_text(encoding="utf-8")
    return "\n".join(line for line in text.split("\n") if not line.startswith("//# sourceMappingURL=")).encode()
