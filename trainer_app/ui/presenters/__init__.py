"""Minds without widgets: measures, rows and intents in, one frozen state out. They know no page."""
