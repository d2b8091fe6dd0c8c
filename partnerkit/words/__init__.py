"""Words for people: labels, vocabularies, topics, countries and dates in German and English.

The lowest layer: it imports nothing else of partnerkit and nothing heavy at module level, so that
`--help` and `--version` may use it. Import the module you need, for instance
`partnerkit.words.fields`.
"""
