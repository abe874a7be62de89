"""Taking foreign files apart: what runs in the limited child processes of the importers, and how it is asked."""
