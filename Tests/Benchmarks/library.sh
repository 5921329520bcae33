#!/bin/bash
# Says how fast a library answers, with the release build:
#
#   swift build -c release && Tests/Benchmarks/library.sh ARTICLES.jsonl [ROUNDS]
#
# ARTICLES are JSON Lines as `isnad import` takes them; LIBRARY=FILE names a library that was made
# before, and ARTICLES is then not read. The import is timed once; of each question the fastest and
# the median of ROUNDS (11) are printed in milliseconds from the start of the program to its end,
# and the most memory it held.
set -euo pipefail
articles=${1:?JSON Lines}
rounds=${2:-11}
isnad=$(dirname "$0")/../../.build/release/isnad
library=${LIBRARY:-}
if [ -z "$library" ]; then
  folder=$(mktemp -d)
  trap 'rm -r "$folder"' EXIT
  library=$folder/library.sqlite
  TIMEFORMAT='import: %R s, of the processors %U s'
  time "$isnad" import --library "$library" "$articles" >/dev/null
  du -h "$library"
fi

# One question: its times and its memory.
ask() {
  local times memory=0 round start end kept
  times=$(mktemp)
  for ((round = 0; round < rounds; round++)); do
    start=$(date +%s%N)
    kept=$(/usr/bin/env time -f %M "$isnad" "$@" --library "$library" 2>&1 >/dev/null | tail -n 1)
    end=$(date +%s%N)
    echo $(((end - start) / 100000)) >>"$times"
    ((kept > memory)) && memory=$kept
  done
  sort -n "$times" | awk -v what="$*" -v memory="$memory" \
    '{ t[NR] = $1 } END { printf "%6.1f %6.1f ms %4d MB  %s\n", t[1] / 10, t[int((NR + 1) / 2)] / 10, memory / 1024, what }'
  rm "$times"
}

ask list --limit 40
ask list --limit 40 --sort title
ask list --limit 40 --actor Turkey
ask list --limit 40 --place حلب
ask search --limit 40 خيام اللاجئين
ask search --limit 40 الحكومة
ask claims --limit 40 --actor الأسد
ask claims --limit 40 --stance deny --since 2018-03-01
ask actors --limit 40
ask sources --limit 40
ask list --csv
ask claims --csv
