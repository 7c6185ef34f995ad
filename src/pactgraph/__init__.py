"""Pactgraph: who agreed what with whom in SEC filings, with the exact sentence behind every fact."""

from __future__ import annotations

__version__ = "0.1.0"
