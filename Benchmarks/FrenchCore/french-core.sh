#!/bin/sh
# Measures the French core on one thread: its start, its speed, and texts made to slow it down.
#   french-core.sh [FOLDER]   default: SampleData; any folder of .txt files
set -eu
cd -- "$(dirname -- "$0")/../.."
swift build -c release --product benchmark-french-core >&2
exec "$(swift build -c release --show-bin-path)/benchmark-french-core" "${1:-SampleData}"
