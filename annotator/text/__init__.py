"""Pure arithmetic over text: offsets, paragraphs, tokens, alignment, variants."""
