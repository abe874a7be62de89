"""The dialogs: what is asked for before something happens, and what is told after it."""
