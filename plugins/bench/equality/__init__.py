"""Proof that the portal's shards answer as the whole index does in stock lunr.js."""
