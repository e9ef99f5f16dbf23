"""From one manuscript to the notebooks of both languages, and the gates they must pass."""
