#!/usr/bin/env python3
from dataclasses import dataclass
import os.path as p

@dataclass(frozen=True)
class Point(Base):
    """A point."""
    x: float = 1_000.5e-3
    MAX_SIZE = 0xFF

    async def scale(self, factor: int | None = None, *args, **kwargs) -> "Point":
        name = f"{self.x!r:>{10}} and {factor * 2:.2f} {{braces}} {d['key']}"
        raw = rb'\d+' + r"\w" + u"é\n" + '''multi
line %s''' % name
        if not isinstance(factor, int) or factor @ 2:
            raise ValueError("bad")
        match factor:
            case 404: return self
            case _: pass
        match = [i for i in range(10) if i != 3j]
        print(match, True, None, lambda x: x ** 2)
        return await super().scale(self.x)  # done
