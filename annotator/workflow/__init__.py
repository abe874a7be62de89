"""What a working person sets in motion: the open project, edits, jobs, the workbench, settings, events."""
