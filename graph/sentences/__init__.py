"""The sentences behind the facts: kept texts, quotes, citations, and full-text search."""
