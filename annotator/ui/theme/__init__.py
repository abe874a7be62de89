"""How the program looks: palettes, the colours of labels, the bundled fonts."""
