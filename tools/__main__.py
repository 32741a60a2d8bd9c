"""Starts the command line; kept readable by old Pythons, so that they get a message and not a syntax error."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this line is for whoever runs an older Python
    sys.exit(
        "IMP Navigator needs Python 3.11 or newer; this is Python %d.%d (%s).\n"  # noqa: UP031
        "Name a newer one: make serve PYTHON=python3.12" % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from tools.cli import main

if __name__ == "__main__":
    sys.exit(main())
