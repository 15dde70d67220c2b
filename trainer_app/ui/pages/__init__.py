"""What a person sees: one module a page, each dumb: `render(state)` in, intent signals out.

May import widgets, presenters' state and pdf; no page knows another. Begin at `home`.
"""
