"""What a file of weights is worth: read with the package's own encoder, scored as the set's authors and the record need it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from onrecord.records.reading import Heard
from training.examples import Labelled, Text

Found = Callable[[str], Sequence[Heard]]
Parts = tuple[frozenset[int], frozenset[int], frozenset[int]]


@dataclass(frozen=True)
class Figure:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1)


def measure(texts: Iterable[Text], find: Found) -> dict[str, Figure]:
    """Linked-relaxed and who-what F1 over texts: contents that share at least half of their characters, sources (and cues) that share one.

    The full scorer of PolNeAR counts tokens instead of characters and matches best, not first: its figures differ in the third place.
    """
    right = {"linked-relaxed": 0, "who-what": 0}
    read = gold = 0
    for text in texts:
        wanted, found = [_parts(each) for each in text.attributions], [_parts(each) for each in find(text.text)]
        gold, read = gold + len(wanted), read + len(found)
        for name in right:
            right[name] += _matched(wanted, found, cues=name == "linked-relaxed")
    return {name: Figure(count / max(read, 1), count / max(gold, 1)) for name, count in right.items()}


def _parts(said: Labelled | Heard) -> Parts:
    spans = ([(s, e) for s, e in part] if isinstance(said, Labelled) else [(x.start, x.end) for x in part] for part in _three(said))
    source, cue, content = (frozenset(at for start, end in part for at in range(start, end)) for part in spans)
    return source, cue, content


def _three(said: Labelled | Heard) -> tuple[Sequence[object], ...]:
    return (said.source, said.cue, said.content)


def _matched(wanted: Sequence[Parts], found: Sequence[Parts], *, cues: bool) -> int:
    left, count = list(found), 0
    for gold in wanted:
        same = next((each for each in left if _same(gold, each, cues=cues)), None)
        if same is not None:
            left.remove(same)
            count += 1
    return count


def _same(gold: Parts, found: Parts, *, cues: bool) -> bool:
    if len(gold[2] & found[2]) * 2 < len(gold[2] | found[2]) or not _touch(gold[0], found[0]):
        return False
    return not cues or _touch(gold[1], found[1])


def _touch(one: frozenset[int], other: frozenset[int]) -> bool:
    return bool(one & other) or not (one or other)
