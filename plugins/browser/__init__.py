"""The browser room: a Chromium for tests and pictures."""
