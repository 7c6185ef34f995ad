"""Compounds: code names, names by their form, names proved by the words around them."""
