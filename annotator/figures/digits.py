"""Digits as they are written ("1,234.5", "12,34,567", "1.234,5") to exact decimals."""

from __future__ import annotations

from decimal import Context, Decimal

EXACT = Context(prec=80)
LONGEST = 30  # digits; anything longer is an identifier, not a figure


def digits_value(written: str, *, decimal_comma: bool = False) -> Decimal | None:
    """The value of a run of digits, commas and points; None when it is no number (an address, a list)."""
    if len(written) > LONGEST:
        return None
    commas = written.count(",")
    points = written.count(".")
    if not commas and not points:
        return Decimal(written)
    if commas and points:
        if written.rfind(".") > written.rfind(","):
            return Decimal(written.replace(",", "")) if points == 1 else None
        return Decimal(written.replace(".", "").replace(",", ".")) if commas == 1 else None
    mark = "," if commas else "."
    parts = written.split(mark)
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    if mark == "," and commas > 1 and len(parts[-1]) == 3:
        return Decimal("".join(parts))
    if len(parts) > 2:
        return Decimal("".join(parts)) if grouped else None
    if (mark == ",") == decimal_comma:
        return Decimal(".".join(parts))
    if grouped and parts[0] != "0":
        return Decimal("".join(parts))
    return Decimal(".".join(parts)) if mark == "," or not decimal_comma else None


def plain(value: Decimal) -> Decimal:
    """The same value without trailing zeros and never with a positive exponent."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1), context=EXACT)
    return value.normalize(EXACT)


def quotient(value: Decimal, divisor: Decimal) -> Decimal:
    """A fraction's value, exact where it can be, else to fifteen digits."""
    exact = EXACT.divide(value, divisor)
    if len(exact.as_tuple().digits) < 30:
        return plain(exact)
    return plain(Context(prec=15).divide(value, divisor))
