"""Providers of candidates: one module, one provider, one catalogue."""
