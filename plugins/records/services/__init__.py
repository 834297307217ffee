"""The services room: what each service of the site takes from the records, as plain values."""
