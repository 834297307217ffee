"""The upgrading room: what each layer of a stack brings, and newer versions of the layers that come from elsewhere.

`snapshot` names what a layer folder holds, with a fingerprint each; `seen` keeps the fingerprints in `layers.lock` of
the topmost layer; `stack` says where each layer comes from; `overview` tells all that for the command `layers`.

`upgrade` works on a copy first: `rehearsal` puts the newer layers below a copy of one's own, migrates the copy and
checks it. Only a stack without errors is taken, after a question. `journal` has kept by then what `undo` needs, so
that an upgrade that was killed can be brought back too. `git` alone starts git.
"""


class Refused(Exception):
    """Nothing was changed; the message says why and what to do."""
