"""Currencies as filings write them: ISO 4217 code, symbols, names; each with an example and a neighbour that is no money.

Codes: ISO 4217 list one (and list three for what the euro replaced). Symbols and names: Unicode CLDR, and the forms filings use.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency. `symbols` stand before a number; `names` are regular expressions that stand after one."""

    code: str
    symbols: tuple[str, ...]
    names: tuple[str, ...]
    example: str
    neighbour: str  # looks like it, is no money

    @property
    def stems(self) -> tuple[str, ...]:
        """Literals of which each name holds one: what to look for before its pattern is tried."""
        return _STEMS.get(self.code, (self.code.lower(),))


CURRENCIES = (
    Currency(
        "USD",
        ("$", "US$", "U.S.$", "U.S. $", "US $", "USD", "USD$", "$US"),
        (r"(?:u\.?\s?s\.?|united states|american)?\s{0,2}dollars?", "usd"),
        "US$5 million",
        "a dollar store",
    ),
    Currency("EUR", ("€", "EUR", "Euro", "EUR€"), ("euros?", "eur"), "five million Euros", "Euro Disney"),
    Currency(
        "GBP",
        ("£", "GBP", "GB£", "UK£", "STG£"),
        ("pounds? sterling", "(?:british|u\\.?k\\.?) pounds?(?: sterling)?", "gbp"),
        "10 million pounds sterling",
        "10 million pounds of resin",
    ),
    Currency("JPY", ("¥", "JPY", "JP¥"), ("(?:japanese )?yen", "jpy"), "¥300,000,000", "a yen for change"),
    Currency(
        "CAD",
        ("C$", "CA$", "CAD", "CAD$", "CDN$", "Cdn$", "Cdn", "Can$"),
        ("canadian dollars?", "cad"),
        "C$2.5 million",
        "CAD software",
    ),
    Currency("AUD", ("A$", "AU$", "AUD", "AUD$"), ("australian dollars?", "aud"), "A$40,000", "Exhibit A"),
    Currency("NZD", ("NZ$", "NZD"), ("new zealand dollars?", "nzd"), "NZ$40,000", "New Zealand"),
    Currency("HKD", ("HK$", "HKD"), ("hong kong dollars?", "hkd"), "HK$7.8 million", "Hong Kong"),
    Currency("SGD", ("S$", "SG$", "SGD"), ("singapore dollars?", "sgd"), "S$1,200,000", "Singapore"),
    Currency("TWD", ("NT$", "TWD", "NTD"), ("(?:new taiwan|nt|taiwan) dollars?", "twd"), "NT$475 million", "NT 475"),
    Currency(
        "CNY",
        ("RMB", "CNY", "CN¥", "RMB¥"),
        ("(?:chinese )?(?:renminbi|yuan)(?: yuan)?", "rmb", "cny"),
        "RMB 60 million",
        "RMB Group",
    ),
    Currency("CHF", ("CHF", "SFr", "SFr.", "Sfr."), ("swiss francs?", "chf"), "CHF 12.5 million", "San Franc 12"),
    Currency("INR", ("₹", "Rs.", "Rs", "INR"), ("(?:indian )?rupees?", "inr"), "Rs. 50,000,000", "RSUs 50"),
    Currency("KRW", ("₩", "KRW"), ("(?:south )?korean won", "krw"), "3 billion Korean won", "3 bids won"),
    Currency("SEK", ("SEK",), ("swedish (?:kron(?:a|or)|crowns?)", "sek"), "SEK 90 million", "Sekisui 90"),
    Currency("NOK", ("NOK",), ("norwegian (?:kron(?:e|er)|crowns?)", "nok"), "NOK 90 million", "Nokia 90"),
    Currency("DKK", ("DKK",), ("danish (?:kron(?:e|er)|crowns?)", "dkk"), "DKK 90 million", "Danish crown prince"),
    Currency("BRL", ("R$", "BRL"), ("(?:brazilian )?reais", "brazilian real", "brl"), "R$15 million", "R 15"),
    Currency("MXN", ("MX$", "Mex$", "MXN", "Ps."), ("mexican pesos?", "mxn"), "Ps. 200 million", "200 pesos"),
    Currency("ILS", ("₪", "NIS", "ILS"), ("(?:new )?israeli (?:new )?shekels?", "shekels?", "nis"), "NIS 4,000,000", "Denis 4"),
    Currency("ZAR", ("ZAR",), ("(?:south african )?rands?", "zar"), "ZAR 30 million", "Ayn Rand"),
    Currency("RUB", ("₽", "RUB"), ("(?:russian )?r(?:o)?ubles?", "rub"), "RUB 30 million", "rub out"),
    Currency("PLN", ("PLN",), ("(?:polish )?zlot(?:y|ys|ych)", "pln"), "PLN 30 million", "plan 30"),
    Currency("CZK", ("CZK",), ("czech (?:koruna|korun|crowns?)",), "CZK 30 million", "Czech 30"),
    Currency("HUF", ("HUF",), ("(?:hungarian )?forints?",), "HUF 30 million", "huff 30"),
    Currency("THB", ("THB",), ("(?:thai )?baht",), "THB 30 million", "Bath 30"),
    Currency("MYR", ("MYR",), ("(?:malaysian )?ringgits?",), "MYR 30 million", "ring it 30"),
    Currency("IDR", ("IDR",), ("(?:indonesian )?rupiahs?",), "IDR 30 billion", "Indonesia 30"),
    Currency("PHP", (), ("philippine pesos?",), "30 million Philippine pesos", "PHP 8"),
    Currency("TRY", (), ("turkish liras?",), "30 million Turkish lira", "TRY 30"),
    Currency("ARS", ("ARS",), ("argentin(?:e|ian) pesos?",), "ARS 30 million", "Mars 30"),
    Currency("CLP", ("CLP",), ("chilean pesos?",), "CLP 30 million", "clip 30"),
    Currency("COP", (), ("colombian pesos?",), "30 million Colombian pesos", "COP 30"),
    Currency("AED", ("AED",), ("(?:uae|emirati) dirhams?", "dirhams?"), "AED 30 million", "named 30"),
    Currency("SAR", ("SAR",), ("saudi (?:arabian )?riyals?",), "SAR 30 million", "SARs 30"),
    Currency("DEM", (), ("deutsche ?marks?", "german marks?"), "30 million Deutsche Marks", "DM 1"),
    Currency("FRF", ("FRF",), ("french francs?",), "30 million French francs", "French fries"),
    Currency("ITL", ("ITL",), ("(?:italian )?lire", "italian lira"), "30 billion Italian lire", "title 30"),
    Currency("NLG", ("NLG",), ("(?:dutch )?guilders?",), "30 million Dutch guilders", "Dutch builders"),
    Currency("ESP", (), ("(?:spanish )?pesetas?",), "30 million pesetas", "ESP 30"),
    Currency("BEF", ("BEF",), ("belgian francs?",), "30 million Belgian francs", "Belgian 30"),
)

