"""Judgements of the shipped content, and questions put to it: `tasks.py test --content`. They never hold up publishing."""
