"""How far confidences can be trusted: believed against found right, in bins, as figures and as a drawing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import sqrt

from onrecord.records.words import Field

BINS = 10
SIZE, EDGE = 420, 60  # of the drawing and of its margin
Z = 1.96  # of 95 percent
MARKS = ("#0072B2", "#D55E00", "#009E73")  # told apart by those who do not see red and green


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A field of a claim as it was believed, and whether people read it so."""

    field: Field
    believed: float
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """The readings whose confidence lies between two tenths: the mean confidence, the share that was right, and how many there are."""

    believed: float
    right: float
    seen: int

    @property
    def likely(self) -> tuple[float, float]:
        """The 95 percent interval of the share that is right, by Wilson's score."""
        middle = self.right + Z * Z / (2 * self.seen)
        half = Z * sqrt(self.right * (1 - self.right) / self.seen + Z * Z / (4 * self.seen * self.seen))
        whole = 1 + Z * Z / self.seen
        return max(0.0, (middle - half) / whole), min(1.0, (middle + half) / whole)


def binned(judged: Iterable[Judged]) -> list[Bin]:
    """The bins that hold readings, from the least sure on."""
    tenths: dict[int, list[Judged]] = {}
    for each in judged:
        tenths.setdefault(min(int(each.believed * BINS), BINS - 1), []).append(each)
    return [mean(tenths[tenth]) for tenth in sorted(tenths)]


def mean(judged: Sequence[Judged]) -> Bin:
    """All of them as one bin."""
    seen = len(judged)
    return Bin(believed=sum(each.believed for each in judged) / seen, right=sum(each.right for each in judged) / seen, seen=seen)


def calibration_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error: how far the bins are from what they believe, by their readings."""
    return sum(each.seen * abs(each.believed - each.right) for each in binned(judged)) / len(judged)


def drawing(title: str, series: dict[str, list[Judged]]) -> str:
    """A reliability diagram as SVG: the diagonal is a confidence that is always borne out."""
    told = "; ".join(
        f"{name}: " + ", ".join(f"{b.believed:.2f} believed, {b.right:.2f} right" for b in binned(s)) for name, s in series.items()
    )
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img" font-family="sans-serif" font-size="12">',
        f"<title>{escape(title)}</title><desc>{escape(told)}</desc>",
        f'<rect width="{SIZE}" height="{SIZE}" fill="#fff"/>',
        *_axes(),
    ]
    for (name, judged), colour, row in zip(series.items(), MARKS, range(len(MARKS)), strict=False):
        parts += [_point(each, colour) for each in binned(judged)]
        parts.append(f'<circle cx="{EDGE + 14}" cy="{EDGE + 12 + 18 * row}" r="5" fill="{colour}"/>')
        parts.append(f'<text x="{EDGE + 24}" y="{EDGE + 16 + 18 * row}">{escape(name)} ({len(judged):,})</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _axes() -> list[str]:
    """The frame, the diagonal, ticks at every fifth, and what the axes show."""
    low, high, middle = EDGE, SIZE - EDGE, SIZE // 2
    lines = [
        f'<path d="M{low} {low}V{high}H{high}" fill="none" stroke="#333"/>',
        f'<path d="M{low} {high}L{high} {low}" stroke="#999" stroke-dasharray="4 4"/>',
        f'<text x="{middle}" y="{SIZE - 18}" text-anchor="middle">confidence</text>',
        f'<text x="18" y="{middle}" text-anchor="middle" transform="rotate(-90 18 {middle})">share that was right</text>',
    ]
    for fifth in range(6):
        share = fifth / 5
        lines.append(f'<text x="{_x(share)}" y="{high + 18}" text-anchor="middle">{share:.1f}</text>')
        lines.append(f'<text x="{low - 8}" y="{_y(share) + 4:.0f}" text-anchor="end">{share:.1f}</text>')
    return lines


def _point(each: Bin, colour: str) -> str:
    """A bin as a disc as large as its readings, on the interval in which its share lies."""
    low, high = each.likely
    x, radius = _x(each.believed), 3 + min(7.0, sqrt(each.seen) / 3)
    whisker = f'<path d="M{x} {_y(low)}V{_y(high)}" stroke="{colour}"/>'
    return f'{whisker}<circle cx="{x}" cy="{_y(each.right)}" r="{radius:.1f}" fill="{colour}" fill-opacity="0.8"/>'


def _x(share: float) -> float:
    return round(EDGE + share * (SIZE - 2 * EDGE), 1)


def _y(share: float) -> float:
    return round(SIZE - EDGE - share * (SIZE - 2 * EDGE), 1)
