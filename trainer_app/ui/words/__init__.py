"""The words: one table a module, Message key -> English source text. Indonesian: `assets/i18n/id/<table>.ts`.

`TABLE["home.title"] = QT_TRANSLATE_NOOP("home", "Who ...")`: context, table and the key's first word are one
name. Values are filled in as {name}. Never an f-string: it would be collected and never found.
Run `scripts/catalogue.py` after a change. May import nothing but QT_TRANSLATE_NOOP.
"""
