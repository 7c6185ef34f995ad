"""How source files become a store that is whole at any moment: parts, ledgers, seals, and what notices damage."""
