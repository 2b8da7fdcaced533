"""Bytes -> characters, never by guessing: a mark at the beginning, a declared charset, or UTF-8."""

import codecs
import re

from onrecord.documents.refused import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<(?:meta\b[^>]*?|\?xml\b[^>]*?)(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_CHARSETS = {  # as browsers read the names: https://encoding.spec.whatwg.org
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "windows-1252": "windows-1252",
    "cp1252": "windows-1252",
    "iso-8859-2": "iso-8859-2",
    "iso-8859-5": "iso-8859-5",
    "iso-8859-9": "windows-1254",
    "iso-8859-15": "iso-8859-15",
    "windows-1250": "windows-1250",
    "windows-1251": "windows-1251",
    "cp1251": "windows-1251",
    "windows-1254": "windows-1254",
    "windows-1256": "windows-1256",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "cp949": "cp949",
    "shift_jis": "cp932",
    "euc-jp": "euc-jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
}
_CONTROLS = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))  # not: tab, line ends, form feed, escape


def decode_text(data: bytes) -> str:
    """The characters of a plain text: UTF-8, or what the mark at its beginning says.

    Raises:
        UnreadableError: it is binary, or another encoding.
    """
    marked = _marked(data)
    if marked is not None:
        return marked
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(error.start) from None


def decode_page(data: bytes) -> str:
    """The characters of an HTML page: by its mark, by its declared charset, or UTF-8; a character cut off at the end is dropped.

    Raises:
        UnreadableError: it is binary, or neither what it declares nor UTF-8.
    """
    marked = _marked(data)
    if marked is not None:
        return marked
    _refuse_binary(data)
    declared = _DECLARED.search(data[:4096])
    codec = _CHARSETS.get(declared.group(1).decode("ascii").lower()) if declared else None
    tried = [codec, "utf-8", "windows-1252"] if codec and codec != "utf-8" else ["utf-8"]
    broken = 0
    for name in tried:
        try:
            return codecs.getincrementaldecoder(name)().decode(data)
        except UnicodeDecodeError as error:
            broken = error.start
    raise _not_utf8(broken)


def _marked(data: bytes) -> str | None:
    codec = next((codec for mark, codec in _MARKS if data.startswith(mark)), None)
    if codec is None:
        return None
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"begins as {codec.upper()} but breaks that encoding at byte {error.start}", "fetch or export it again as UTF-8"
        ) from None


def _refuse_binary(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or 50 * controls > len(data):
        raise UnreadableError("a binary file, not a text", "export its text as UTF-8 (UTF-16 without a mark: iconv -f UTF-16LE -t UTF-8)")


def _not_utf8(offset: int) -> UnreadableError:
    return UnreadableError(f"not UTF-8 at byte {offset}", "convert it first, for instance: iconv -f WINDOWS-1252 -t UTF-8")
