"""Every test run draws the same examples and takes the time it takes."""

from hypothesis import HealthCheck, settings

settings.register_profile("house", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
