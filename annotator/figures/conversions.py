"""Units of the same dimension and how they convert; exact factors, data and one function."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.digits import EXACT
from annotator.figures.lists import table

# Each unit to its share of the dimension's base, all exact by definition.
_FACTORS: dict[str, dict[str, str]] = {
    "length": table(
        """
        1: m
        1000: km
        0.01: cm
        0.001: mm
        0.000001: um
        0.000000001: nm
        0.0254: [in_i]
        0.3048: [ft_i]
        0.9144: [yd_i]
        1609.344: [mi_i]
        1852: [nmi_i]
        """
    ),
    "mass": table(
        """
        1: kg
        0.001: g
        0.000001: mg
        1000: t
        1000000: kt
        1000000000: Mt
        0.45359237: [lb_av]
        0.028349523125: [oz_av]
        0.0311034768: [oz_tr]
        6.35029318: [stone_av]
        907.18474: [ston_av]
        1016.0469088: [lton_av]
        """
    ),
    "area": table(
        """
        1: m2
        1000000: km2
        0.0001: cm2
        10000: har
        4046.8564224: [acr_us]
        0.09290304: [sft_i]
        2589988.110336: [smi_us]
        0.83612736: [syd_i]
        """
    ),
    "volume": table(
        """
        1: L
        0.001: mL
        1000: m3
        3.785411784: [gal_us]
        0.473176473: [pt_us]
        158.987294928: [bbl_us]
        28.316846592: [cft_i]
        """
    ),
    "speed": table(
        """
        1: m/s
        0.2777777777777777777777777778: km/h
        0.44704: [mi_i]/h
        0.5144444444444444444444444444: [kn_i]
        """
    ),
    "energy": table(
        """
        1: kWh
        0.001: Wh
        1000: MWh
        1000000: GWh
        1000000000: TWh
        """
    ),
    "power": table(
        """
        1: kW
        0.001: W
        1000: MW
        1000000: GW
        0.74569987158227022: [HP]
        """
    ),
}
_KNOWN: dict[str, tuple[str, Decimal]] = {
    unit: (dimension, Decimal(factor)) for dimension, units in _FACTORS.items() for unit, factor in units.items()
}


def dimension(unit: str) -> str:
    """What a unit measures, "" when it is not known here."""
    if unit in _TEMPERATURES:
        return "temperature"
    known = _KNOWN.get(unit)
    return known[0] if known else ""


_TEMPERATURES = frozenset({"Cel", "[degF]", "K"})


def in_base(value: Decimal, unit: str) -> Decimal:
    """A value in its dimension's base unit; KeyError for a unit without a dimension."""
    if unit == "Cel":
        return value + Decimal("273.15")
    if unit == "[degF]":
        return EXACT.divide((value + Decimal("459.67")) * 5, Decimal(9))
    if unit == "K":
        return value
    return EXACT.multiply(value, _KNOWN[unit][1])
