#!/bin/sh
# Measures how long answers take, from archives of repeated articles.
#   questions.sh [FOLDER [COUNT...]]   default: SampleData 10000; FOLDER has .txt files, with names
#                                      in .ann files where there are any
# An archive that is there already, $TMPDIR/verbatim-questions-COUNT.db, is used again.
set -eu
cd -- "$(dirname -- "$0")/../.."
for product in verbatim generate-corpus benchmark-questions; do
  swift build -c release --product "$product" >&2
done
bin=$(swift build -c release --show-bin-path)
folder=${1:-SampleData}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 10000
for count in "$@"; do
  archive=${TMPDIR:-/tmp}/verbatim-questions-$count.db
  [ -f "$archive" ] ||
    "$bin/generate-corpus" "$folder" "$count" | "$bin/verbatim" ingest - --archive "$archive" >&2
  "$bin/benchmark-questions" "$bin/verbatim" "$archive"
done
