"""What differs between two states of a register: fields, records, and the whole of it."""
