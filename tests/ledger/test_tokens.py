"""Korean and Cyrillic words are found in whatever form the text prints them."""

import pytest

from onrecord.ledger.tokens import index_tokens, query_of

TOKENS = """
North Korea's 3,000 troops | north korea's 3,000 troops
북한군이 파병              | 북한 한군 군이 파병
군                         | 군
полонених, військових      | полон , війсь
""".strip().splitlines()

QUERIES = """
Region 123       | "region" "123"
북한군           | "북한" "한군"
"killed" OR (x*) | "killed" "or" "x"
— ! "            |
""".strip().splitlines()


@pytest.mark.parametrize("case", TOKENS)
def test_words_as_the_index_sees_them(case: str) -> None:
    text, tokens = (part.strip() for part in case.split("|"))

    assert index_tokens(text).split() == tokens.split()


@pytest.mark.parametrize("case", QUERIES)
def test_a_query_asks_for_words_and_never_for_operators(case: str) -> None:
    words, query = (part.strip() for part in case.split("|"))

    assert query_of(words) == query
