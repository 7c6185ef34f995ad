"""Whether an agreement was in force on a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.in_force import Days, Life, days_of, in_force


def days(value: str) -> Days:
    found = days_of(value)
    assert found is not None
    return found


MADE, ENDED = days("2005-03-07"), days("2008-09-08")


@pytest.mark.parametrize(
    ("life", "on", "verdict", "words"),
    [
        (Life(MADE), "2005-03-06", "no", "made only later"),
        (Life(MADE), "2005-03-07", "yes", "made that day"),
        (Life(MADE), "2006-01-01", "possibly", "no end is known"),
        (Life(MADE, days("2010-12-31")), "2010-12-31", "yes", "its term ran"),
        (Life(MADE, days("2010-12-31")), "2011-01-01", "no", "expired"),
        (Life(MADE, days("2010")), "2010-06-01", "possibly", "expired some day"),
        (Life(MADE, terminated=(ENDED,)), "2008-09-07", "yes", "ended only later"),
        (Life(MADE, terminated=(ENDED,)), "2008-09-08", "no", "terminated: 2008-09-08"),
        (Life(MADE, terminated=(days("2008-09"),)), "2008-09-10", "possibly", "some day of 2008-09-01 to 2008-09-30"),
        (Life(MADE, restated=(ENDED,)), "2009-01-01", "no", "restatement"),
        (Life(MADE, changed=(ENDED,)), "2007-01-01", "yes", "changed or ended only later"),
        (Life(MADE, days("2006-12-31"), changed=(ENDED,)), "2007-06-01", "yes", "only later"),
        (Life(MADE, days("2006-12-31"), changed=(ENDED,)), "2009-01-01", "possibly", "changed after that"),
        (Life(days("2005")), "2005-06-01", "possibly", "made some day"),
        (Life(), "2005-06-01", "unknown", "no filing says"),
        (Life(terminated=(ENDED,)), "2009-01-01", "no", "terminated"),
    ],
)
def test_the_verdict_and_its_reason(life: Life, on: str, verdict: str, words: str) -> None:
    found = in_force(life, date.fromisoformat(on))
    assert (found.verdict, words in found.reason) == (verdict, True), found


_DAY = st.dates(date(2000, 1, 1), date(2012, 1, 1))
_DAYS = st.builds(lambda one, two: Days(min(one, two), max(one, two)), _DAY, _DAY)
_LIVES = st.builds(Life, st.none() | _DAYS, st.none() | _DAYS, *[st.lists(_DAYS, max_size=2).map(tuple)] * 3)


@given(_LIVES, _DAY)
def test_it_is_never_in_force_before_it_was_made_or_after_it_ended(life: Life, on: date) -> None:
    verdict = in_force(life, on).verdict
    if (life.begins and on < life.begins.first) or any(end.last <= on for end in life.terminated):
        assert verdict == "no"
    if life.begins is None:
        assert verdict != "yes" or life.expires is not None
