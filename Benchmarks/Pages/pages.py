"""Compares the text that `verbatim` and trafilatura take from pages with the intended one.

The pages are those of Tests/Fixtures/pages. Run it with a Python that has trafilatura:
`python3 -m venv /tmp/pages && /tmp/pages/bin/pip install trafilatura`, then
`/tmp/pages/bin/python Benchmarks/Pages/pages.py [PROGRAM]`.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = ["title", "author", "date", "source"]


def ours(folder, program):
    """What the program makes of each page: by file name."""
    with tempfile.TemporaryDirectory() as place:
        archive = f"{place}/pages.db"
        pages = [str(page) for page in folder.glob("*.html")]
        subprocess.run([program, "ingest", "--archive", archive, "-q", *pages], check=False)
        columns = "origin,title,author,date,published_at,source,text"
        rows = subprocess.run(
            [program, "articles", "--archive", archive, "--json", "--columns", columns],
            check=True, capture_output=True, text=True).stdout
    return {pathlib.Path(row["origin"]).stem: row for row in json.loads(rows)}


def theirs(page):
    """What trafilatura makes of a page, with its usual settings."""
    import trafilatura

    found = trafilatura.bare_extraction(page.read_bytes(), with_metadata=True)
    if found is None:
        return {}
    found = found.as_dict()
    return {"title": found["title"], "author": found["author"], "date": found["date"],
            "source": found["sitename"], "text": found["text"] or ""}


def words(text, title):
    """The words of a text and how often each stands there; its title, if it comes first, is none."""
    text = text.strip()
    if title and text.startswith(title):
        text = text[len(title):]
    return collections.Counter(re.findall(r"[^\W_]+", text.lower()))


def score(found, intended):
    """The harmonic mean of how many words are right and how many of the right ones are there."""
    got, wanted = words(found.get("text", ""), found.get("title")), words(intended["text"], None)
    return 2 * sum((got & wanted).values()) / max(sum(got.values()) + sum(wanted.values()), 1)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug/verbatim"
    folder = ROOT / "Tests/Fixtures/pages"
    mine = ours(folder, str(program))
    rows, wrong = [], collections.defaultdict(list)
    for page in sorted(folder.glob("*.html")):
        intended = json.loads(page.with_suffix(".json").read_text())
        found = dict(mine.get(page.stem, {}))
        found["date"] = found.get("published_at") or found.get("date")
        rows.append((page.stem, score(found, intended), score(theirs(page), intended)))
        for field in FIELDS:
            if found.get(field) != intended[field]:
                wrong[field].append(f"{page.stem}: {found.get(field)}, not {intended[field]}")
    for name, own, other in rows:
        print(f"{name:34}{own:8.3f}{other:8.3f}")
    print(f"{'mean':34}{sum(r[1] for r in rows) / len(rows):8.3f}"
          f"{sum(r[2] for r in rows) / len(rows):8.3f}   (verbatim, trafilatura)")
    for field in FIELDS:
        print(f"{field}: {len(rows) - len(wrong[field])} of {len(rows)} right", *wrong[field],
              sep="\n  ")


if __name__ == "__main__":
    main()
