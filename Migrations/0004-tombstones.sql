-- What people removed for good, so that it is not taken in again.

-- One row for each article that was removed. Its text is gone; what names it is kept.
-- `purged_at` is when its words left the file too: NULL while pages that nothing uses may still
-- hold them.
CREATE TABLE tombstone (
  article_id INTEGER PRIMARY KEY,
  removed_at TEXT NOT NULL,
  purged_at TEXT,
  reason TEXT NOT NULL,
  source_id INTEGER REFERENCES source (id),
  "key" TEXT,
  url_key TEXT,
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  tool_version TEXT NOT NULL
) STRICT;
CREATE INDEX tombstone_by_key ON tombstone ("key", source_id) WHERE "key" IS NOT NULL;
CREATE INDEX tombstone_by_url ON tombstone (url_key) WHERE url_key IS NOT NULL;

-- The digests of all texts that it had, the newest among them.
CREATE TABLE tombstone_text (
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  article_id INTEGER NOT NULL REFERENCES tombstone (article_id),
  PRIMARY KEY (text_sha256, article_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW tombstones AS
SELECT tombstone.article_id AS article_id, tombstone.removed_at AS removed_at,
  tombstone.purged_at AS purged_at, tombstone.reason AS reason, source.name AS source,
  tombstone."key" AS "key", tombstone.url_key AS url_key,
  lower(hex(tombstone.text_sha256)) AS text_sha256, tombstone.tool_version AS tool_version
FROM tombstone LEFT JOIN source ON source.id = tombstone.source_id;

INSERT INTO about ("view", "column", sentence) VALUES
  ('tombstones', '', 'The articles that were removed for good, which are not taken in again.'),
  ('tombstones', 'article_id', 'The number that the article had.'),
  ('tombstones', 'removed_at', 'When it was removed, in universal time.'),
  ('tombstones', 'purged_at', 'When its words left the file; empty while unused parts of the file may hold them.'),
  ('tombstones', 'reason', 'Why, in the words of whoever removed it.'),
  ('tombstones', 'source', 'The paper, agency or site it came from.'),
  ('tombstones', 'key', 'The id that the source gave it.'),
  ('tombstones', 'url_key', 'Its address, in the form in which addresses are compared.'),
  ('tombstones', 'text_sha256', 'The SHA-256 of its newest text in UTF-8.'),
  ('tombstones', 'tool_version', 'The version of the program.');
