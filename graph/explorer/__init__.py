"""The explorer: look-ups as JSON and pages as HTML, made by the workers of the endpoint."""
