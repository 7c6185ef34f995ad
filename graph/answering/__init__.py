"""Questions and queries -> answers: what is asked, what comes back, and what was searched."""
