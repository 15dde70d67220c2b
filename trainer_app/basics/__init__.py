"""Words that all rooms share: time, chance, events, measures, messages. Imports no other room."""
