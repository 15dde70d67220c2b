"""The trainer's camera demonstration, and what it draws over the picture. Begin at `page`."""
