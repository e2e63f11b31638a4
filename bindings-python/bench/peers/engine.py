"""What every engine is: something that answers, and is closed."""


class Base:
    name = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Gives back what was taken."""
