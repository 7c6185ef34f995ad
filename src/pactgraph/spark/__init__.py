"""The same build as a Spark job: `rows` is what each machine does, `engine` what moves between them."""
