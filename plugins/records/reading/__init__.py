"""The reading room: what a file says, and where. Bytes become fields and a body, with the place of each and the faults on the way."""
