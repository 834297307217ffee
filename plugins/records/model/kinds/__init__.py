"""One module a kind. A new kind is a new module here; nothing else in the code names it.

It declares what services, lists and pages need of it; `declarations.py` names all that can be declared.
"""
