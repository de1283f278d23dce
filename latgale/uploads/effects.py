"""What another release would change in the standing of the targets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from latgale.releases import Connection
from latgale.standing import Standing, standings


@dataclass(frozen=True)
class Effect:
    """One target before and after."""

    before: Standing
    after: Standing

    @property
    def flips(self) -> bool:
        """Do position, outlook or Eurostat's status change their word?"""
        return _words(self.before) != _words(self.after)

    @property
    def moves(self) -> bool:
        """Does anything that the page shows change: the newest value, the position, the probability?"""
        return self.flips or _figures(self.before) != _figures(self.after)


def effects(before: Connection, after: Connection) -> list[Effect]:
    """Targets that would stand otherwise, the flipped ones first."""
    then = {each.target.id: each for each in standings(_asking(before))}
    found = (Effect(then[each.target.id], each) for each in standings(_asking(after)))
    return sorted((each for each in found if each.moves), key=lambda each: not each.flips)


def _asking(connection: Connection) -> Callable[..., list[Any]]:
    """Questions to one release; each is put to it once, for targets ask the same."""

    @cache
    def kept(query: Any, conditions: tuple[tuple[str, Any], ...]) -> list[Any]:
        return ask(connection, query, **dict(conditions))

    return lambda query, **conditions: kept(query, tuple(sorted(conditions.items())))


def ask(connection: Connection, query: Any, **conditions: Any) -> list[Any]:
    """Rows of a query as named tuples, missing values as None."""
    return list(query(connection, **conditions).itertuples(index=False, name="Row"))


def _words(each: Standing) -> tuple[object, ...]:
    return each.place, each.prospect, each.assessment.eurostat.status


def _figures(each: Standing) -> tuple[object, ...]:
    newest = each.newest
    return newest and (newest.period, newest.value), repr(each.assessment.probability)
