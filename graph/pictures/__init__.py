"""The graph as people see it: what is shown, where it stands, in what words."""
