#!/bin/bash
# Says how long the release build imports a file or folder into a new library, and how much memory
# that takes at most, with nothing but bash's time and the kernel's count:
#
#   swift build -c release && Tests/Benchmarks/import.sh PATH...
#
# The load of the machine before and the processor time say how far the time can be trusted.
set -euo pipefail
isnad=$(dirname "$0")/../../.build/release/isnad
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo "load: $(cut -d ' ' -f 1-3 /proc/loadavg)"
TIMEFORMAT=$'seconds: %R\nprocessor seconds: %U + %S'
peak=0
time {
  "$isnad" import --library "$folder/library.sqlite" "$@" &
  # VmHWM is the most that was ever resident, in kilobytes.
  while now=$(awk '/VmHWM/ { print $2 }' "/proc/$!/status" 2>/dev/null) && [ -n "$now" ]; do
    peak=$now
    sleep 0.2
  done
  wait $! || true
}
echo "memory: $((peak / 1024)) MB"
echo "library: $(($(stat -c %s "$folder/library.sqlite") / 1048576)) MB"
