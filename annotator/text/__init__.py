"""Pure arithmetic over text: offsets, segments, tokens, intervals."""
