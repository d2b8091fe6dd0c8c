"""The rules, one a file, found by discovery; they know the register and not each other."""
