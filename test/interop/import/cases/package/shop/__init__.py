"""A package that shows what its modules hold."""

from ._order import Order
from .line import Line as Line
from decimal import Decimal

__version__ = "1"
