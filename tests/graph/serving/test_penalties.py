from __future__ import annotations

from pactgraph.graph.serving.penalties import Acquaintances, Penalties


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_text_and_a_client_wait_and_nobody_else() -> None:
    clock = Clock()
    penalties = Penalties(60, 8, clock)
    penalties.earn("slow", "mallory")
    assert penalties.wait("slow", "alice") == 60
    assert penalties.wait("quick", "mallory") == 8
    assert penalties.wait("quick", "alice") <= 0


def test_who_does_it_again_waits_twice_as_long_up_to_a_bound() -> None:
    clock = Clock()
    penalties = Penalties(1, 8, clock)
    waits = []
    for number in range(6):
        penalties.earn(f"slow {number}", "mallory")
        waits.append(penalties.wait("another", "mallory"))
        clock.now += waits[-1] + 1
    assert waits == [8, 16, 32, 64, 64, 64]


def test_who_has_long_done_nothing_wrong_begins_anew() -> None:
    clock = Clock()
    penalties = Penalties(1, 8, clock)
    penalties.earn("slow", "bob")
    clock.now += 8 + 81
    penalties.earn("slow", "bob")
    assert penalties.wait("another", "bob") == 8


def test_what_is_remembered_is_bounded() -> None:
    penalties = Penalties(1, 8, Clock())
    for number in range(20_000):
        penalties.earn(f"text {number}", f"client {number}")
    assert penalties.wait("", "client 19999") == 8
    assert penalties.wait("", "client 0") <= 0


def test_a_client_is_known_while_its_queries_are_quick() -> None:
    known = Acquaintances(2)
    for client in ("a", "b", "c"):
        known.meet(client)
    assert [client in known for client in "abcd"] == [False, True, True, False]
    known.forget("b")
    assert "b" not in known
