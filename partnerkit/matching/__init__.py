"""Are these the same? Names, places and actors compared, and the overlaps that follow from it.

Each comparison ends in a value that says why; `partnerkit.reports.overlap_reasons` words it.
"""
