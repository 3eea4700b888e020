#!/bin/sh
# Measures the program beside its peers and prints the rows of docs/performance.md.
#   docs/bench.sh [start] [frames] [show] [repaint] [walk] [opening] [search] [table] [outline] [export] [store] [tiles] [switch] | all
# Needs Maven, JDK 17 or newer, and a display; where DISPLAY is empty it starts an Xvfb of its own and ends it.
set -e
cd "$(dirname "$0")/.."
mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test

if [ -z "${DISPLAY:-}" ]; then
  log=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1960x1120x24 3>"$log" 2>/dev/null &
  server=$!
  trap 'kill $server; rm -f "$log"' EXIT
  while [ ! -s "$log" ]; do sleep 0.1; done
  DISPLAY=:$(cat "$log"); export DISPLAY
fi

echo "$(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo)," \
  "$(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/JDK \1/p'), software pipeline, $(date -u +%Y-%m-%d)"
echo
java -Dfile.encoding=UTF-8 -cp "target/test-classes:target/classes:$(cat target/bench.cp)" lakecity.bench.Bench "$@"
