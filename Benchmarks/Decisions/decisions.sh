#!/bin/sh
# Measures what people's decisions cost: a merge of two people with many claims each, and questions
# with many decisions live against the same questions without.
#   decisions.sh [FOLDER [COUNT [CLAIMS]]]   default: SampleData 10000 50000
set -eu
cd -- "$(dirname -- "$0")/../.."
for product in verbatim generate-corpus benchmark-questions; do
  swift build -c release --product "$product" >&2
done
bin=$(swift build -c release --show-bin-path)
here=Benchmarks/Decisions
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT INT TERM
verbatim() { "$bin/verbatim" "$@" --archive "$archive"; }

# seconds LABEL COMMAND…: runs it and prints how long it took.
seconds() {
  label=$1
  shift
  begun=$(date +%s%N)
  "$@" >/dev/null 2>&1
  ended=$(date +%s%N)
  awk -v a="$begun" -v b="$ended" -v l="$label" 'BEGIN { printf "%7.3f s  %s\n", (b - a) / 1e9, l }'
}

archive=$room/two.db
claims=${3:-50000}
awk -v claims="$claims" -f "$here/two-people.awk" >"$room/two.jsonl"
verbatim ingest "$room/two.jsonl"
for round in 1 2 3; do
  seconds "claims --by, 20 rows" verbatim claims --by "Sergueï Karadine" --limit 20
  seconds "a merge of two people with $claims claims each" \
    verbatim entity merge "Sergueï Karadine" --into "Sergey Karadine"
  seconds "the same claims, merged" verbatim claims --by "Sergueï Karadine" --limit 20
  seconds "taking it back" verbatim decisions undo "$round"
done

archive=$room/plain.db
"$bin/generate-corpus" "${1:-SampleData}" "${2:-10000}" >"$room/corpus.jsonl"
verbatim ingest -q "$room/corpus.jsonl"
cp "$room/plain.db" "$room/decided.db"
archive=$room/decided.db
sqlite3 "$archive" <"$here/decisions.sql" >"$room/decisions.jsonl"
wc -l <"$room/decisions.jsonl" | sed 's/$/ decisions/'
seconds "their import" verbatim decisions import "$room/decisions.jsonl"
verbatim decisions list --orphaned -q --csv | wc -l | sed 's/$/ lines of orphans, with the header/'
seconds "one confirmation more" verbatim correct c2 --confirm
seconds "one alias more" verbatim entity alias e1 "le Vieux du Canton"
verbatim archive check
"$bin/benchmark-questions" "$bin/verbatim" "$room/plain.db" >"$room/plain.txt"
"$bin/benchmark-questions" "$bin/verbatim" "$room/decided.db" >"$room/decided.txt"
awk -f "$here/ratios.awk" "$room/plain.txt" "$room/decided.txt"
sed "s/\"id\":\"w/\"id\":\"z/; s/\"date\":\"20/\"date\":\"19/" "$room/corpus.jsonl" >"$room/more.jsonl"
archive=$room/plain.db
seconds "taking in as many articles again, without decisions" verbatim ingest -q "$room/more.jsonl"
archive=$room/decided.db
seconds "the same, with them" verbatim ingest -q "$room/more.jsonl"
