"""What can be said."""
