"""One filing in, one named graph out."""
