"""Everything that builds, serves, tests and measures the site: `python3 -m tools --help`."""
