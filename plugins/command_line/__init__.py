"""The commands as people type them: what they can write, and what was wrong with what they wrote, in Chinese."""
