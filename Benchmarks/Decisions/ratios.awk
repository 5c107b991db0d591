# Joins two runs of benchmark-questions: each question with both medians and their ratio.
function question(line) { sub(/^.* MB: /, "", line); return line }
/median/ && FNR == NR { before[question($0)] = $4 }
/median/ && FNR != NR {
  name = question($0)
  if (name in before) {
    ratio = $4 / before[name]
    printf "%6.1f ms without, %6.1f with, ratio %.2f: %s\n", before[name], $4, ratio, name
    sum += log(ratio)
    number++
  }
}
END { if (number) printf "geometric mean of %d ratios: %.3f\n", number, exp(sum / number) }
