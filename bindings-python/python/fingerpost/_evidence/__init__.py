"""The parts of `fingerpost.evidence`, each in a file of its own."""
