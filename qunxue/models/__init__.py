"""What the lessons simulate: pure, seeded functions without widget, chart or file.

Tab shows the modules; each loads when it is first named. By the lesson that introduces them:

01 One app, one day
    `day_log`, `interruptions`, `effect_size`
02 Secrets and trust
    `leaks`, `rumour`, `traces`, `location`, `audience`
03 Group etiquette
    `group_size`, `etiquette`, `attention`, `replies`
04 Red packets
    `red_packet`, `inequality`
05 Old media, new platform
    `media`, `subscribers`, `auto_reply`
08 Fun and ties
    `contagion`, `novelty`
09 Conflict and crowd
    `split`, `balance`, `crowd`
14 Community 1.0, 2.0, 3.0
    `communities`, `centralisation`, `cohesion`, `needs`, `habit`

Two kinds of tables. A function whose name is or ends in ``table`` makes something to read: its
numbers are rounded, its headings name the unit in the reader's language. Every other table is made
to be computed with: nothing is rounded, and its columns have the same English names for everybody.

Examples
--------
>>> from qunxue.models import group_size
>>> group_size.pairs(40)
780
"""

from qunxue._lazy import parts_of as _parts_of

__getattr__, __dir__ = _parts_of(__name__, __path__)
