"""Rules as data; every entry carries its own examples."""
