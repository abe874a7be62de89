"""A recogniser that learns names from marked sentences: a linear-chain CRF over words and what is known of them."""
