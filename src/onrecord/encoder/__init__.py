"""The room encoder: text -> labelled spans by the trained model; its verb is `hear`. The only room that knows a tensor."""

from bisect import bisect_left

from onrecord.encoder.decoding import Linked, Stretch, decode
from onrecord.encoder.model import model
from onrecord.encoder.windows import shapes, windows
from onrecord.records.reading import Heard
from onrecord.records.text import Span

__all__ = ["MODELS", "hear"]

MODELS = {"en": "english"}  # the languages that a model reads, and its name


def hear(text: str, language: str, worth: tuple[Span, ...], *, rest: bool = False) -> tuple[Heard, ...] | None:
    """The attributions that the model of a language finds in a text, in order; None for a language without a model.

    Args:
        worth: the stretches of the text to listen to, in order and apart. Each is read by itself, so that what is found in it is the same
            whatever else is read.
        rest: whether to listen to the text between them too.
    """
    if language not in MODELS:
        return None
    stretches = [*worth, *_between(text, worth)] if rest else worth
    if not stretches:
        return ()
    reader = model(MODELS[language])
    pieces = reader.pieces(text)
    ids, offsets = pieces.ids, pieces.offsets
    printed = shapes(text, offsets)
    found: list[Heard] = []
    for stretch in stretches:
        begin = bisect_left(offsets, (stretch.start, 0))
        for first, last in windows(text, offsets[begin : bisect_left(offsets, (stretch.end, 0))]):
            here = slice(begin + first, begin + last)
            found += [_heard(linked, offsets[here]) for linked in decode(*reader.logits(ids[here], printed[here]))]
    return tuple(sorted(found, key=_cue))


def _between(text: str, worth: tuple[Span, ...]) -> list[Span]:
    """What of a text lies before, between and after the stretches."""
    edges = [0, *(edge for span in worth for edge in (span.start, span.end)), len(text)]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if text[start:end].strip()]


def _cue(heard: Heard) -> Span:
    return heard.cue[0]


def _heard(linked: Linked, offsets: list[tuple[int, int]]) -> Heard:
    def span(stretch: Stretch) -> Span:
        return Span(offsets[stretch.first][0], offsets[stretch.last][1])

    return Heard(
        source=(span(linked.source),) if linked.source is not None else (),
        cue=tuple(span(stretch) for stretch in linked.cue),
        content=tuple(span(stretch) for stretch in linked.content),
        sure=linked.sure,
        window=Span(offsets[0][0], offsets[-1][1]),
        kind=linked.kind,
    )
