"""What stands behind the endpoint: the protocol, limits, snapshots, and workers that can be killed."""
