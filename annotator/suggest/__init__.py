"""spaCy behind a small door: pipelines, rules, tokens and suggestions."""
