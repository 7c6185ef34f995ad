"""`python -m pactgraph`."""

from pactgraph.cli import main

main()
