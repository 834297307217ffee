"""The cache room: what earlier builds have made and later ones need not make again; knows nothing of what it is."""
