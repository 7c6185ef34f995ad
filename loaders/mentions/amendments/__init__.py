"""What an instrument does to an earlier agreement, and what it changes."""
