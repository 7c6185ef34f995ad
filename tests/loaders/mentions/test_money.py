from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.lexicon.currencies import CURRENCIES, Currency
from pactgraph.loaders.mentions.terms.money import MoneyFound, find_money


def read(text: str) -> list[MoneyFound]:
    return find_money(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("will pay Alpina five million Euros for", "5000000", "EUR"),
        ("$5.0 million", "5000000", "USD"),
        ("$1.2 billion", "1200000000", "USD"),
        ("a $75-million facility", "75000000", "USD"),
        ("$2.5MM", "2500000", "USD"),
        ("$ 1,500", "1500", "USD"),
        ("$250, 000", "250000", "USD"),
        ("$.001", "0.001", "USD"),
        ("25 cents per share", "0.25", "USD"),
        ("$10,000,000 Canadian", "10000000", "CAD"),
        ("1,000,000 U.S. Dollars", "1000000", "USD"),
        ("One Hundred and 50/100 Dollars", "100.5", "USD"),
        ("Five Hundred Thousand Dollars ($500,000)", "500000", "USD"),
        ("$500,000 (five hundred thousand dollars)", "500000", "USD"),
        ("TWO MILLION FIVE HUNDRED THOUSAND AND NO/100 DOLLARS ($2,500,000.00)", "2500000", "USD"),
        ("Twenty-Five Million United States Dollars (US$25,000,000)", "25000000", "USD"),
        ("36,700,000 EUR", "36700000", "EUR"),
    ],
)
def test_a_sum_is_read_once_and_exactly(text: str, value: str, currency: str) -> None:
    assert [(str(money.value), money.currency) for money in read(text)] == [(value, currency)]


@pytest.mark.parametrize(
    "text", ["the dollar value", "several million dollars", "10 million pounds of resin", "5,000,000 shares"]
)
def test_what_states_no_sum_gives_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between $5 million and $10 million", 5_000_000, 10_000_000),
        ("from $5.0 to $7.0 million", 5_000_000, 7_000_000),
        ("$5-10 million", 5_000_000, 10_000_000),
        ("$200,000 to $250,000", 200_000, 250_000),
    ],
)
def test_a_range_is_one_sum_with_a_lower_figure(text: str, low: int, high: int) -> None:
    assert [(money.low, money.value) for money in read(text)] == [(low, high)]


def test_a_change_from_one_sum_to_another_is_no_range() -> None:
    assert [money.value for money in read("increased the commitment from $5 million to $10 million")] == [5_000_000, 10_000_000]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$40.25 per share", "share"),
        ("$53.00 per common share", "share"),
        ("$625,000, per annum", "year"),
        ("$15,000 a quarter", "quarter"),
        ("$1.5 million annually", "year"),
        ("$500 a matter of taste", None),
        ("$500 per the Agreement", None),
    ],
)
def test_a_sum_says_what_it_is_counted_by(text: str, per: str | None) -> None:
    assert [money.per for money in read(text)] == [per]


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_every_currency_is_read_from_its_example_and_not_from_its_neighbour(currency: Currency) -> None:
    assert [money.currency for money in read(currency.example)] == [currency.code]
    assert read(currency.neighbour) == []


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_every_symbol_of_a_currency_is_read(currency: Currency) -> None:
    for symbol in currency.symbols:
        assert [(money.currency, money.value) for money in read(f"for {symbol} 5,000,000 in")] == [
            (currency.code, Decimal(5_000_000))
        ]


@given(st.text(alphabet="0123456789 ,.$€USDollarsmillion()-to", max_size=80))
def test_sums_lie_inside_and_never_overlap(text: str) -> None:
    found = read(text)
    assert all(0 <= money.start < money.end <= len(text) for money in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(money.low is None or money.low < money.value for money in found)
