"""A head that says which relations hold between two mentions of a sentence, over layers shared with the parser."""
