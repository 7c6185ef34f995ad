"""Agreements as reports (8-K and the like) tell them: sightings in sentences, grouped and told as one record each."""
