#!/bin/sh
# Bring the Debian packages that a stage needs: base (to make the environment), run (window, sound), test.
# As root or by sudo they are installed; else the one line to run is printed and the exit code is 2.
set -eu

base="python3-venv"
run="libegl1 libgl1 libopengl0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libportaudio2 libasound2-plugins"
test="xvfb xdotool pulseaudio pulseaudio-utils ffmpeg poppler-utils binutils"

case "${1:-run}" in
base) wanted=$base ;;
run) wanted=$run ;;
test) wanted="$run $test" ;;
*) echo "usage: $0 base|run|test" >&2; exit 2 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || exit 0 # not a Debian family system: the person brings the libraries

missing=""
for package in $wanted; do
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -c '^installed' || true)
    [ "$state" -ge 1 ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    sudo=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo="sudo"
else
    echo "Some system libraries are missing. Please run this line, then try again:" >&2
    echo "  sudo apt-get install -y --no-install-recommends$missing" >&2
    exit 2
fi
$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
