"""Questions across all filings."""
