"""The manual that ships with the program: its pages, their sections, a search over them, and each page as HTML."""
