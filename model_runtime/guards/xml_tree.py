"""XML of foreign files, read within limits: no document type, no entities, bounded size, depth and number of elements.

``pyexpat`` is the parser behind all of Python's XML modules; its handlers refuse what the limits forbid before anything
is built. Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pyexpat import ExpatError, ParserCreate

MAX_BYTES = 50_000_000
MAX_DEPTH = 32
MAX_ELEMENTS = 2_000_000
_PIECE = 4096


class XmlRefused(ValueError):
    """XML that is damaged or beyond the limits.

    The message says which.
    """


@dataclass
class Element:
    """An element with its attributes, its children and the text directly in it."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self, name: str) -> Iterator[Element]:
        """Every element of that name in the tree below."""
        waiting = list(reversed(self.children))
        while waiting:
            element = waiting.pop()
            if element.name == name:
                yield element
            waiting.extend(reversed(element.children))


def parse_xml(data: bytes) -> Element:
    """The root element of a document.

    Raises:
        XmlRefused: not well-formed, with a document type, too deep or too large.
    """
    if len(data) > MAX_BYTES:
        raise XmlRefused(f"more than {MAX_BYTES // 1_000_000} MB of XML")
    builder = _Builder()
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.EntityDeclHandler = _refuse_doctype
    parser.ExternalEntityRefHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except (ExpatError, LookupError) as error:
        raise XmlRefused(f"damaged XML ({error})") from error
    return builder.root


def root_of(data: bytes) -> str:
    """The name of a document's root element, prefix included.

    Raises:
        XmlRefused: a document type before it, or no element at all.
    """
    names: list[str] = []
    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda name, attributes: names.append(name)
    try:
        for start in range(0, len(data), _PIECE):
            parser.Parse(data[start : start + _PIECE], False)
            if names:
                return names[0]
    except (ExpatError, LookupError) as error:
        raise XmlRefused(f"damaged XML ({error})") from error
    raise XmlRefused("XML without an element")


def _refuse_doctype(*details: object) -> int:
    raise XmlRefused("a document type or an entity is declared")


class _Builder:
    def __init__(self) -> None:
        self._open: list[Element] = []
        self._count = 0
        self.root = Element("", {})

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise XmlRefused(f"more than {MAX_DEPTH} levels or {MAX_ELEMENTS} elements of XML")
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, name: str) -> None:
        closed = self._open.pop()
        closed.text = closed.text.strip() if closed.children else closed.text

    def text(self, data: str) -> None:
        self._open[-1].text += data
