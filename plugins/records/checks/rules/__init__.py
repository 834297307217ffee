"""The rules about the content as a whole. Each module has a function `check(catalogue)`, which yields Problems."""
