"""What a person can do, as tables: id, title, key, when, run."""
