"""A relation head on the syntax encoder: which relation, if any, holds between two given mentions of a sentence."""
