"""Judgements of the shipped content, and questions put to it: `tasks.py test --content`. Publishing never waits."""
