"""The terms of one deal: money, days and periods, law, territory, exclusivity, royalties, what is withheld."""
