"""What the look-ups give: frozen objects that lead to one another, read from the graph by IRI."""
