"""Things joined into groups: union-find over positions."""


class Groups:
    """Positions 0 to size - 1, each alone until joined."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def find(self, position: int) -> int:
        """The smallest position of its group."""
        while self._above[position] != position:
            self._above[position] = self._above[self._above[position]]
            position = self._above[position]
        return position

    def join(self, one: int, other: int) -> None:
        """Makes the two groups one."""
        low, high = sorted((self.find(one), self.find(other)))
        self._above[high] = low

    def members(self) -> list[list[int]]:
        """The groups, each in order."""
        found: dict[int, list[int]] = {}
        for position in range(len(self._above)):
            found.setdefault(self.find(position), []).append(position)
        return list(found.values())
