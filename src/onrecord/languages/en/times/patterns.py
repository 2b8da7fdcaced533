"""The patterns of English time expressions: `pattern | meaning          | example | its value`, printed on Thursday 16 January 2025.

`?` marks what may be missing, `/` a choice, `[ ... ]` each expression where there is more than one. Each row's example is a test.
"""

DATES = """
DATE                                     | date in digits   | They met on [2024-10-08] there. | 2024-10-08
WEEKDAY ,? the? DAY of? MONTH ,? YEAR?   | day              | It came [Monday, 13 January 2025]. | 2025-01-13
WEEKDAY ,? HERE? MONTH DAY ,? YEAR?      | day              | It came [Monday, January 13]. | 2025-01-13
MONTH DAY                                | day              | It came on [Jan. 13] by rail. | 2025-01-13
MONTH DAY ,? YEAR                        | day              | It came on [May 3, 2024] by rail. | 2024-05-03
MONTH DAY of? that/the same? year        | day              | In [1943] it fell on [May 3 of that year]. | 1943 1943-05-03
MONTH DAY ,? of? HERE year               | day              | It came on [May 3 last year] by rail. | 2024-05-03
DAY MONTH ,? YEAR?                       | day              | It came on [16 January] by rail. | 2025-01-16
DAY MONTH of? HERE year                  | day              | It came on [3 May last year] by rail. | 2024-05-03
DAY MONTH of? that same? year            | day              | In [1943] it fell on [3 May that year]. | 1943 1943-05-03
DAY MONTH YY                             | day              | [15 JAN 24] -- The army says so. | 2024-01-15
the? DAY of MONTH ,? YEAR?               | day              | They met on [the 3rd of March 2022] there. | 2022-03-03
the DAY MONTH                            | day              | It ended after [the 8 January] raid. | 2025-01-08
HERE/COMING MONTH DAY                    | day              | They met [last Oct. 23] in the port. | 2024-10-23
MONTH the DAY                            | day              | They met on [January the 3rd] there. | 2025-01-03
[ MONTH DAY ] JOINT/- [ DAY ]            | day + next day   | They met on [Oct. 8] and [13] in the port. | 2024-10-08 2024-10-13
between [ MONTH DAY ] and [ DAY ]        | day + paired day | Between [Oct. 8] and [13] ships came. | 2024-10-08 2024-10-13
[ MONTH DAY ] JOINT/- [ DAY ,? YEAR ]    | day + next day   | They met on [May 8] to [13, 2022] there. | 2022-05-08 2022-05-13
[ MONTH DAY ] , [ DAY ] and/or [ DAY ]   | day + next day   | They met on [May 8], [9] and [13] in Seoul. | 2024-05-08 2024-05-09 2024-05-13
[ MONTH DAY ] JOINT/- [ MONTH DAY ,? YEAR ] | day              | From [May 8] to [June 3, 2022] it held. | 2022-05-08 2022-06-03
[ DAY ] JOINT/- [ DAY MONTH ,? YEAR? ]   | day + next day   | They met on [8] and [13 October] there. | 2024-10-08 2024-10-13
[ DAY MONTH ] JOINT/- [ DAY MONTH ,? YEAR ] | day              | From [8 May] to [3 June 2022] it held. | 2022-05-08 2022-06-03
<on/by/until/from/since the NTH          | nth              | It began on [5 May 2022]. On [the 9th] it ended. | 2022-05-05 2022-05-09
MONTH                                    | month            | It began in [October] there. | 2024-10
MONTH ,? of? YEAR                        | month            | It began in [April 2024] there. | 2024-04
MONTH ' YY                               | month            | It began in [April '24] there. | 2024-04
MONTH ,? of? that/the same? year         | month            | In [1943] it fell, in [May of that year]. | 1943 1943-05
MONTH of? HERE year                      | month            | They have been there since [October last year]. | 2024-10
HERE/COMING MONTH                        | month            | It began [last October] there. | 2024-10
the THERE MONTH                          | month there      | In [May 2022] it broke, as in [the previous March]. | 2022-05 2022-03
[ MONTH ] JOINT/- [ MONTH ,? of? YEAR ]  | month            | Reserves came in [January] and [February 2024]. | 2024-01 2024-02
[ MONTH ] and/or/to/- [ MONTH ]          | month            | Reserves came in [October] and [November]. | 2024-10 2024-11
[ MONTH ] , [ MONTH ] and/or [ MONTH ,? YEAR ] | month            | In [May], [June] and [July 2022] it held. | 2022-05 2022-06 2022-07
YEAR                                     | bare year        | It began in [1989] there. | 1989
the year YEAR                            | year             | It began in [the year 1989] there. | 1989
the year NUM                             | year named       | It ended in [the year two thousand]. | 2000
fiscal year? YEAR                        | year             | Sales fell in [fiscal 1989] there. | 1989
ERA                                      | year             | It began in [480 BC] there. | BC0480
[ NUM ] JOINT/- [ ERA ]                  | before Christ + year | It lasted from [499] to [493 BC] there. | BC0499 BC0493
[ NUM ] and/or [ ERA ]                   | before Christ + year | It held in [496] and [495 BC] there. | BC0496 BC0495
<in/of/since/late/early/until ' YY       | short year       | It began in ['98] there. | 1998
[ YEAR ] - [ YY ]                        | year + year ended | The war of [1994]-[96] was long. | 1994 1996
[ YEAR ] -/– [ YEAR ]                    | year             | The war of [1994]-[1996] was long. | 1994 1996
the? DECADE                              | decade           | It began in [the 1990s] there. | 199
the? ' DECADE                            | decade           | It began in [the '90s] there. | 199
the? ORD -? century                      | century          | It began in [the 19th century] there. | 18
the? ORD century BC                      | century          | It began in [the 4th century BC] there. | BC03
HERE? FEAST ,? YEAR?                     | feast            | It began on [Christmas Eve] there. | 2024-12-24
TODAY                                    | today            | The convoy arrived [yesterday]. | 2025-01-15
the? day ON TODAY                        | today twice      | The convoy left [the day before yesterday]. | 2025-01-14
WEEKDAY                                  | weekday          | It was announced [Monday] by the staff. | 2025-01-13
HERE WEEKDAY                             | weekday          | It was announced [last Thursday] there. | 2025-01-09
this/the COMING/PAST WEEKDAY             | weekday          | It starts [this coming Monday] there. | 2025-01-20
the THERE WEEKDAY                        | weekday there    | On [5 May 2022] it fell, on [the previous Monday] not. | 2022-05-05 2022-05-02
""".strip().splitlines()

