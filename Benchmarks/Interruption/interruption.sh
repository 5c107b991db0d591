#!/bin/sh
# Kills ingestions at random moments and tells whether the same command completes each of them.
#   interruption.sh [FOLDER [COUNT [RUNS [SEED]]]]
#   default: articles like those of ../shared/corpora/winer-fr/train, else of SampleData; 20000 20 7
# Ends with 1 when an archive is not whole, or not that of an ingestion that nobody disturbed.
set -eu
cd -- "$(dirname -- "$0")/../.."
folder=../shared/corpora/winer-fr/train
[ -d "$folder" ] || folder=SampleData
folder=${1:-$folder}
count=${2:-20000}
runs=${3:-20}
seed=${4:-7}
rows=$PWD/Benchmarks/Interruption/rows.sql
for product in verbatim generate-corpus; do
  swift build -c release --product "$product" >&2
done
bin=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
"$bin/generate-corpus" "$folder" "$count" >"$work/corpus.jsonl"
cd -- "$work"

ingest() { "$bin/verbatim" ingest corpus.jsonl --archive archive.db -q; }
now() { date +%s%N | cut -c1-13; }
content() { sqlite3 -readonly archive.db <"$rows" | sha256sum | cut -d' ' -f1; }
failed=0
fail() { # SENTENCE
  failed=$((failed + 1))
  echo "    DIFFERS: $1"
}

check() { # WHEN
  status=0
  "$bin/verbatim" archive check --archive archive.db >findings 2>errors || status=$?
  # Killed before there was anything in it.
  [ "$status" = 66 ] && [ ! -s archive.db ] && return
  [ "$status" = 0 ] || fail "archive check $1 ends with $status: $(cat findings errors | head -n 3)"
}

# Sets $moment; the machine may have become faster, and then another moment is drawn.
interrupt() {
  for attempt in 1 2 3 4 5; do
    rm -f archive.db*
    moment=$(awk -v seed="$((seed * 10000 + run * 10 + attempt))" -v most="$lasted" \
      'BEGIN { srand(seed); rand(); print int(rand() * most) }')
    "$bin/verbatim" ingest corpus.jsonl --archive archive.db -q &
    child=$!
    sleep "$(awk -v ms="$moment" 'BEGIN { printf "%.3f", ms / 1000 }')"
    kill -9 "$child" 2>/dev/null || :
    status=0
    wait "$child" 2>/dev/null || status=$?
    [ "$status" = 137 ] && return
    lasted=$moment
  done
  fail "the ingestion was never killed"
}

begun=$(now)
ingest
lasted=$(($(now) - begun))
whole=$(content)
echo "$count articles of $folder, undisturbed in $lasted ms; seed $seed"
for run in $(seq "$runs"); do
  rm -f archive.db*
  interrupt
  check "after the kill"
  kept=$(sqlite3 -readonly archive.db 'SELECT count(*) FROM article' 2>/dev/null || echo 0)
  ingest || fail "the same command ends with $?"
  check "at the end"
  states=$(sqlite3 -readonly archive.db "SELECT group_concat(state, ', ') FROM batch")
  case $states in
    # The others where it was killed before its batch had begun, or after its end.
    'interrupted, complete' | 'complete' | 'complete, complete') ;;
    *) fail "the batches are $states" ;;
  esac
  [ "$(content)" = "$whole" ] || fail "the rows are not those of the undisturbed run"
  echo "run $run: killed after $moment ms with $kept articles kept; then $states"
done
echo "$runs runs, $failed differences"
[ "$failed" = 0 ]
