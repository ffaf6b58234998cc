"""Trains the syntax model of Entente: parts of speech and dependency trees for English."""
