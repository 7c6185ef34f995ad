"""A graph on another SPARQL 1.1 server: asked through the interface of the store, and loaded."""
