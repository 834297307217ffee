"""Tests of the shipped content and questions to it, run by `tasks.py test --content`; publishing never waits for
them.
"""
