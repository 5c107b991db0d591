#!/bin/sh
# Inserts 200,000 rows through the SQLite target and in C, in turns, and prints the ratios.
#   bulk-insert.sh [ROUNDS]   default: 9
set -eu
cd -- "$(dirname -- "$0")/../.."
rounds=${1:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

gcc -O2 -o "$work/c" Benchmarks/BulkInsert/insert.c -lsqlite3
swiftc -O -wmo -parse-as-library -swift-version 6 -enable-upcoming-feature ExistentialAny \
  -module-name SQLite -emit-module -emit-module-path "$work/SQLite.swiftmodule" \
  -emit-object -o "$work/SQLite.o" -I Sources/CSQLite Sources/SQLite/*.swift
cp Benchmarks/BulkInsert/insert.swift "$work/main.swift"
swiftc -O -swift-version 6 -I "$work" -I Sources/CSQLite -o "$work/swift" \
  "$work/main.swift" "$work/SQLite.o" -lsqlite3

for where in memory file; do
  for program in c swift; do : >"$work/$program.$where"; done
  round=0
  while [ "$round" -lt "$rounds" ]; do
    for program in c swift; do
      rm -f "$work"/t.db*
      case $where in memory) path=:memory: ;; file) path=$work/t.db ;; esac
      "$work/$program" "$path" >>"$work/$program.$where"
    done
    round=$((round + 1))
  done
  for program in c swift; do
    sort -n "$work/$program.$where" >"$work/$program.sorted"
    eval "${program}_least=$(head -n 1 "$work/$program.sorted")"
    eval "${program}_middle=$(sed -n "$((rounds / 2 + 1))p" "$work/$program.sorted")"
  done
  awk -v where="$where" -v a="$c_least" -v b="$swift_least" -v c="$c_middle" -v d="$swift_middle" \
    'BEGIN { printf "%s: C %s ms, Swift %s ms, ratio %.2f (least), %.2f (median)\n", where, a, b, b / a, d / c }'
done
