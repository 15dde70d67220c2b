"""For every test: no screen is needed, and a warning nobody expected is a failure."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# How fast a laptop makes examples says nothing about the code: no test measures a duration.
settings.register_profile("gladi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gladi")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expects_warnings: this test brings about what our log warns of")


@pytest.fixture(autouse=True)
def _no_unexpected_warning(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("expects_warnings"):
        return
    records = [r for phase in ("setup", "call") for r in caplog.get_records(phase)]
    loud = [r for r in records if r.levelno >= logging.WARNING and r.name.startswith("trainer_app")]
    assert [r.getMessage() for r in loud] == []
