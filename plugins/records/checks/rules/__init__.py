"""Rules about the content as a whole. Each module here has `check(catalogue)`, which yields Problems."""
