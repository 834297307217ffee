"""The pages room: how records enter Pelican. No other room of records knows Pelican."""
