"""Change each reference answer a little, in many small ways, and print the share that the tests catch."""

import sys

from qunxue.authoring.mutants import main

if __name__ == "__main__":
    sys.exit(main())
