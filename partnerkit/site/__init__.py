"""The static web site of a register."""
