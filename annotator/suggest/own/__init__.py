"""The recogniser that a project trains for itself, from its finished articles, for whatever labels it has."""
