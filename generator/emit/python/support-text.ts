// The modules of the Python package that are the same for all contracts.

/** `_ints.py`: the integers of the contract language that have bounds of their own. */
export const INTS_TEXT = `"""Integers of the widths that contracts have."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta

SafeInt: TypeAlias = Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)]
"""An integer that every reader keeps exactly, those included that keep numbers as doubles."""

Int64: TypeAlias = Annotated[int, Meta(ge=-9223372036854775808, le=9223372036854775807)]
"""A signed integer of 64 bits."""

Uint64: TypeAlias = Annotated[int, Meta(ge=0, extra={"tessera_type": "uint64"})]
"""An unsigned integer of 64 bits. msgspec has no bound beyond 2^63 - 1, so JSON may hold a greater one."""

BigInt: TypeAlias = Annotated[int, Meta(extra={"tessera_type": "bigint"})]
"""An integer of any size."""
`;

/** `_rules.py`: what rules of contracts call where CEL and Python differ. */
export const RULES_TEXT = `"""What rules call. CEL is exact about integers and has no value for some expressions, such as a division by zero."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import UNSET, to_builtins


class NoValue(Exception):
    """Raised where an expression has no value; any_of, all_of and, in the end, evaluates can do without it."""


def evaluates(test: Callable[[], bool]) -> bool:
    """The answer of a rule; one that cannot be evaluated does not hold."""
    try:
        return test()
    except NoValue:
        return False


def any_of(tests: Iterable[Callable[[], bool]]) -> bool:
    """\`||\` of CEL, where one true operand is enough, whatever has no value."""
    return some_item(tests, lambda test: test())


def all_of(tests: Iterable[Callable[[], bool]]) -> bool:
    """\`&&\` of CEL, where one false operand is enough, whatever has no value."""
    return every_item(tests, lambda test: test())


def some_item(items: Iterable[Any], test: Callable[[Any], bool]) -> bool:
    """\`exists\` of CEL: any_of over items."""
    return not every_item(items, lambda item: not test(item))


def every_item(items: Iterable[Any], test: Callable[[Any], bool]) -> bool:
    """\`all\` of CEL: all_of over items."""
    missing: NoValue | None = None
    for item in items:
        try:
            if not test(item):
                return False
        except NoValue as error:
            missing = error
    if missing is not None:
        raise missing
    return True


def known(value: Any) -> Any:
    """A value that must be there: it was found to be in another operand, which may have had no value."""
    if value is None or value is UNSET:
        raise NoValue("neither null nor unset")
    return value


def or_none(value: Any) -> Any:
    """A value for which unset is null."""
    return None if value is UNSET else value


def safe(value: int) -> int:
    """An integer result, if it is one that every reader keeps exactly."""
    if abs(value) > 9007199254740991:
        raise NoValue("a safe integer")
    return value


def quotient(dividend: int, divisor: int) -> int:
    """Integer division towards zero."""
    if divisor == 0:
        raise NoValue("a divisor other than zero")
    magnitude = abs(dividend) // abs(divisor)
    return magnitude if (dividend < 0) == (divisor < 0) else -magnitude


def remainder(dividend: int, divisor: int) -> int:
    """What integer division leaves, with the sign of the dividend."""
    return dividend - divisor * quotient(dividend, divisor)


def divided(dividend: float, divisor: float) -> float:
    """Division of floats as IEEE has it."""
    if divisor != 0:
        return float(dividend) / divisor
    if dividend == 0 or math.isnan(dividend):
        return math.nan
    return math.copysign(math.inf, dividend) * math.copysign(1.0, divisor)


def text(value: Any) -> Any:
    """A date or another scalar that contracts hold as text, in canonical spelling; anything else as it is."""
    return value if value is UNSET or isinstance(value, (str, bytes)) else to_builtins(value)


def same(left: Any, right: Any) -> bool:
    """Equality of scalars, where True is not 1."""
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def is_in(wanted: Any, items: Iterable[Any]) -> bool:
    """True if one of the items is the same."""
    return any(same(text(item), wanted) for item in items)


def matches(value: str, pattern: str) -> bool:
    """True if the pattern is found in the text."""
    return re.search(pattern, value) is not None
`;
