"""Two graphs -> what differs between them, thing by thing and fact by fact, and why."""
