"""What must hold of any built site, whoever's it is: `tasks.py test --site FOLDER`. Reads that folder and no content."""
