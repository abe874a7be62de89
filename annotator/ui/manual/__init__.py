"""The manual in a window of its own: contents and search on the left, the page on the right."""
