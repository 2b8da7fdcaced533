"""What a recorder asks of a war's reports, kind by kind, is answered from a sheet of claims through the whole ledger."""

import pytest

from onrecord.records.words import Fault, RevisionKind, Verdict
from reconciliation.exam import Sheet, row

NIS, KYIV, JOINT_CHIEFS = "National Intelligence Service", "Volodymyr Zelenskyy", "South Korean Joint Chiefs of Staff"

WAR = """
north  | 2029-12-20 | North < Reuters < Lee Seong-kweun < NIS | killed     | at least 110    | total | ../2029-12-19 | Norton, Bordavia
north  | 2029-12-20 | North < Reuters < Lee Seong-kweun < NIS | wounded    | about 1,050     | total | ../2029-12-19 | Norton, Bordavia
south  | 2029-12-20 | South < Lee Sung-kwon < NIS             | killed     | 110             | total | ../2029-12-19 | Norton, Bordavia
south  | 2029-12-20 | South < Lee Sung-kwon < NIS             | wounded    | 1,050           | total | ../2029-12-19 | Norton, Bordavia
east   | 2029-12-24 | East < Zelensky                         | casualties | more than 3,100 | total | ../2029-12-23 | Norton, Bordavia
east   | 2029-12-24 | East < Joint Chiefs of Staff of South Korea | casualties | about 1,150 | total | ../2029-12-23
west   | 2030-01-07 | West < Zelenskyy                        | casualties | 3,700           | total | ../2030-01-05 | | evidence=interview
west   | 2030-01-07 | West < Zelenskyy                        | deployed   | 12,500          | total | ../2030-01-05
west   | 2030-01-07 | West < White House                      | casualties | more than 1,050 | period | 2029-12-20/2029-12-27
post   | 2030-01-10 | Post < Zelenskyy                        | casualties | 4,100           | total | ../2030-01-09 | Norton, Bordavia
post   | 2030-01-10 | Post < Zelenskyy                        | casualties | more than 3,100 | total | ../2029-12-23
wire   | 2030-01-14 | Wire < Lee Seong-kweun < NIS            | killed     | more than 320   | total | ../2030-01-13
wire   | 2030-01-14 | Wire < Lee Seong-kweun < NIS            | wounded    | about 2,600     | total | ../2030-01-13
wire   | 2030-01-14 | Wire < Lee Seong-kweun < NIS            | casualties | about 2,900     | total | ../2030-01-13
wire   | 2030-01-14 | Wire < Lee Seong-kweun < NIS            | deployed   | about 11,500    | total | ../2030-01-13
wire   | 2030-01-14 | Wire < Lee Seong-kweun < NIS            | casualties | about 25 %      | share | ../2030-01-13 | | share_of=wire#4; quote=around a quarter of those sent
mirror | 2030-01-17 | Mirror < Institute for the Study of War < NIS | killed | 320           | total | ../2030-01-13
mirror | 2030-01-17 | Mirror < Institute for the Study of War | casualties | 88 a day        | rate  | 2029-12-05/2030-01-16
mirror | 2030-01-17 | Mirror < Zelenskyy                      | casualties | 3,700           | total | ../2030-01-05
spring | 2030-04-30 | Spring < NIS                            | casualties | about 4,800     | total | ../2030-04-30
spring | 2030-04-30 | Spring < NIS                            | killed     | about 620       | total | ../2030-04-30 | | subset_of=spring#1
spring | 2030-04-30 | Spring < NIS                            | deployed   | 15,000          | total | ../2030-04-30
autumn | 2030-09-03 | Autumn < Lee Seong-gwon < NIS           | killed     | about 2,100     | total | ../2030-09-02 | | supersedes=autumn#2; quote=more than three times the 620 of April
autumn | 2030-09-03 | Autumn < NIS                            | killed     | 620             | total | ../2030-04
"""


@pytest.fixture(scope="module")
def war() -> Sheet:
    return Sheet(WAR)


