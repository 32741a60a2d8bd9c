"""The questions, by topic."""
