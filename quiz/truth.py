"""Kleene's three-valued logic: what the answers so far say of a statement."""

from __future__ import annotations

from enum import Enum


class Truth(Enum):
    """NO, UNKNOWN, YES, in that order: & takes the lower, | the higher, ~ the mirror image."""

    NO, UNKNOWN, YES = range(3)

    def __and__(self, other: Truth) -> Truth:
        return Truth(min(self.value, other.value))

    def __or__(self, other: Truth) -> Truth:
        return Truth(max(self.value, other.value))

    def __invert__(self) -> Truth:
        return Truth(2 - self.value)

    def __bool__(self) -> bool:
        raise TypeError("a Truth has three values; compare it with `is`, combine it with & | ~")
