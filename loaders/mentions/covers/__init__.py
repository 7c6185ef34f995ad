"""What header, cover, exhibit index and forms state of the filing and its registrants."""