@pytest.mark.parametrize(
    ("measure", "day", "who", "expected"),
    [
        ("killed", "2029-12-31", NIS, (110, "at_least", "2029-12-19", ("north", "south"))),
        ("wounded", "2029-12-31", NIS, (1050, "about", "2029-12-19", ("north", "south"))),
        ("casualties", "2029-12-24", KYIV, (3100, "more_than", "2029-12-23", ("east", "post"))),
        ("casualties", "2029-12-24", JOINT_CHIEFS, (1150, "about", "2029-12-23", ("east",))),
        ("casualties", "2030-01-06", KYIV, (3700, "exact", "2030-01-05", ("west", "mirror"))),
        ("casualties", "2030-01-09", KYIV, (4100, "exact", "2030-01-09", ("post",))),
        ("killed", "2030-01-20", NIS, (320, "more_than", "2030-01-13", ("wire", "mirror"))),
        ("killed", "2030-05-01", NIS, (620, "about", "2030-04-30", ("spring", "autumn"))),
        ("killed", None, NIS, (2100, "about", "2030-09-02", ("autumn",))),
        ("deployed", "2030-02-01", KYIV, (12500, "exact", "2030-01-05", ("west",))),
        ("deployed", None, NIS, (15000, "exact", "2030-04-30", ("spring",))),
    ],
)
def test_the_value_of_an_origin_on_a_day(war: Sheet, measure: str, day: str | None, who: str, expected: tuple[object, ...]) -> None:
    assert row(war.ask(measure, as_of=day), who) == expected


def test_one_row_an_origin_however_many_reports(war: Sheet) -> None:
    assert [row.who for row in war.ask("killed", as_of="2030-01-20").origins] == [NIS]
    assert len(war.ask("casualties", as_of="2030-01-20", origin="Ukraine").origins) == 1


def test_a_week_s_figure_and_a_rate_are_no_totals(war: Sheet) -> None:
    answer = war.ask("casualties", as_of="2030-01-20")

    assert row(answer, "White House", "in_period")[:3] == (1050, "more_than", "2029-12-27")
    assert [row.number.point for row in answer.origins if row.number and row.number.unit != "people"] == [25]


def test_kyiv_and_seoul_are_disputed_and_their_voices_are_not(war: Sheet) -> None:
    workings = [found.working for found in war.found(Fault.DISPUTED)]

    assert any("3,100" in working and "1,150" in working for working in workings)
    assert not any("Joint Chiefs" in working and "National Intelligence" in working for working in workings)


def test_figures_follow_each_other(war: Sheet) -> None:
    killed, kyiv = war.ask("killed").revisions, war.ask("casualties", origin="Zelenskyy").revisions
    points = [(r.earlier.number.point, r.later.number.point, r.kind) for r in (*killed, *kyiv) if r.earlier.number and r.later.number]

    assert points == [
        (110, 320, RevisionKind.UPDATE),
        (320, 620, RevisionKind.UPDATE),
        (620, 2100, RevisionKind.SUPERSEDES),
        (3100, 3700, RevisionKind.UPDATE),
        (3700, 4100, RevisionKind.UPDATE),
    ]


def test_lost_hedges_are_found_and_nothing_is_wrong_with_the_arithmetic(war: Sheet) -> None:
    drifting = [found.documents for found in war.found(Fault.HEDGE)]

    assert sorted(drifting) == [("north", "south"), ("north", "south"), ("spring", "autumn"), ("wire", "mirror")]
    assert war.flagged() == []
    assert {found.kind for found in war.check().discrepancies} == {Fault.HEDGE, Fault.DISPUTED}


def test_reports_of_one_briefing_are_together(war: Sheet) -> None:
    together = [set(origin.documents) for origin in war.check().origins]

    assert any({"north", "south"} <= documents for documents in together)
    assert any({"wire", "mirror"} <= documents for documents in together)


def departing(picture: str, kind: Fault) -> list[tuple[str, ...]]:
    return [found.departs for found in Sheet(picture).found(kind)]


BRIEFING = """
a | 2030-02-03 | A < Reuters < General Ost | killed     | more than 310 | total | ../2030-02-02
a | 2030-02-03 | A < Reuters < General Ost | casualties | about 2,900   | total | ../2030-02-02
b | 2030-02-03 | B < AFP < General Ost     | killed     | more than 310 | total | ../2030-02-02
b | 2030-02-03 | B < AFP < General Ost     | casualties | about 2,900   | total | ../2030-02-02
"""


OTHER_MOUTH = """
x | 2030-02-04 | X < Red Valley | casualties | about 2,900   | total | ../2030-02-02
x | 2030-02-04 | X < Red Valley | killed     | more than 310 | total | ../2030-02-02
""".strip()


