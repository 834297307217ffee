"""One module a kind. A new kind is a new module here; nothing else in the code names it."""