PARTS = """
HERE PART                                | part here        | Shells fell [last night] there. | 2025-01-15TNI
the THERE PART                           | part there       | On [5 May 2022] they came, [the next morning] not. | 2022-05-05 2022-05-06TMO
that same? PART                          | part there       | On [5 May 2022] they came; [that night] it fell. | 2022-05-05 2022-05-05TNI
<at/by/during PART                       | any part         | The road is closed at [night] there. | XXXX-XX-XXTNI
<in/by/mid the? PART                     | part on          | It was hit in [the morning] there. | 2025-01-16TMO
TONIGHT                                  | tonight          | The convoy leaves [tonight]. | 2025-01-16TNI
OVERNIGHT                                | overnight        | Shells fell [overnight] there. | 2025-01-15TNI
CLOCK HALFDAY? ZONE?                     | clock            | It was hit at [10:35 a.m.] there. | 2025-01-16T10:35
HOUR HALFDAY ZONE?                       | clock            | It was hit at [9 p.m.] there. | 2025-01-16T21:00
MILITARY ZONE                            | clock            | It was hit at [0930 GMT] there. | 2025-01-16T09:30
<at/about/around MILITARY                | clock            | It was hit at [0930] there. | 2025-01-16T09:30
SEASON of? ,? YEAR                       | season           | They came in [spring 2022] there. | 2022-SP
the SEASON of? YEAR                      | season           | They came in [the spring of 2022] there. | 2022-SP
HERE SEASON                              | season           | They came [last summer] there. | 2024-SU
the EDGE SEASON                          | season           | They came after [the early summer]. | 2024-SU
this PAST SEASON                         | season           | They came [this past summer] there. | 2024-SU
the THERE SEASON                         | season           | In [1943] it fell, in [the following spring] not. | 1943 1944-SP
that same? SEASON                        | season           | In [1943] it fell, by [that spring]. | 1943 1943-SP
<in/by/since/until/during/over/through/throughout/for/into the SEASON | season           | They came in [the summer] there. | 2024-SU
<in/by/since/until/during/throughout/through SEASON | season           | The river froze in [winter] there. | 2024-WI
[ SEASON ] and/or/to [ SEASON of? YEAR? ] | season           | It held in [spring] and [summer of 2022]. | 2022-SP 2022-SU
[ the SEASON ] and/or/to [ SEASON of? YEAR? ] | season           | It held in [the spring] and [summer of 2022]. | 2022-SP 2022-SU
[ SEASON ] EVENT                         | season           | They lost the [summer] offensive. | 2024-SU
the? fiscal? -? ORD fiscal? -? quarter of? YEAR? | quarter          | They came in [the first quarter of 2024]. | 2024-Q1
the YEAR ORD -? quarter                  | quarter          | Losses rose in [the 1988 second quarter]. | 1988-Q2
the? HERE year 's ORD -? quarter         | quarter          | Losses rose in [last year's third quarter]. | 2024-Q3
the? ORD -? quarter of? HERE year        | quarter          | Losses rose in [the third quarter last year]. | 2024-Q3
the latest/current quarter/period        | reported quarter | Losses rose in [the latest quarter]. | 2024-Q4
the? year - ago/earlier ORD? -? quarter/period | quarter before   | Losses rose from [the year-ago quarter]. | 2023-Q4
the quarter a year AGO                   | quarter before   | They fell from [the quarter a year ago]. | 2023-Q4
the comparable/corresponding year - ago/earlier quarter/period | quarter before   | Down from [the comparable year-ago quarter]. | 2023-Q4
the comparable/corresponding quarter/period HERE year | quarter before   | They fell from [the corresponding period last year]. | 2024-Q4
the YEAR quarter/period                  | quarter before   | They rose in [the 1988 quarter] there. | 1988-Q4
year - ago/earlier                       | year before      | They rose from [year-earlier] losses. | 2024
the? ORD/LATTER half of? YEAR            | half             | They came in [the second half of 2023]. | 2023-H2
the? ORD/LATTER half of? HERE year       | half             | They came in [the first half of last year]. | 2024-H1
REF                                      | now              | Nothing is known of it [now]. | PRESENT_REF
SOON                                     | soon             | It will come [soon] they say. | FUTURE_REF
""".strip().splitlines()

