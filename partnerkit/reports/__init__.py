"""The reports: one question a file, answered by its function ``report(view, …) -> Report``."""
