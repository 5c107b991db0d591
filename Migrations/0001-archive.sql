-- The first schema: what is kept, the views people read, the full-text indexes.
-- Page size, application_id and user_version are set by the program, not here.
-- Base tables are named in the singular; the views after them are the public face.

-- ---------------------------------------------------------------- small tables

CREATE TABLE schema_history (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL,
  tool_version TEXT NOT NULL
) STRICT;

CREATE TABLE about (
  "view" TEXT NOT NULL,
  "column" TEXT NOT NULL DEFAULT '',
  sentence TEXT NOT NULL,
  PRIMARY KEY ("view", "column")
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_key ON source (name_key);

CREATE TABLE rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  code TEXT,
  UNIQUE (name, code)
) STRICT;
CREATE INDEX unit_by_code ON unit (code);

-- ---------------------------------------------------------------- batches

CREATE TABLE batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  origin TEXT NOT NULL,
  "read" INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  replaced INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'interrupted', 'undone')),
  tool_version TEXT NOT NULL
) STRICT;

CREATE TABLE rejection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  origin TEXT NOT NULL,
  line INTEGER,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX rejection_by_batch ON rejection (batch_id);

-- ---------------------------------------------------------------- articles

-- `day` is the first day that `date` may mean, as yyyymmdd with 00 for what is not
-- known: 2017 → 20170000, 2017-12 → 20171200, 2017-12-07 → 20171207; NULL when undated.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER REFERENCES source (id),
  day INTEGER,
  "date" TEXT,
  title TEXT,
  author TEXT,
  url TEXT,
  url_key TEXT,
  language TEXT,
  words INTEGER NOT NULL,
  "key" TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  published_at TEXT,
  ingested_at TEXT NOT NULL,
  origin TEXT NOT NULL,
  origin_line INTEGER,
  encoding TEXT NOT NULL,
  reader TEXT NOT NULL,
  extractor TEXT,
  extra TEXT CHECK (extra IS NULL OR json_valid(extra)),
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_day ON article (day, id);
CREATE INDEX article_by_source ON article (source_id, day, id);
CREATE INDEX article_by_key ON article ("key", source_id) WHERE "key" IS NOT NULL;
CREATE INDEX article_by_url ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_by_text ON article (text_sha256);
CREATE INDEX article_by_batch ON article (batch_id);

-- Superseded texts; the current one stands in `article` alone.
CREATE TABLE article_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  version INTEGER NOT NULL,
  seen_at TEXT NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
  text TEXT NOT NULL,
  UNIQUE (article_id, version)
) STRICT;
CREATE INDEX article_version_by_batch ON article_version (batch_id);

-- What each batch delivered. `text_sha256` is the text it brought. `before` is what the article
-- was before the delivery changed it, as JSON without the text, so that the batch can be undone:
-- {} where there was no article, NULL where nothing changed.
CREATE TABLE batch_article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id INTEGER NOT NULL REFERENCES batch (id),
  article_id INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'replaced', 'updated', 'unchanged')),
  origin TEXT NOT NULL,
  line INTEGER,
  text_sha256 BLOB NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before))
) STRICT;
CREATE INDEX batch_article_by_batch ON batch_article (batch_id, article_id);
CREATE INDEX batch_article_by_article ON batch_article (article_id, batch_id);

-- ---------------------------------------------------------------- names

CREATE TABLE entity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  articles INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0,
  claims INTEGER NOT NULL DEFAULT 0,
  first_day INTEGER,
  last_day INTEGER,
  UNIQUE (type, name_key)
) STRICT;
CREATE INDEX entity_by_articles ON entity (articles DESC, id);
CREATE INDEX entity_by_type ON entity (type, articles DESC, id);
CREATE INDEX entity_by_key ON entity (name_key);

