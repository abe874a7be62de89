"""What the project's own tools share, and scripts that make pages, pictures and references."""
