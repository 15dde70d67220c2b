from __future__ import annotations

import threading

import pytest

from tests.waiting import wait_until
from trainer_app.basics.messages import Message, StoreError
from trainer_app.ui.app.errands import Errands


def finish(errands: Errands) -> None:
    wait_until(lambda: (errands.beat(), errands.is_idle)[1])


def test_results_come_back_in_order_and_in_the_thread_that_beats() -> None:
    errands = Errands(lambda _message: None)
    came: list[tuple[int, bool]] = []
    main = threading.current_thread()
    for number in range(5):
        errands.run(
            lambda number=number: number,
            lambda n: came.append((n, threading.current_thread() is main)),
        )
    finish(errands)
    assert came == [(number, True) for number in range(5)]
    errands.close()


def test_work_runs_beside_the_thread_that_beats() -> None:
    errands = Errands(lambda _message: None)
    found: list[threading.Thread] = []
    errands.run(threading.current_thread, found.append)
    finish(errands)
    assert found[0] is not threading.current_thread()
    errands.close()


def test_an_error_with_a_sentence_is_told_and_the_next_errand_runs() -> None:
    told: list[Message] = []
    errands = Errands(told.append)

    def refuse() -> None:
        raise StoreError(Message("store.disk_full"))

    done: list[int] = []
    errands.run(refuse)
    errands.run(lambda: 1, done.append)
    finish(errands)
    assert told == [Message("store.disk_full")]
    assert done == [1]
    errands.close()


@pytest.mark.expects_warnings
def test_an_unforeseen_error_is_logged_and_told() -> None:
    told: list[Message] = []
    errands = Errands(told.append)
    errands.run(lambda: 1 // 0)
    finish(errands)
    assert told == [Message("app.errand_failed")]
    errands.close()