@pytest.mark.parametrize(
    ("copy", "kind"),
    [
        ("x | 2030-02-04 | X < General Ost | killed | more than 390 | total | ../2030-02-02", Fault.NUMBER),
        ("x | 2030-02-04 | X < General Ost | killed | about 2,900 | total | ../2030-02-02", Fault.MEASURE),
        ("x | 2030-02-04 | X < General Ost | killed | 2,900 | total | ../2030-02-04", Fault.MEASURE),
        ("x | 2030-02-04 | X < General Ost | casualties | about 2,900 | period | 2030-01-27/2030-02-02", Fault.BASIS),
        ("x | 2030-02-04 | X < General Ost | casualties | nearly 2,900 | total | ../2030-02-02", Fault.HEDGE),
        ("x | 2030-03-20 | X < General Ost | casualties | about 2,900 | total | ../2030-03-20", Fault.STALE),
        ("x | 2030-02-01 | X < General Ost | casualties | about 2,900 | total | ../2030-02-02", Fault.DATE),
        (OTHER_MOUTH, Fault.ATTRIBUTION),
    ],
)
def test_one_report_that_departs_from_two_is_named_by_kind(copy: str, kind: Fault) -> None:
    found = Sheet(f"{BRIEFING}{copy}\n").check().discrepancies

    assert {f.kind for f in found} == {kind}
    assert {f.departs for f in found} == {("x",)}


def test_a_report_that_departs_changes_no_row() -> None:
    spun = f"{BRIEFING}x | 2030-02-04 | X < General Ost | killed | about 2,900 | total | ../2030-02-04\n"

    assert row(Sheet(spun).ask("killed"), "General Ost")[:2] == (310, "more_than")


def test_a_later_total_of_the_same_size_is_stated_anew_where_it_says_so() -> None:
    again = f"{BRIEFING}x | 2030-03-20 | X < General Ost | casualties | about 2,900 | total | ../2030-03-20 | | evidence=briefing\n"

    assert Sheet(again).check().discrepancies == ()


SUMS = """
a | 2030-02-03 | A < General Ost | killed     | {} | total | ../2030-02-02
a | 2030-02-03 | A < General Ost | wounded    | {} | total | ../2030-02-02
b | 2030-02-03 | B < General Ost | casualties | {} | total | ../2030-02-02
"""


@pytest.mark.parametrize(
    ("killed", "wounded", "casualties", "verdict"),
    [
        ("300", "2,700", "3,000", None),
        ("more than 300", "about 2,700", "about 3,000", None),
        ("600", "4,100", "4,700", None),
        ("about 600", "4,100", "more than 4,700", None),
        ("600", "3,000", "4,700", Verdict.IMPOSSIBLE),
        ("1,000", "1,600", "2,700", Verdict.STRAINED),
        ("5,000", "100", "4,000", Verdict.IMPOSSIBLE),
    ],
)
def test_sums_that_do_and_do_not_add_up(killed: str, wounded: str, casualties: str, verdict: Verdict | None) -> None:
    found = Sheet(SUMS.format(killed, wounded, casualties)).found(Fault.SUM)

    assert [f.verdict for f in found] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("rate", "days", "flagged"),
    [("89 a day", "2029-12-05/2030-01-16", False), ("150 a day", "2029-12-05/2030-01-16", True), ("90 a day", "2029-12/2030-01-16", False)],
)
def test_a_rate_follows_from_its_total_and_its_days(rate: str, days: str, *, flagged: bool) -> None:
    picture = f"""
    a | 2030-01-17 | A < Institute for the Study of War             | casualties | {rate} | rate  | {days}
    a | 2030-01-17 | A < Institute for the Study of War < Zelenskyy | casualties | 3,800  | total | {days}
    """
    assert bool(Sheet(picture).found(Fault.RATE)) == flagged


@pytest.mark.parametrize(
    ("words", "later", "verdict"),
    [
        ("losses have tripled to 960", "960", None),
        ("more than double the 310 of spring", "960", None),
        ("losses have doubled", "960", Verdict.IMPOSSIBLE),
        ("losses have tripled", "620", Verdict.IMPOSSIBLE),
    ],
)
def test_a_multiple_is_held_against_the_earlier_figure(words: str, later: str, verdict: Verdict | None) -> None:
    picture = f"""
    a | 2030-06-01 | A < General Ost | killed | 310     | total | ../2030-03-01
    a | 2030-06-01 | A < General Ost | killed | {later} | total | ../2030-05-31 | | quote={words}
    """
    assert [f.verdict for f in Sheet(picture).found(Fault.MULTIPLE)] == ([verdict] if verdict else [])
