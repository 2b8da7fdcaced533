"""The room encoder: text -> labelled spans by the trained model; its verb is `hear`. The only room that knows a tensor."""

from onrecord.encoder.decoding import Linked, Stretch, decode
from onrecord.encoder.model import model
from onrecord.encoder.windows import shapes, windows
from onrecord.records.reading import Heard
from onrecord.records.text import Span, meeting

__all__ = ["MODELS", "hear"]

MODELS = {"en": "english"}  # the languages that a model reads, and its name


def hear(text: str, language: str, within: tuple[Span, ...] | None = None) -> tuple[Heard, ...] | None:
    """The attributions that the model of a language finds in a text, in order; None for a language without a model.

    Args:
        within: only windows that meet one of these stretches are read; None reads all.
    """
    if language not in MODELS:
        return None
    if within == ():
        return ()
    reader = model(MODELS[language])
    pieces = reader.pieces(text)
    ids, offsets = pieces.ids, pieces.offsets
    printed = shapes(text, offsets)
    found: list[Heard] = []
    for first, last in windows(text, offsets):
        window = Span(offsets[first][0], offsets[last - 1][1])
        if within is None or meeting(within, window):
            found += [_heard(linked, offsets, first, window) for linked in decode(*reader.logits(ids[first:last], printed[first:last]))]
    return tuple(sorted(found, key=_cue))


def _cue(heard: Heard) -> Span:
    return heard.cue[0]


def _heard(linked: Linked, offsets: list[tuple[int, int]], first: int, window: Span) -> Heard:
    def span(stretch: Stretch) -> Span:
        return Span(offsets[first + stretch.first][0], offsets[first + stretch.last][1])

    return Heard(
        source=(span(linked.source),) if linked.source is not None else (),
        cue=tuple(span(stretch) for stretch in linked.cue),
        content=tuple(span(stretch) for stretch in linked.content),
        sure=linked.sure,
        window=window,
        kind=linked.kind,
    )
