"""The patterns room: every component of the theme and every token on a page of its own, to look at and to test."""
