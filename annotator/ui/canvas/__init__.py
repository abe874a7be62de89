"""The page: an article laid out, its marks painted, the pointer understood."""