SPANS = """
ABOUT? NUM/VAGUE/A UNIT/UNITS AGO        | away             | The ferry sank [six days ago]. | 2025-01-10
ABOUT? A UNIT or so AGO                  | away             | The ferry sank [a week or so ago]. | 2025-W02
ABOUT? NUM and a? half UNITS AGO          | away             | It sank [two and a half years ago]. | 2022
ABOUT? NUM/VAGUE/A UNIT/UNITS ON         | away             | It was 90 on [Monday] and 80 [two days earlier]. | 2025-01-13 2025-01-11
UNITS AGO/ON                             | away             | The toll was up [months ago] there. | PAST_REF
HERE UNIT                                | here             | Twelve died [last week] there. | 2025-W02
the fiscal UNIT                          | the unit         | It will rise in [the fiscal year]. | P1Y
the current fiscal? UNIT                 | here             | It will rise in [the current year] there. | 2025
the THERE UNIT                           | there            | On [5 May 2022] it broke. [The next day] it fell. | 2022-05-05 2022-05-06
that same? UNIT                          | there            | On [5 May 2022] it broke, and [that day] 12 died. | 2022-05-05 2022-05-05
the UNIT ON                              | there            | On [5 May 2022] it broke. [The day after], it fell. | 2022-05-05 2022-05-06
the UNIT THERE                           | there            | On [5 May 2022] it broke and [the day following] fell. | 2022-05-05 2022-05-06
the/this PAST UNIT                       | window           | It rose over [the past week] there. | P1W
the/these/this PAST NUM/VAGUE UNITS      | window           | Nine were hurt in [the past 24 hours]. | P1D
PAST NUM/VAGUE UNITS                     | window           | Nine were hurt over [past three days]. | P3D
the? COMING/next/following NUM/VAGUE FILLER? UNITS | length           | It will last [the next three days] there. | P3D
the NUM THERE UNITS                      | length           | It rose from [the four previous weeks]. | P4W
the COMING/next UNITS                    | lengths          | It will rise in [the coming weeks]. | PXW
COMING/next UNITS                        | future           | It will rise in [coming weeks]. | FUTURE_REF
the? FUTURE UNITS                        | future           | It will rise in [future years]. | FUTURE_REF
the UNITS CLOSING                        | future           | It will rise in [the weeks ahead]. | FUTURE_REF
the? RECENT/past UNITS                   | past             | It rose in [recent weeks] there. | PAST_REF
the last/previous/preceding UNITS        | past             | It rose in [the last weeks] there. | PAST_REF
<in the past                             | past             | They did so in [the past] there. | PAST_REF
<in/into/for/about the near? future      | future           | They do so in [the near future]. | FUTURE_REF
the UNIT                                 | the unit         | Twelve died over [the weekend] there. | 2025-W02-WE
the? EDGE of/in the UNIT                 | edge of          | It will be over by [the end of the year]. | 2025
UNIT -/'s? end                           | edge of          | It will be over by [year-end] there. | 2025
ABOUT? NUM/VAGUE UNIT/UNITS              | length           | The truce held for [three days]. | P3D
the? ABOUT? NUM/VAGUE FILLER UNITS       | length           | It went on for [two bloody weeks]. | P2W
the ABOUT? NUM/VAGUE UNITS               | length           | In [the six weeks] it held nine died. | P6W
ABOUT? NUM and a? half UNITS             | length           | It held for [two and a half years]. | P2.5Y
ABOUT? a UNIT and a half                 | length           | It held for [a week and a half] there. | P1.5W
ABOUT? half a UNIT                       | half unit        | It held for [half a year] there. | P0.5Y
the FINAL/ORD NUM/VAGUE UNITS            | length           | It held for [the first nine months]. | P9M
the NUM FINAL UNITS                      | length           | It held for [the two final days]. | P2D
NUM -? - UNIT                            | length           | A [five-day] truce was agreed. | P5D
VAGUE - UNIT                             | length           | A [several-week] truce was agreed. | PXW
NUM UNIT - long                          | length           | A [five day-long] truce was agreed. | P5D
UNIT - long                              | length           | A [week-long] truce was agreed. | P1W
UNITS - long                             | lengths          | A [months-long] truce was agreed. | PXM
ABOUT? NUM to/or/-/– NUM FILLER? UNITS   | length           | It takes [two to six days] there. | P2D
the/these/this PAST NUM to/or NUM UNITS  | window           | It rose in [the past three or four years]. | P3Y
the? COMING/next NUM to/or NUM UNITS     | length           | It will take [the next 12 to 18 months]. | P12M
the FINAL UNITS                          | lengths          | In [the final days] they fled. | PXD
A UNIT                                   | rate             | It went on for [a week] there. | P1W
ABOUT A UNIT                             | rate             | It went on for [nearly a week] there. | P1W
A FILLER UNIT                            | length           | It went on for [a full week] there. | P1W
the full/whole/entire UNIT               | length           | It went on for [the whole week]. | P1W
<for/in/within/over/after/took/lasted/lasting/during/through/until/many UNITS | lengths          | It went on for [months] there. | PXM
[ UNITS ] of                             | lengths          | After [months] of fighting they left. | PXM
<over the UNITS                          | lengths          | Over [the years] many left. | PXY
per UNIT                                 | per              | They lost 20 men [per day] there. | P1D
EVERY UNIT/WEEKDAY/MONTH/PART            | every            | They met [every Monday] there. | XXXX-WXX-1
OFTEN                                    | every            | They lost ten men [daily] there. | XXXX-XX-XX
WEEKDAY PARTS                            | every            | They met on [Monday nights] there. | XXXX-WXX-1TNI
""".strip().splitlines()

