"""The records that every floor speaks in: frozen, typed, free of behaviour that needs a window or a file."""
