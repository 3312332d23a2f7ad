"""Training a pipeline on what a person confirmed, in a process of its own."""