OPENERS = """
EDGE                                     | edge             | They came in [late December] there. | 2024-12
EDGE in/on/-                             | edge             | They came in [mid-April 2024] there. | 2024-04
the? EDGE of/in                          | edge             | They came at [the end of May 2024]. | 2024-05
the? EDGE part of                        | edge             | They came in [the early part of 2024]. | 2024
the? ORD/LATTER half of                  | half of          | They came in [the first half of 2022]. | 2022-H1
PART of?                                 | part of          | It was hit at [noon Monday] there. | 2025-01-13T12:00
the? EDGE? PART? hours of/on?            | hours of         | It fell in [the early morning hours of 6 January]. | 2025-01-06TMO
the? EDGE in/on the PART of?             | part of          | It fell [early in the morning of 6 January]. | 2025-01-06TMO
the? FINAL/ORD UNIT of                   | first of         | It fell in [the last week of August 2022]. | P1W
the? FINAL NUM UNITS of                  | first of         | It fell in [the first two weeks of May 2022]. | P2W
the PART of                              | part of          | It was hit on [the night of 6 January]. | 2025-01-06TNI
CLOCK HALFDAY? ZONE? ,? on?              | hour on          | It was hit at [10:35 a.m. on Monday]. | 2025-01-13T10:35
HOUR HALFDAY ZONE? ,? on?                | hour on          | It was hit at [10 p.m. Tuesday] there. | 2025-01-14T22:00
""".strip().splitlines()

CLOSERS = """
PART                                     | part of          | Shells fell on [Sunday night] there. | 2025-01-12TNI
- PART                                   | part of          | Shells fell in the [Sunday-night] raid. | 2025-01-12TNI
""".strip().splitlines()
