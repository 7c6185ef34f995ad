"""Questions that networkx answers: projections, paths, centrality."""
