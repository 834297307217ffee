"""What Lighthouse says of the portal's pages on a phone."""
