"""A head that reads causes, effects and their signals off the words' states of the exported encoder."""
