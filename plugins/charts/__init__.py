"""The charts room: pictures drawn at build time, as plain places in a drawing; knows nothing of records.

A layered graph after Sugiyama, Tagawa and Toda, “Methods for Visual Understanding of Hierarchical System Structures”
(IEEE Transactions on Systems, Man, and Cybernetics 11/2, 1981): bends (long edges in pieces), ordering (few crossings),
placing (straight edges), layered (all of it), labels (names in lines). Beside it: stacked (columns), tiles (a schematic
map). Lengths are sixteenths of the size of the page's text, so that a drawing grows with it.
"""
