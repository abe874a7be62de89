"""Files in and out: one module, one format, one catalogue."""
