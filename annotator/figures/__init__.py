"""The figure recogniser: text in, spans with parsed values out; a library of its own."""
