"""Banks that contracts name without a legal form, and that no word such as "Bank" gives away."""

from __future__ import annotations

# As printed in lists of lenders and underwriters; each is a whole name, not the short form of a longer one.
FORMLESS_BANKS: tuple[str, ...] = (
    "Bank of New York Mellon",
    "Bank of New York",
    "Bank of America",
    "BNP Paribas",
    "Société Générale",
    "Societe Generale",
    "Natixis",
    "Calyon",
    "Credit Suisse",
    "Credit Suisse First Boston",
    "Credit Lyonnais",
    "Crédit Lyonnais",
    "Scotiabank",
    "Citicorp North America",
    "Bayerische Landesbank",
    "Landesbank Baden-Württemberg",
    "Norddeutsche Landesbank",
    "Landesbank Hessen-Thüringen",
    "Banco Santander",
    "Banque Paribas",
    "Banque Nationale de Paris",
    "Intesa Sanpaolo",
    "Coöperatieve Rabobank",
    "Rabobank Nederland",
    "Rabobank International",
    "National Westminster",
    "Merrill Lynch Capital",
    "Wells Fargo Foothill",
    "Fleet Business Credit",
)
