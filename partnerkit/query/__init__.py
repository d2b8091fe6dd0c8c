"""The query language of ``list --where``: text → condition → the records that meet it."""
