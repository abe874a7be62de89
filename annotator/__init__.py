"""Turn articles into training data: candidates and figures judged by keyboard, exported as proven sets."""

__version__ = "0.1.0"
