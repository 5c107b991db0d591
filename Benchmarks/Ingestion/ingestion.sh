#!/bin/sh
# Measures how fast articles are taken in, and what the archive is made of.
#   ingestion.sh [FOLDER [COUNT [plain]]]   default: SampleData 10000; FOLDER has .txt files, with
#                                           names in .ann files where there are any
set -eu
cd -- "$(dirname -- "$0")/../.."
for product in verbatim generate-corpus benchmark-ingestion; do
  swift build -c release --product "$product" >&2
done
bin=$(swift build -c release --show-bin-path)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT INT TERM

"$bin/generate-corpus" "${1:-SampleData}" "${2:-10000}" ${3:+"$3"} >"$room/corpus.jsonl"
"$bin/benchmark-ingestion" "$bin/verbatim" "$room/corpus.jsonl" "$room/archive.db"
