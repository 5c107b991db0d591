#!/bin/sh
# Reads random texts with the French core, and stops at the first that loses its place.
#   fuzz.sh [SECONDS]   default: 60
set -eu
cd -- "$(dirname -- "$0")/../.."
swift build -c release --product benchmark-french-core >&2
exec "$(swift build -c release --show-bin-path)/benchmark-french-core" --fuzz "${1:-60}"
