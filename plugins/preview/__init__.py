"""The preview room: serve the site, rebuild on each save, refresh the browser."""
