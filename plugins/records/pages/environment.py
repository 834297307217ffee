"""The Jinja environment of a build: one for all generators, with globals that imports of macros compare quickly."""


def share_environment(generator):
    """Give `generator` the environment of the first generator of the build, so that no template is loaded twice.

    Pelican makes an environment for each generator, all from the same settings.
    """
    environment = generator.settings.get("ENVIRONMENT")
    if environment is None:
        environment = generator.settings["ENVIRONMENT"] = generator.env
        # At each import of macros Jinja subtracts the names of these globals from others. Of its ChainMap it looks up
        # one name after another in Python, which took a tenth of a build. Nothing changes the globals afterwards.
        environment.make_globals = lambda own: {**environment.globals, **(own or {})}
    generator.env = environment