_STEMS = {
    "USD": ("dollar", "usd"),
    "EUR": ("euro", "eur"),
    "GBP": ("sterling", "pound", "gbp"),
    "JPY": ("yen", "jpy"),
    "CAD": ("canadian", "cad"),
    "AUD": ("australian", "aud"),
    "NZD": ("new zealand", "nzd"),
    "HKD": ("hong kong", "hkd"),
    "SGD": ("singapore", "sgd"),
    "TWD": ("taiwan", "nt dollar", "twd"),
    "CNY": ("renminbi", "yuan", "rmb", "cny"),
    "CHF": ("swiss", "chf"),
    "INR": ("rupee", "inr"),
    "KRW": ("korean", "krw"),
    "SEK": ("swedish", "sek"),
    "NOK": ("norwegian", "nok"),
    "DKK": ("danish", "dkk"),
    "BRL": ("rea", "brl"),
    "MXN": ("mexican", "mxn"),
    "ILS": ("shekel", "nis"),
    "ZAR": ("rand", "zar"),
    "RUB": ("ruble", "rouble", "rub"),
    "PLN": ("zlot", "pln"),
    "CZK": ("czech",),
    "HUF": ("forint",),
    "THB": ("baht",),
    "MYR": ("ringgit",),
    "IDR": ("rupiah",),
    "PHP": ("philippine",),
    "TRY": ("turkish",),
    "ARS": ("argentin",),
    "CLP": ("chilean",),
    "COP": ("colombian",),
    "AED": ("dirham",),
    "SAR": ("saudi",),
    "DEM": ("mark",),
    "FRF": ("french",),
    "ITL": ("lire", "lira"),
    "NLG": ("guilder",),
    "ESP": ("peseta",),
    "BEF": ("belgian",),
}
