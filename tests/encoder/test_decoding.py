"""Logits become attributions: the best course of roles, each content to its cue, each cue to its source."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from onrecord.encoder.decoding import CONTENT, CUE, KINDS, ROLES, SOURCE, decode

SURE = 9.0


def logits(roles: str, to_cue: dict[int, int], to_source: dict[int, int | None]) -> tuple[NDArray[np.float32], ...]:
    """Logits for pieces named by their roles ("S" begins a source, "s" goes on with it; C, c a cue; T, t a content)."""
    names = {"S": SOURCE, "s": SOURCE + 1, "C": CUE, "c": CUE + 1, "T": CONTENT, "t": CONTENT + 1, ".": 0}
    count = len(roles)
    tags, cues, sources = (
        np.zeros((count, len(ROLES)), np.float32),
        np.zeros((count, count), np.float32),
        np.zeros((count, count + 1), np.float32),
    )
    for piece, role in enumerate(roles):
        tags[piece, names[role]] = SURE
    for piece, cue in to_cue.items():
        cues[piece, cue] = SURE
    for cue, source in to_source.items():
        sources[cue, count if source is None else source] = SURE
    kinds = np.zeros((count, len(KINDS)), np.float32)
    kinds[:, KINDS.index("office")] = SURE
    return tags, cues, sources, kinds


def test_a_source_a_cue_and_what_is_said() -> None:
    (found,) = decode(*logits("SsCTttt", dict.fromkeys(range(3, 7), 2), {2: 0}))
    assert found.source is not None
    assert [(s.first, s.last) for s in (found.source, *found.cue, *found.content)] == [(0, 1), (2, 2), (3, 6)]
    assert found.kind == "office"
    assert 0.9 < found.sure <= 1


def test_a_split_quotation_is_one_attribution_and_two_cues_share_a_source() -> None:
    first, second = decode(*logits("TtSCTt.CTt", {0: 3, 1: 3, 4: 3, 5: 3, 8: 7, 9: 7}, {3: 2, 7: 2}))
    assert [(s.first, s.last) for s in first.content] == [(0, 1), (4, 5)]
    assert first.source == second.source


def test_nobody_is_no_source() -> None:
    (found,) = decode(*logits("TtCcTt", dict.fromkeys((0, 1, 4, 5), 2), {2: None}))
    assert found.source is None
    assert found.kind is None


def test_a_cue_in_two_pieces_is_one_cue() -> None:
    (found,) = decode(*logits("SC.CTt", {1: 1, 3: 1, 4: 1, 5: 1}, {1: 0}))
    assert [(s.first, s.last) for s in found.cue] == [(1, 1), (3, 3)]


def test_a_cue_without_content_and_a_content_without_cue_are_nothing() -> None:
    assert decode(*logits("SC....", {}, {1: 0})) == ()
    assert decode(*logits("TTt", {}, {})) == ()


def test_a_role_goes_on_only_with_what_began() -> None:
    tags, *links = logits("SsCTtt", dict.fromkeys(range(3, 6), 2), {2: 0})
    tags[4] = 0
    tags[4, SOURCE + 1] = SURE  # "goes on with a source" in the middle of what is said
    (found,) = decode(tags, *links)
    assert all(stretch.role == CONTENT for stretch in found.content)


@given(
    st.integers(1, 12).flatmap(
        lambda count: st.tuples(
            *(
                arrays.arrays(np.float32, (count, width), elements=st.floats(-20, 20, width=32))
                for width in (len(ROLES), count, count + 1, len(KINDS))
            )
        )
    )
)
def test_whatever_the_logits_no_two_stretches_overlap(given_: tuple[NDArray[np.float32], ...]) -> None:
    found = decode(*given_)
    taken = [piece for one in found for stretch in (*one.cue, *one.content) for piece in range(stretch.first, stretch.last + 1)]
    assert len(taken) == len(set(taken))
    assert all(0 < one.sure <= 1.000001 for one in found)
