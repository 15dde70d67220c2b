"""The pieces pages are built from: painted by hand, no state of their own beyond what they show.

May import theme, text, words and Qt. Begin at `controls` (the page, labels, layouts), then `buttons`.
"""
