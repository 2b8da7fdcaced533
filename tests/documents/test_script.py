"""The prevailing script says in which language to read a text that does not say so."""

import pytest

from onrecord.documents.script import language_of

CASES = """
Nine soldiers are missing.                                       | en
군인 아홉 명이 실종됐다고 Yonhap이 보도했다.                     | ko
Дев'ять бійців зникли безвісти, їх шукають.                      | uk
Девять бойцов пропали без вести, их ищут; это подтвердили мы.    | ru
The paper, whose name is "Правда", counts nine missing.          | en
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_the_prevailing_script_decides(case: str) -> None:
    text, _, language = case.rpartition("|")

    assert language_of(text) == language.strip()


@pytest.mark.parametrize(("declared", "language"), [("en-GB", "en"), ("KO", "ko"), ("pt_BR", "pt"), ("", "ru")])
def test_a_declared_language_comes_first(declared: str, language: str) -> None:
    assert language_of("Девять бойцов", declared) == language
