"""Rules for any built site, whatever its association, run by `tasks.py test --site FOLDER`; they read no content."""
