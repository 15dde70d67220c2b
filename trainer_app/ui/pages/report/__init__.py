"""The report page and its three tabs. Begin at `page`."""
