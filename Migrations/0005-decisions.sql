-- What people decide about entities and rows, laid over what was found.

-- `merged_into` is the entity that this one stands for by people's decisions, followed to the
-- end: that one is merged into none; `bearer_id` is the same, or its own id. `articles`, `mentions`,
-- `claims` and the days of an entity count those of all that are merged into it. `found_name` is the
-- name that was found where `name` is one that people gave. `spelling`, which all have that people
-- decided about, is how they wrote the name: it has it while no article names it. Hidden entities
-- are left out of the list of entities.
ALTER TABLE entity ADD COLUMN merged_into INTEGER REFERENCES entity (id);
ALTER TABLE entity ADD COLUMN bearer_id INTEGER
  GENERATED ALWAYS AS (coalesce(merged_into, id)) VIRTUAL;
ALTER TABLE entity ADD COLUMN found_name TEXT;
ALTER TABLE entity ADD COLUMN spelling TEXT;
ALTER TABLE entity ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
-- The list of entities, in its order.
DROP INDEX entity_by_articles;
CREATE INDEX entity_by_articles ON entity (articles DESC, id, merged_into, hidden)
  WHERE merged_into IS NULL AND hidden = 0;
DROP INDEX entity_by_type;
CREATE INDEX entity_by_type ON entity (type, articles DESC, id, merged_into, hidden)
  WHERE merged_into IS NULL AND hidden = 0;

CREATE INDEX entity_by_merged ON entity (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX entity_by_bearer ON entity (bearer_id);
CREATE INDEX entity_by_spelling ON entity (id) WHERE spelling IS NOT NULL;

-- What was found where people rejected a row or moved its words: so that it gets its id again
-- when they take that back. `item` is claim or figure.
CREATE TABLE found_row (
  article_id INTEGER NOT NULL,
  item TEXT NOT NULL CHECK (item IN ('claim', 'figure')),
  id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, item, id)
) STRICT, WITHOUT ROWID;

-- The claims of each article whose speaker is not known. With `start` in it, SQLite does not look for
-- each of many ids under each of many articles.
CREATE INDEX claim_unattributed ON claim (article_id, start)
  WHERE speaker_id IS NULL AND description_id IS NULL;

-- The articles to be read again since other names were listed.
CREATE INDEX article_with_other_names ON article (id)
  WHERE extractor = 'read before other names were listed';

-- The rows that people vouch for.
CREATE INDEX claim_by_review ON claim (review, day, article_id, start) WHERE review <> 'machine';
CREATE INDEX figure_by_review ON figure (review, day, article_id, start) WHERE review <> 'machine';

CREATE VIEW decisions AS
SELECT id, made_at, author, kind,
  substr(lower(hex(text_sha256)), 1, 12) || ':' || start || '+' || length AS ref,
  words, entity_key AS entity, content, note, undone_at
FROM decision;

DROP VIEW claims;
CREATE VIEW claims AS
SELECT claim.id AS id, claim.article_id AS article_id, article."date" AS "date",
  source.name AS source, article.title AS title,
  coalesce(entity.name, description.name) AS speaker,
  named.bearer_id AS speaker_id,
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
  LEFT JOIN entity AS named ON named.id = claim.speaker_id
  LEFT JOIN entity ON entity.id = named.bearer_id
  LEFT JOIN description ON description.id = claim.description_id
  LEFT JOIN rule ON rule.id = claim.rule_id;

DROP VIEW figures;
CREATE VIEW figures AS
SELECT figure.id AS id, figure.article_id AS article_id, figure.claim_id AS claim_id,
  article."date" AS "date", source.name AS source, article.title AS title,
  coalesce(entity.name, description.name) AS speaker,
  named.bearer_id AS speaker_id,
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
  LEFT JOIN entity AS named ON named.id = figure.speaker_id
  LEFT JOIN entity ON entity.id = named.bearer_id
  LEFT JOIN description ON description.id = figure.description_id
  LEFT JOIN unit ON unit.id = figure.unit_id
  LEFT JOIN rule ON rule.id = figure.rule_id;

DROP VIEW entities;
CREATE VIEW entities AS
SELECT id, name, type,
  (SELECT group_concat(form, ' | ') FROM (
    SELECT name AS form FROM entity_name WHERE entity_id = entity.id
    UNION SELECT found_name WHERE found_name IS NOT NULL
    UNION SELECT member.name FROM entity AS member WHERE member.merged_into = entity.id
    UNION SELECT entity_name.name FROM entity AS member
      CROSS JOIN entity_name ON entity_name.entity_id = member.id
      WHERE member.merged_into = entity.id)
    WHERE form <> entity.name) AS aliases,
  articles, mentions, claims,
  substr(first_day, 1, 4) || CASE WHEN first_day % 10000 >= 100
    THEN '-' || substr(first_day, 5, 2) ELSE '' END || CASE WHEN first_day % 100 > 0
    THEN '-' || substr(first_day, 7, 2) ELSE '' END AS first_date,
  substr(last_day, 1, 4) || CASE WHEN last_day % 10000 >= 100
    THEN '-' || substr(last_day, 5, 2) ELSE '' END || CASE WHEN last_day % 100 > 0
    THEN '-' || substr(last_day, 7, 2) ELSE '' END AS last_date
FROM entity WHERE articles > 0 AND merged_into IS NULL AND hidden = 0;

DROP VIEW mentions;
CREATE VIEW mentions AS
SELECT mention.id AS id, mention.article_id AS article_id,
  named.bearer_id AS entity_id, entity.name AS name, entity.type AS type,
  substr(article.text, mention.start + 1, mention.length) AS text,
  mention.start AS start, mention.length AS length, mention.confidence AS confidence,
  substr(lower(hex(article.text_sha256)), 1, 12) || ':' || mention.start || '+'
    || mention.length AS ref
FROM mention
  LEFT JOIN article ON article.id = mention.article_id
  LEFT JOIN entity AS named ON named.id = mention.entity_id
  LEFT JOIN entity ON entity.id = named.bearer_id;

INSERT INTO about ("view", "column", sentence) VALUES
  ('decisions', '', 'What people decided about entities, claims and figures.'),
  ('decisions', 'id', 'The number of the decision, never used again.'),
  ('decisions', 'made_at', 'When it was made, in universal time.'),
  ('decisions', 'author', 'Who made it.'),
  ('decisions', 'kind', 'What was decided, by the name of its command.'),
  ('decisions', 'ref', 'The words it is about, as a permanent name; empty when it is about an entity.'),
  ('decisions', 'words', 'Those words.'),
  ('decisions', 'entity', 'The entity it is about, as its type and folded name; empty when it is about words.'),
  ('decisions', 'content', 'What is to be instead, as JSON.'),
  ('decisions', 'note', 'What its author says of it.'),
  ('decisions', 'undone_at', 'When it was taken back; empty while it holds.');
