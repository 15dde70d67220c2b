#!/bin/sh
# Freeze the app with build.spec, then prove that the frozen program checks itself, judges a picture and a sound,
# rehearses to a report, and opens its window.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN build.spec
program=dist/gladi-live/gladi-live
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$program" doctor --data-dir "$scratch/data" 2>"$scratch/doctor.err"
if grep -q Traceback "$scratch/doctor.err"; then
    cat "$scratch/doctor.err" >&2
    exit 1
fi
"$program" score assets/sample/webcam-man-lamp.mp4 assets/sample/sample-speech.* >"$scratch/score.jsonl"
.venv/bin/python - "$scratch/score.jsonl" <<'PYTHON'
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
assert [row["kind"] for row in rows] == ["video", "sound"], rows
assert rows[0]["lighting"]["score"] is not None and rows[1]["sound"]["score"] is not None
print("frozen score:", rows[0]["lighting"]["score"], rows[0]["framing"]["score"], rows[1]["sound"]["score"])
PYTHON
"$program" rehearse --scenario posyandu-bulanan --camera sample --mic sample --seed 7 --minutes 1 --policy oracle \
    --out "$scratch/rehearsed" >/dev/null
for made in events.jsonl report.json report.pdf; do
    test -s "$scratch/rehearsed/$made"
done
echo "frozen rehearsal: $(wc -l <"$scratch/rehearsed/events.jsonl") rows, a report and its PDF"
opened=0
QT_QPA_PLATFORM=offscreen timeout 10 "$program" --camera sample --mic sample --data-dir "$scratch/data" \
    2>"$scratch/window.err" || opened=$?
if [ "$opened" -ne 124 ] || grep -q Traceback "$scratch/window.err"; then
    cat "$scratch/window.err" >&2
    echo "the frozen window did not stay open" >&2
    exit 1
fi
echo "frozen window: opened, and still open after 10 s"
du -sh dist/gladi-live
