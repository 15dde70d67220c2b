"""The check of camera and sound, and what it draws over the picture. Begin at `page`."""
