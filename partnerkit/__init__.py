"""The register of a city's international partnerships: read, checked, compared, rendered."""

__version__ = "0.1.0"
