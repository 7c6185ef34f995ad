"""Document -> facts with their mentions; one module per kind of fact."""
