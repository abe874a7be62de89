"""What was decided before, as a provider: surfaces with their labels, in an article and across a project."""
