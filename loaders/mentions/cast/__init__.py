"""Who is who in a document: organizations, persons, and the words that stand for them."""
