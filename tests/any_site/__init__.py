"""What must hold of any built site, whosever it is: `tasks.py test --site FOLDER`. It reads no content."""
