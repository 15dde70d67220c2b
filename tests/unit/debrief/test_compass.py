"""Where people land on the compass, by hand and by the synthetic people of the command line."""

from __future__ import annotations

import functools

import pytest

from tests.unit.debrief.players import library
from trainer_app.basics.events import LogEvent
from trainer_app.basics.inputs import Body, Measured
from trainer_app.cli.driving import drive
from trainer_app.cli.policies import policy
from trainer_app.debrief.compass import compass_of
from trainer_app.debrief.detection import Detection
from trainer_app.debrief.report import build_report
from trainer_app.rehearsal.rehearsal import Rehearsal

SEEDS = (50, 51)


@functools.cache
def pooled(name: str) -> Detection:
    """Counts of a synthetic person over two rehearsals of level 3, twenty minutes each."""
    shelf = library()
    scenario = shelf.get("posyandu-bulanan")
    together = Detection(0, 0, 0, 0)
    for seed in SEEDS:
        live = Rehearsal(scenario, shelf.bank, seed=seed, level=3, viewers=160, planned_ms=1_200_000)
        inputs: list[tuple[int, Body]] = [(0, Measured(90, 90, 90, (), True))]
        person = policy(name, shelf.bank.including(scenario), seed)
        log: list[LogEvent] = list(drive(live, inputs, person))
        report = build_report(log, scenario, shelf.bank, person="", started_at="")
        together = together.plus(report.moderation.detection)
    return together


def test_the_good_host_stands_up_in_the_middle() -> None:
    compass = compass_of(pooled("oracle"))
    assert compass.place == "even"
    assert (compass.up or 0) > 0.8
    assert abs(compass.across or 9) <= 0.3


def test_muting_everybody_stands_down_at_the_firm_side() -> None:
    compass = compass_of(pooled("mute-all"))
    assert compass.place == "unsure_firm"
    assert (compass.across or 0) < -0.5
    assert compass.detection.correct_rejections == 0


def test_doing_nothing_stands_down_at_the_kind_side() -> None:
    compass = compass_of(pooled("ignore-all"))
    assert compass.place == "unsure_kind"
    assert (compass.across or 0) > 0.5
    assert compass.detection.hits == 0


def test_chance_stands_down_in_the_middle() -> None:
    compass = compass_of(pooled("chance"))
    assert (compass.place or "").startswith("unsure")
    assert (compass.up or 0) < 0.34


def test_no_leaning_is_told_of_a_perfect_person_or_a_small_criterion() -> None:
    assert compass_of(Detection(10, 0, 0, 300)).place == "even"
    assert compass_of(Detection(16, 4, 20, 80)).place == "even"


def test_one_slip_is_no_habit() -> None:
    once = Detection(16, 1, 0, 88)
    assert (once.criterion or 0) > 0.5
    assert compass_of(once).place == "even"


@pytest.mark.parametrize(
    ("counts", "place"),
    [((19, 1, 60, 40), "firm"), ((6, 14, 1, 199), "kind"), ((10, 10, 50, 50), "unsure")],
)
def test_a_leaning_is_told_in_words(counts: tuple[int, int, int, int], place: str) -> None:
    assert compass_of(Detection(*counts)).place == place


def test_under_ten_of_each_only_the_counts_are_told() -> None:
    compass = compass_of(Detection(9, 0, 0, 40))
    assert (compass.place, compass.across, compass.up) == (None, None, None)
    assert dict(compass.message.values) == {"hits": 9, "signals": 9, "kept": 40, "noise": 40}
