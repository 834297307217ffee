"""The pages room: how records enter Pelican. The only room of records that knows it."""
