"""Five people as different as the page must show them."""

from __future__ import annotations

from trainer_app.ui.pages.home import HomePerson

PEOPLE = (
    HomePerson(1, "Sari", "Bu", 0, 1),
    HomePerson(2, "Wati", "Bu", 1, 3),
    HomePerson(3, "Ningsih", "Bu", 2, 0),
    HomePerson(4, "Dewi", "Kak", 3, 4),
    HomePerson(5, "Surya", "Pak", 11, 2),
)