-- Each form of an entity's name, with the number of articles that use it.
CREATE TABLE entity_name (
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  name TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;

-- The words of each entity's names, folded, and what they sound like. The columns of the key
-- come first: the integrity check of SQLite 3.40 reads those after them wrongly otherwise.
CREATE TABLE name_word (
  word TEXT NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  sound TEXT NOT NULL,
  PRIMARY KEY (word, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_sound ON name_word (sound, entity_id);
CREATE INDEX name_word_by_entity ON name_word (entity_id);

-- Sources that are described, not named: a spokesman, a group, a poll.
CREATE TABLE description (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  type TEXT NOT NULL,
  UNIQUE (name, type)
) STRICT;
CREATE TABLE description_word (
  word TEXT NOT NULL,
  description_id INTEGER NOT NULL REFERENCES description (id),
  sound TEXT NOT NULL,
  PRIMARY KEY (word, description_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX description_word_by_sound ON description_word (sound, description_id);

CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  start INTEGER NOT NULL,
  length INTEGER NOT NULL CHECK (length > 0),
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX mention_by_article ON mention (article_id, start);

-- Who stands in which article, how often; first and last days are read off its index. `day` is
-- 0 where it is not known. `names` holds the forms of the name there, as a JSON array; NULL when
-- that is the entity's name alone. The article is no foreign key: the deletion of an article
-- would look for its rows in the whole table.
CREATE TABLE article_entity (
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  day INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  names TEXT CHECK (names IS NULL OR json_valid(names)),
  PRIMARY KEY (entity_id, day, article_id)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- claims and figures

-- Positions count code points from 0; `sentence_…`, `speaker_…` and `cue_…` are bounds in
-- the article's text. `quoted` is kept for mixed claims only: a direct one is all quotation.
-- `text_key` is the first eight bytes of the SHA-256 of the folded text, as an integer.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  day INTEGER,
  speaker_id INTEGER REFERENCES entity (id),
  description_id INTEGER REFERENCES description (id),
  speaker_key TEXT,
  speaker_start INTEGER,
  speaker_length INTEGER,
  stance TEXT NOT NULL CHECK (stance IN ('asserted', 'denied', 'questioned')),
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
  cue_start INTEGER,
  cue_length INTEGER,
  text TEXT NOT NULL,
  text_key INTEGER NOT NULL,
  quoted TEXT,
  sentence_start INTEGER NOT NULL,
  sentence_length INTEGER NOT NULL,
  pieces INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL CHECK (length > 0),
  rule_id INTEGER NOT NULL REFERENCES rule (id),
  confidence REAL NOT NULL,
  review TEXT NOT NULL DEFAULT 'machine'
) STRICT;
CREATE INDEX claim_by_article ON claim (article_id, start);
CREATE INDEX claim_by_day ON claim (day, article_id, start);
CREATE INDEX claim_by_speaker ON claim (speaker_id, day, article_id, start)
  WHERE speaker_id IS NOT NULL;
CREATE INDEX claim_by_description ON claim (description_id, day, article_id, start)
  WHERE description_id IS NOT NULL;
CREATE INDEX claim_by_text_key ON claim (text_key);

-- The pieces of claims that have several; a claim in one piece is its own fragment.
CREATE TABLE fragment (
  claim_id INTEGER NOT NULL REFERENCES claim (id),
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL CHECK (length > 0),
  quoted TEXT,
  PRIMARY KEY (claim_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id),
  claim_id INTEGER REFERENCES claim (id),
  day INTEGER,
  speaker_id INTEGER REFERENCES entity (id),
  description_id INTEGER REFERENCES description (id),
  speaker_key TEXT,
  text TEXT NOT NULL,
  value REAL NOT NULL,
  value_max REAL,
  modifier TEXT NOT NULL
    CHECK (modifier IN ('exact', 'approx', 'min', 'max', 'range', 'vague')),
  kind TEXT NOT NULL
    CHECK (kind IN ('count', 'money', 'percent', 'fraction', 'measure', 'duration', 'age')),
  unit_id INTEGER REFERENCES unit (id),
  noun TEXT,
  noun_key TEXT,
  per TEXT,
  sentence_start INTEGER NOT NULL,
  sentence_length INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL CHECK (length > 0),
  rule_id INTEGER NOT NULL REFERENCES rule (id),
  confidence REAL NOT NULL,
  review TEXT NOT NULL DEFAULT 'machine'
) STRICT;
CREATE INDEX figure_by_article ON figure (article_id, start);
CREATE INDEX figure_by_day ON figure (day, article_id, start);
CREATE INDEX figure_by_claim ON figure (claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX figure_by_speaker ON figure (speaker_id, day, article_id, start)
  WHERE speaker_id IS NOT NULL;
CREATE INDEX figure_by_description ON figure (description_id, day, article_id, start)
  WHERE description_id IS NOT NULL;
CREATE INDEX figure_by_unit ON figure (unit_id, value) WHERE unit_id IS NOT NULL;
CREATE INDEX figure_by_kind ON figure (kind, value);

-- How many rows of each kind each day and source has. The kinds are `article`, `claim:direct`
-- and the other kinds of claim, `figure:count` and the other kinds of figure. `day` and
-- `source_id` are 0 where they are not known.
CREATE TABLE tally (
  day INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  "rows" INTEGER NOT NULL,
  PRIMARY KEY (day, source_id, kind)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- words

-- Every word that the full-text index holds, folded as it holds it, with the stem of its
-- accented original: a word of a query is widened to all words of its stem.
CREATE TABLE term (
  term TEXT NOT NULL,
  stem TEXT NOT NULL,
  PRIMARY KEY (term, stem)
) STRICT, WITHOUT ROWID;
CREATE INDEX term_by_stem ON term (stem, term);

-- ---------------------------------------------------------------- people's decisions

-- Tied to words (text_sha256, start, length, words) or to an entity (entity_key, as
-- type:folded name), never to a row.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL,
  text_sha256 BLOB CHECK (text_sha256 IS NULL OR length(text_sha256) = 32),
  start INTEGER,
  length INTEGER,
  words TEXT,
  entity_key TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  note TEXT,
  undone_at TEXT
) STRICT;
CREATE INDEX decision_by_words ON decision (text_sha256, start, length);
CREATE INDEX decision_by_entity ON decision (entity_key) WHERE entity_key IS NOT NULL;

CREATE TABLE saved_query (
  name TEXT PRIMARY KEY,
  command TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- the views

CREATE VIEW articles AS
SELECT article.id AS id, article."date" AS "date", source.name AS source,
  article.title AS title, article.author AS author, article.url AS url,
  article.language AS language, article.words AS words, article."key" AS "key",
  article.version AS version, article.batch_id AS batch_id,
  article.published_at AS published_at, article.ingested_at AS ingested_at,
  article.origin AS origin, article.origin_line AS origin_line,
  article.encoding AS encoding, article.reader AS reader, article.extractor AS extractor,
  article.extra AS extra, lower(hex(article.text_sha256)) AS text_sha256,
  article.text AS text
FROM article LEFT JOIN source ON source.id = article.source_id;

CREATE VIEW claims AS
SELECT claim.id AS id, claim.article_id AS article_id, article."date" AS "date",
  source.name AS source, article.title AS title,
  coalesce(entity.name, description.name) AS speaker, claim.speaker_id AS speaker_id,
  coalesce(entity.type, description.type) AS speaker_type,
  substr(article.text, claim.speaker_start + 1, claim.speaker_length) AS speaker_as_written,
  claim.stance AS stance, claim.kind AS kind,
  substr(article.text, claim.cue_start + 1, claim.cue_length) AS cue,
  claim.text AS text,
  CASE claim.kind WHEN 'direct' THEN claim.text ELSE claim.quoted END AS quoted,
  substr(article.text, claim.sentence_start + 1, claim.sentence_length) AS sentence,
  claim.pieces AS pieces, claim.start AS start, claim.length AS length,
  rule.name AS rule, claim.confidence AS confidence, claim.review AS review,
  substr(lower(hex(article.text_sha256)), 1, 12) || ':' || claim.start || '+' || claim.length
    AS ref,
  article.url AS url, article."key" AS article_key, article.batch_id AS batch_id
FROM claim
  LEFT JOIN article ON article.id = claim.article_id
  LEFT JOIN source ON source.id = article.source_id
  LEFT JOIN entity ON entity.id = claim.speaker_id
  LEFT JOIN description ON description.id = claim.description_id
  LEFT JOIN rule ON rule.id = claim.rule_id;

CREATE VIEW quotes AS SELECT * FROM claims WHERE kind IN ('direct', 'mixed');

CREATE VIEW figures AS
SELECT figure.id AS id, figure.article_id AS article_id, figure.claim_id AS claim_id,
  article."date" AS "date", source.name AS source, article.title AS title,
  coalesce(entity.name, description.name) AS speaker, figure.speaker_id AS speaker_id,
  figure.text AS text, figure.value AS value, figure.value_max AS value_max,
  figure.modifier AS modifier, figure.kind AS kind, unit.name AS unit,
  unit.code AS unit_code, figure.noun AS noun, figure.per AS per,
  substr(article.text, figure.sentence_start + 1, figure.sentence_length) AS sentence,
  figure.start AS start, figure.length AS length, rule.name AS rule,
  figure.confidence AS confidence, figure.review AS review,
  substr(lower(hex(article.text_sha256)), 1, 12) || ':' || figure.start || '+' || figure.length
    AS ref,
  article.url AS url, article."key" AS article_key, article.batch_id AS batch_id
FROM figure
  LEFT JOIN article ON article.id = figure.article_id
  LEFT JOIN source ON source.id = article.source_id
  LEFT JOIN entity ON entity.id = figure.speaker_id
  LEFT JOIN description ON description.id = figure.description_id
  LEFT JOIN unit ON unit.id = figure.unit_id
  LEFT JOIN rule ON rule.id = figure.rule_id;

CREATE VIEW entities AS
SELECT id, name, type,
  (SELECT group_concat(entity_name.name, ' | ') FROM entity_name
    WHERE entity_name.entity_id = entity.id AND entity_name.name <> entity.name) AS aliases,
  articles, mentions, claims,
  substr(first_day, 1, 4) || CASE WHEN first_day % 10000 >= 100
    THEN '-' || substr(first_day, 5, 2) ELSE '' END || CASE WHEN first_day % 100 > 0
    THEN '-' || substr(first_day, 7, 2) ELSE '' END AS first_date,
  substr(last_day, 1, 4) || CASE WHEN last_day % 10000 >= 100
    THEN '-' || substr(last_day, 5, 2) ELSE '' END || CASE WHEN last_day % 100 > 0
    THEN '-' || substr(last_day, 7, 2) ELSE '' END AS last_date
FROM entity WHERE articles > 0;

CREATE VIEW mentions AS
SELECT mention.id AS id, mention.article_id AS article_id, mention.entity_id AS entity_id,
  entity.name AS name, entity.type AS type,
  substr(article.text, mention.start + 1, mention.length) AS text,
  mention.start AS start, mention.length AS length, mention.confidence AS confidence,
  substr(lower(hex(article.text_sha256)), 1, 12) || ':' || mention.start || '+'
    || mention.length AS ref
FROM mention
  LEFT JOIN article ON article.id = mention.article_id
  LEFT JOIN entity ON entity.id = mention.entity_id;

CREATE VIEW fragments AS
SELECT claim.id AS claim_id, 1 AS number,
  CASE claim.kind WHEN 'direct' THEN claim.text ELSE claim.quoted END AS quoted,
  claim.text AS text, claim.start AS start, claim.length AS length
FROM claim WHERE claim.pieces = 1
UNION ALL
SELECT fragment.claim_id, fragment.number,
  CASE claim.kind WHEN 'direct'
    THEN substr(article.text, fragment.start + 1, fragment.length) ELSE fragment.quoted END,
  substr(article.text, fragment.start + 1, fragment.length), fragment.start, fragment.length
FROM fragment
  LEFT JOIN claim ON claim.id = fragment.claim_id
  LEFT JOIN article ON article.id = claim.article_id;

CREATE VIEW versions AS
SELECT id AS article_id, version, ingested_at AS seen_at, batch_id,
  lower(hex(text_sha256)) AS text_sha256, text
FROM article
UNION ALL
SELECT article_id, version, seen_at, batch_id, lower(hex(text_sha256)), text
FROM article_version;

CREATE VIEW batches AS
SELECT id, started_at, finished_at, origin, "read", added, replaced, updated, unchanged,
  skipped, rejected, state, tool_version
FROM batch;

CREATE VIEW rejections AS SELECT id, batch_id, origin, line, reason FROM rejection;

-- ---------------------------------------------------------------- full text

-- What the indexes of claims and figures read; internal.
CREATE VIEW claim_words AS
SELECT claim.id AS id, claim.text AS text,
  substr(article.text, claim.sentence_start + 1, claim.sentence_length) AS sentence
FROM claim LEFT JOIN article ON article.id = claim.article_id;

CREATE VIEW figure_words AS
SELECT figure.id AS id, figure.text AS text, figure.noun AS noun,
  substr(article.text, figure.sentence_start + 1, figure.sentence_length) AS sentence
FROM figure LEFT JOIN article ON article.id = figure.article_id;

CREATE VIRTUAL TABLE article_search USING fts5 (
  text, content="article", content_rowid="id", tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE claim_search USING fts5 (
  text, sentence, content="claim_words", content_rowid="id",
  tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE figure_search USING fts5 (
  text, noun, sentence, content="figure_words", content_rowid="id",
  tokenize="unicode61 remove_diacritics 2");

CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN
  INSERT INTO article_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
  INSERT INTO article_search (article_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER article_text_changed AFTER UPDATE OF text ON article
WHEN old.text IS NOT new.text BEGIN
  INSERT INTO article_search (article_search, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO article_search (rowid, text) VALUES (new.id, new.text);
END;

-- The sentence of a claim or figure is read off its article: delete those rows before the
-- article's text changes or goes.
CREATE TRIGGER claim_inserted AFTER INSERT ON claim BEGIN
  INSERT INTO claim_search (rowid, text, sentence)
  SELECT id, text, sentence FROM claim_words WHERE id = new.id;
END;
CREATE TRIGGER claim_deleted BEFORE DELETE ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, text, sentence)
  SELECT 'delete', id, text, sentence FROM claim_words WHERE id = old.id;
END;
CREATE TRIGGER claim_before_change
BEFORE UPDATE OF text, sentence_start, sentence_length ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, text, sentence)
  SELECT 'delete', id, text, sentence FROM claim_words WHERE id = old.id;
END;
CREATE TRIGGER claim_after_change
AFTER UPDATE OF text, sentence_start, sentence_length ON claim BEGIN
  INSERT INTO claim_search (rowid, text, sentence)
  SELECT id, text, sentence FROM claim_words WHERE id = new.id;
END;

CREATE TRIGGER figure_inserted AFTER INSERT ON figure BEGIN
  INSERT INTO figure_search (rowid, text, noun, sentence)
  SELECT id, text, noun, sentence FROM figure_words WHERE id = new.id;
END;
CREATE TRIGGER figure_deleted BEFORE DELETE ON figure BEGIN
  INSERT INTO figure_search (figure_search, rowid, text, noun, sentence)
  SELECT 'delete', id, text, noun, sentence FROM figure_words WHERE id = old.id;
END;
CREATE TRIGGER figure_before_change
BEFORE UPDATE OF text, noun, sentence_start, sentence_length ON figure BEGIN
  INSERT INTO figure_search (figure_search, rowid, text, noun, sentence)
  SELECT 'delete', id, text, noun, sentence FROM figure_words WHERE id = old.id;
END;
CREATE TRIGGER figure_after_change
AFTER UPDATE OF text, noun, sentence_start, sentence_length ON figure BEGIN
  INSERT INTO figure_search (rowid, text, noun, sentence)
  SELECT id, text, noun, sentence FROM figure_words WHERE id = new.id;
END;

-- ---------------------------------------------------------------- what it all means

INSERT INTO about ("view", "column", sentence) VALUES
  ('articles', '', 'The articles, each with its newest text.'),
  ('articles', 'id', 'The number of the article, never used again.'),
  ('articles', 'date', 'The date as a year, month or day, as the source gives it.'),
  ('articles', 'source', 'The paper, agency or site.'),
  ('articles', 'title', 'The title.'),
  ('articles', 'author', 'Who wrote it.'),
  ('articles', 'url', 'Where it stands on the web.'),
  ('articles', 'language', 'The language, such as fr.'),
  ('articles', 'words', 'The number of words of the text.'),
  ('articles', 'key', 'The id that the source gave it.'),
  ('articles', 'version', 'The number of the text, 1 for the first.'),
  ('articles', 'batch_id', 'The batch that brought the text.'),
  ('articles', 'published_at', 'The time of publication with its zone, as given.'),
  ('articles', 'ingested_at', 'When the text came into the archive, in universal time.'),
  ('articles', 'origin', 'The file that the text came from.'),
  ('articles', 'origin_line', 'The line of that file.'),
  ('articles', 'encoding', 'How the bytes of the file were decoded.'),
  ('articles', 'reader', 'What read the file.'),
  ('articles', 'extractor', 'What looked for claims and figures; empty for a text that is not read, being in another language.'),
  ('articles', 'extra', 'The fields that have no column here, as a JSON object.'),
  ('articles', 'text_sha256', 'The SHA-256 of the text in UTF-8.'),
  ('articles', 'text', 'The text, to which every start and length refers.'),
  ('claims', '', 'What articles report as said, with who said it.'),
  ('claims', 'article_id', 'The article it stands in.'),
  ('claims', 'date', 'The date of the article.'),
  ('claims', 'source', 'The source of the article.'),
  ('claims', 'title', 'The title of the article.'),
  ('claims', 'start', 'The first character of the first piece in the article''s text, counted in code points from 0.'),
  ('claims', 'length', 'The number of code points from the first piece to the end of the last.'),
  ('claims', 'rule', 'The name of the rule that found it.'),
  ('claims', 'confidence', 'How sure the program is, from 0 to 1.'),
  ('claims', 'review', 'Who vouches for the row: machine, confirmed, corrected or added.'),
  ('claims', 'ref', 'A permanent name for the words: twelve digits of the text''s digest, start and length.'),
  ('claims', 'url', 'The address of the article.'),
  ('claims', 'article_key', 'The id that the source gave the article.'),
  ('claims', 'batch_id', 'The batch that brought the article''s text.'),
  ('claims', 'id', 'The number of the claim, never used again.'),
  ('claims', 'speaker', 'Who said it: the full name, or the description of a source without name; empty when unknown.'),
  ('claims', 'speaker_id', 'The entity that said it; empty for a source without name.'),
  ('claims', 'speaker_type', 'What the speaker is: person, organization, place or unnamed.'),
  ('claims', 'speaker_as_written', 'The words that name the speaker at that place.'),
  ('claims', 'stance', 'What the speaker does with the content: asserted, denied or questioned.'),
  ('claims', 'kind', 'How it is reported: direct, mixed (partly in quotation marks) or indirect.'),
  ('claims', 'cue', 'The words that say that something was said.'),
  ('claims', 'text', 'The content, its pieces joined by […] where the article interrupts it.'),
  ('claims', 'quoted', 'The parts of the content that stand in quotation marks.'),
  ('claims', 'sentence', 'The sentence or sentences that the content stands in.'),
  ('claims', 'pieces', 'The number of pieces; each is a row of fragments.'),
  ('quotes', '', 'The claims that have words in quotation marks, with the columns of claims.'),
  ('figures', '', 'The quantities that articles give.'),
  ('figures', 'article_id', 'The article it stands in.'),
  ('figures', 'date', 'The date of the article.'),
  ('figures', 'source', 'The source of the article.'),
  ('figures', 'title', 'The title of the article.'),
  ('figures', 'start', 'The first character in the article''s text, counted in code points from 0.'),
  ('figures', 'length', 'The number of code points from the first character to the last.'),
  ('figures', 'rule', 'The name of the rule that found it.'),
  ('figures', 'confidence', 'How sure the program is, from 0 to 1.'),
  ('figures', 'review', 'Who vouches for the row: machine, confirmed, corrected or added.'),
  ('figures', 'ref', 'A permanent name for the words: twelve digits of the text''s digest, start and length.'),
  ('figures', 'url', 'The address of the article.'),
  ('figures', 'article_key', 'The id that the source gave the article.'),
  ('figures', 'batch_id', 'The batch that brought the article''s text.'),
  ('figures', 'id', 'The number of the figure, never used again.'),
  ('figures', 'claim_id', 'The claim it stands in.'),
  ('figures', 'speaker', 'Who gives the number: the speaker of its claim, or the source named in its sentence.'),
  ('figures', 'speaker_id', 'The entity that gives the number.'),
  ('figures', 'text', 'The words: modifier, number and what is counted.'),
  ('figures', 'value', 'The number; the lower one of a range.'),
  ('figures', 'value_max', 'The upper number of a range.'),
  ('figures', 'modifier', 'How exact the number is said to be: exact, approx, min, max, range or vague.'),
  ('figures', 'kind', 'The kind of quantity: count, money, percent, fraction, measure, duration or age.'),
  ('figures', 'unit', 'The unit as written.'),
  ('figures', 'unit_code', 'The common name of the unit, such as EUR, %, km or year.'),
  ('figures', 'noun', 'What is counted.'),
  ('figures', 'per', 'Per what, for a rate.'),
  ('figures', 'sentence', 'The sentence it stands in.'),
  ('entities', '', 'The people, organizations and places that articles name.'),
  ('entities', 'id', 'The number of the entity, never used again.'),
  ('entities', 'name', 'The full name, without title.'),
  ('entities', 'type', 'What it is: person, organization or place.'),
  ('entities', 'aliases', 'The other forms of the name in the articles.'),
  ('entities', 'articles', 'The number of articles that name it.'),
  ('entities', 'mentions', 'How often they name it.'),
  ('entities', 'claims', 'The number of claims it makes.'),
  ('entities', 'first_date', 'The earliest date of those articles.'),
  ('entities', 'last_date', 'The latest date of those articles.'),
  ('mentions', '', 'The places where entities are named.'),
  ('mentions', 'id', 'The number of the mention, never used again.'),
  ('mentions', 'article_id', 'The article it stands in.'),
  ('mentions', 'entity_id', 'The entity that is named.'),
  ('mentions', 'name', 'The full name of the entity.'),
  ('mentions', 'type', 'What the entity is.'),
  ('mentions', 'text', 'The name as it stands there.'),
  ('mentions', 'start', 'The first character in the article''s text, counted in code points from 0.'),
  ('mentions', 'length', 'The number of code points.'),
  ('mentions', 'confidence', 'How sure the program is, from 0 to 1.'),
  ('mentions', 'ref', 'A permanent name for the words: twelve digits of the text''s digest, start and length.'),
  ('fragments', '', 'The pieces of the claims; every claim has at least one.'),
  ('fragments', 'claim_id', 'The claim it belongs to.'),
  ('fragments', 'number', 'Its place among the pieces of the claim, from 1.'),
  ('fragments', 'quoted', 'The part of the piece that stands in quotation marks.'),
  ('fragments', 'text', 'The words, exactly as they stand in the article.'),
  ('fragments', 'start', 'The first character in the article''s text, counted in code points from 0.'),
  ('fragments', 'length', 'The number of code points.'),
  ('versions', '', 'Every text that an article has had, the newest among them.'),
  ('versions', 'article_id', 'The article.'),
  ('versions', 'version', 'The number of the text, 1 for the first.'),
  ('versions', 'seen_at', 'When the text came into the archive, in universal time.'),
  ('versions', 'batch_id', 'The batch that brought it.'),
  ('versions', 'text_sha256', 'The SHA-256 of the text in UTF-8.'),
  ('versions', 'text', 'The text.'),
  ('batches', '', 'The times that articles were brought in.'),
  ('batches', 'id', 'The number of the batch, never used again.'),
  ('batches', 'started_at', 'When it began, in universal time.'),
  ('batches', 'finished_at', 'When it ended; empty when it did not.'),
  ('batches', 'origin', 'What was asked to be brought in.'),
  ('batches', 'read', 'Articles read.'),
  ('batches', 'added', 'Articles that were new.'),
  ('batches', 'replaced', 'Articles that came with a new text.'),
  ('batches', 'updated', 'Articles that came with new particulars and the same text.'),
  ('batches', 'unchanged', 'Articles that the archive had.'),
  ('batches', 'skipped', 'Files of kinds that are not read.'),
  ('batches', 'rejected', 'Articles and files that were refused.'),
  ('batches', 'state', 'How it stands: running, complete, interrupted or undone.'),
  ('batches', 'tool_version', 'The version of the program.'),
  ('rejections', '', 'What batches refused, and why.'),
  ('rejections', 'id', 'The number of the rejection, never used again.'),
  ('rejections', 'batch_id', 'The batch.'),
  ('rejections', 'origin', 'The file.'),
  ('rejections', 'line', 'The line of that file.'),
  ('rejections', 'reason', 'Why it was refused.'),
  ('claim_words', '', 'What the index claim_search reads; for the program''s own use.'),
  ('claim_words', 'id', 'The claim.'),
  ('claim_words', 'text', 'Its content.'),
  ('claim_words', 'sentence', 'Its sentence.'),
  ('figure_words', '', 'What the index figure_search reads; for the program''s own use.'),
  ('figure_words', 'id', 'The figure.'),
  ('figure_words', 'text', 'Its words.'),
  ('figure_words', 'noun', 'What is counted.'),
  ('figure_words', 'sentence', 'Its sentence.');
INSERT INTO about ("view", "column", sentence)
SELECT 'quotes', "column", sentence FROM about WHERE "view" = 'claims' AND "column" <> '';
