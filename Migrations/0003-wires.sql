-- Articles that are copies of one agency text, the places of paragraphs on their pages, and
-- fewer indexes to keep.

-- `wire` is the article that was taken in first of those that are nearly the same text and were
-- published within two days, or bear the same date without a day; NULL where there is no other.
ALTER TABLE article ADD COLUMN wire INTEGER;
CREATE INDEX article_by_wire ON article (wire) WHERE wire IS NOT NULL;

-- By what near copies are found: four marks of the text of each article, under the number of its
-- day, counted from 1 January 1970; where the day is not known, -100000000 less the date as
-- yyyymmdd. The article is no foreign key: its deletion would look for its rows in the whole table.
CREATE TABLE wire_mark (
  day INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (day, mark, article_id)
) STRICT, WITHOUT ROWID;

-- Where the paragraphs of a text stand in the bytes of the page that it was read from.
CREATE TABLE page_paragraph (
  article_id INTEGER NOT NULL REFERENCES article (id),
  start INTEGER NOT NULL,
  page_offset INTEGER NOT NULL,
  page_length INTEGER NOT NULL,
  PRIMARY KEY (article_id, start)
) STRICT, WITHOUT ROWID;

CREATE VIEW paragraphs AS
SELECT article_id, start, page_offset, page_length FROM page_paragraph;

DROP VIEW articles;
CREATE VIEW articles AS
SELECT article.id AS id, article."date" AS "date", source.name AS source,
  article.title AS title, article.author AS author, article.url AS url,
  article.language AS language, article.words AS words, article."key" AS "key",
  article.version AS version, article.batch_id AS batch_id,
  article.published_at AS published_at, article.ingested_at AS ingested_at,
  article.origin AS origin, article.origin_line AS origin_line,
  article.encoding AS encoding, article.reader AS reader, article.extractor AS extractor,
  article.extra AS extra, lower(hex(article.text_sha256)) AS text_sha256,
  article.text AS text, article.wire AS wire
FROM article LEFT JOIN source ON source.id = article.source_id;

INSERT INTO about ("view", "column", sentence) VALUES
  ('articles', 'wire', 'The article taken in first of those that are nearly the same text, within two days or with the same date; empty where there is no other.'),
  ('paragraphs', '', 'Where the paragraphs of a text stand in the bytes of the page it was read from.'),
  ('paragraphs', 'article_id', 'The article.'),
  ('paragraphs', 'start', 'The first code point of the paragraph in the text, from 0.'),
  ('paragraphs', 'page_offset', 'Its first byte on the page, from 0.'),
  ('paragraphs', 'page_length', 'How many bytes of the page it takes, markup included.');

-- The tally of one kind stands together, so that no second index of it is needed.
ALTER TABLE tally RENAME TO tally_before;
DROP INDEX tally_by_kind;
CREATE TABLE tally (
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  "rows" INTEGER NOT NULL,
  PRIMARY KEY (kind, day, source_id)
) STRICT, WITHOUT ROWID;
INSERT INTO tally SELECT kind, day, source_id, "rows" FROM tally_before;
DROP TABLE tally_before;

-- A text that stands in the archive a thousand times is found with its source and date at once.
DROP INDEX article_by_text;
CREATE INDEX article_by_text ON article (text_sha256, source_id, "date");

DROP INDEX mention_by_article;
CREATE INDEX mention_by_article ON mention (article_id);

-- The pieces of an index are brought together by sixteens while much is taken in, and all at once
-- after it.
INSERT INTO article_search (article_search, rank) VALUES ('automerge', 16), ('crisismerge', 32);
INSERT INTO claim_search (claim_search, rank) VALUES ('automerge', 16), ('crisismerge', 32);
INSERT INTO figure_search (figure_search, rank) VALUES ('automerge', 16), ('crisismerge', 32);
