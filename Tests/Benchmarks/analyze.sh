#!/bin/sh
# Says how many words a second the release build analyses, with nothing but bash's time and wc:
#
#   swift build -c release && Tests/Benchmarks/analyze.sh FOLDER [ROUNDS]
#
# FOLDER holds .txt articles. The best of ROUNDS (10) counts, in processor time of one core; what one
# word alone takes, the start of the program and of its lexicon, is shown and taken off.
set -eu
folder=${1:?a folder of .txt articles}
rounds=${2:-10}
isnad=$(dirname "$0")/../../.build/release/isnad
word=$(mktemp)
trap 'rm -f "$word"' EXIT
echo "قال" >"$word"

# The least user time in milliseconds of some runs over a path.
best() {
  round=0
  while [ "$round" -lt "$rounds" ]; do
    LC_ALL=C bash -c 'TIMEFORMAT=%U; time "$0" analyze --format jsonl "$1" >/dev/null' \
      "$isnad" "$1" 2>&1
    round=$((round + 1))
  done | sort -n | head -n 1 | awk '{ printf "%d", $1 * 1000 }'
}

start=$(best "$word")
all=$(best "$folder")
words=$(cat "$folder"/*.txt | wc -w)
echo "words: $words"
echo "start: $start ms"
echo "analysis with JSON: $((all - start)) ms"
echo "words a second: $((words * 1000 / (all - start)))"
