"""What people set right: an append-only file of their own, and what it does to evidence and judgements."""
