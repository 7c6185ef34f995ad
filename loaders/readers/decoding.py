"""Bytes -> characters: byte order mark, else strict UTF-8, else Windows-1252; binary content is refused by name."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.loaders.errors import LimitExceededError, UnreadableFilingError
from pactgraph.loaders.filing import Skipped
from pactgraph.loaders.limits import MAX_SOURCE_BYTES

MAX_NUL_SHARE = 0.01  # stray NULs occur in text printed from PDF; more of them mean binary content

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BINARY_FORMS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive inside a filing"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "gzip-compressed inside a filing"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"{\\rtf", "a rich-text document"),
)
# The five bytes that Windows-1252 leaves undefined, as the control characters that browsers take them for.
_UNDEFINED = {byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""Characters of one source file; line ends are "\n". Every origin of a document points in here."""

    text: str
    encoding: str
    skipped: tuple[Skipped, ...] = ()


def decode_source(source: bytes, name: str) -> Decoded:
    """Decode one source file.

    Raises UnreadableFilingError for empty and binary content, LimitExceededError above MAX_SOURCE_BYTES.
    """
    _check_bytes(source, name)
    text, encoding = _decode(source, name)
    skipped: tuple[Skipped, ...] = ()
    if "\x00" in text:
        nuls = text.count("\x00")
        if nuls > MAX_NUL_SHARE * len(text):
            raise UnreadableFilingError(name, "whole file", f"it holds {nuls} NUL characters: binary, or UTF-16 without its mark")
        skipped = (Skipped("NUL characters", nuls, "they carry no text"),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, encoding, skipped)


def _check_bytes(source: bytes, name: str) -> None:
    if len(source) > MAX_SOURCE_BYTES:
        raise LimitExceededError(name, "whole file", f"it has {len(source)} bytes; at most {MAX_SOURCE_BYTES} are read")
    start = source[:1024].lstrip()
    if not start and not source.strip():
        raise UnreadableFilingError(name, "whole file", "it is empty")
    for magic, form in _BINARY_FORMS:
        if start.startswith(magic):
            raise UnreadableFilingError(name, "first bytes", f"it is {form}, no filing text")


def _decode(source: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if source.startswith(mark):
            try:
                return source.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise UnreadableFilingError(name, f"byte {error.start}", f"its mark says {encoding}, its bytes do not") from error
    try:
        return _undo_double_encoding(source.decode("utf-8"))
    except UnicodeDecodeError:
        return _decode_windows(source), "windows-1252"


def _decode_windows(source: bytes) -> str:
    try:
        return source.decode("cp1252")
    except UnicodeDecodeError:
        return source.decode("latin-1").translate(_WINDOWS)


# byte -> character for Windows-1252 with its five holes filled
_WINDOWS = {byte: _UNDEFINED.get(byte) or bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0)}


def _undo_double_encoding(text: str) -> tuple[str, str]:
    """Undo UTF-8 that was once read as Windows-1252 and written again ("â€" for quotes), where all of the text fits."""
    if "â€" in text:
        try:
            return text.encode("cp1252").decode("utf-8"), "utf-8 encoded twice"
        except UnicodeError:
            pass  # a mixture: some of it is right as it stands, so it stays as it is
    return text, "utf-8"
