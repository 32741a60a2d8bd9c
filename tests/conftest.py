"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# The same examples every time, so that a failing property fails for everyone; machines differ too much for deadlines.
settings.register_profile("imp", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("imp")
