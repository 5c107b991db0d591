#!/bin/sh
# Measures the extraction of claims and figures on one thread: its speed, and texts made to slow it down.
#   claims.sh [FOLDER]   default: SampleData; any folder of .txt files
set -eu
cd -- "$(dirname -- "$0")/../.."
swift build -c release --product benchmark-claims >&2
exec "$(swift build -c release --show-bin-path)/benchmark-claims" "${1:-SampleData}"
