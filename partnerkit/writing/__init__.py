"""Writing records: a draft of several files, checked as a whole and written all or nothing."""
