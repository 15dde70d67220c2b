#!/bin/sh
# Run a command with a display: the one that is there, else the offscreen platform is refused in words.
set -eu
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    case "$*" in
    *" score "* | *" simulate "* | *" rehearse "* | *" scenarios"* | *" doctor"* | *" filter"* | *" backup "* | *" restore "* | *"--help"*) ;;
    *)
        echo "There is no screen here (DISPLAY is not set). Start one first, e.g. with Xvfb." >&2
        exit 2
        ;;
    esac
fi
exec "$@"
