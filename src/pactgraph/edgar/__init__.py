"""Filings from EDGAR: `listing` says which there are, `fetching` brings them."""
