"""The environment room: what a command needs installed. Standard library only: it runs before anything is."""
