-- Ten thousand decisions about an archive, as lines of JSON; the same each time.
.mode list
CREATE TEMP TABLE row AS
SELECT 'claim' AS item, claim.id * 7919 % 1000003 AS place, text_sha256, claim.start, claim.length,
  substr(article.text, claim.start + 1, claim.length) AS words
FROM claim JOIN article ON article.id = article_id;
CREATE TEMP TABLE amount AS
SELECT 'figure' AS item, figure.id * 7919 % 1000003 AS place, text_sha256, figure.start, figure.length,
  figure.text AS words
FROM figure JOIN article ON article.id = article_id;
CREATE TEMP TABLE numbered AS
SELECT row_number() OVER (ORDER BY place, start) AS number, * FROM row GROUP BY text_sha256, start;
CREATE TEMP TABLE counted AS
SELECT row_number() OVER (ORDER BY place, start) AS number, * FROM amount GROUP BY text_sha256, start;
CREATE TEMP TABLE speaker AS
SELECT row_number() OVER (ORDER BY claims DESC, id) AS number, name, type, name_key FROM entity
WHERE type = 'person' AND articles > 0;
SELECT json_object('made_at', '2024-01-01T00:00:00Z', 'author', 'bench', 'kind', kind,
  'text_sha256', lower(hex(text_sha256)), 'start', start, 'length', length, 'words', words,
  'content', json(content))
FROM (
  SELECT 'speaker' AS kind, numbered.*, json_object('item', 'claim', 'speaker',
    json_object('name', speaker.name, 'type', 'person')) AS content
  FROM numbered JOIN speaker ON speaker.number = 1 + numbered.number % 200
  WHERE numbered.number BETWEEN 1 AND 3000
  UNION ALL
  SELECT 'confirm', numbered.*, '{"item":"claim"}' FROM numbered WHERE number BETWEEN 3001 AND 5000
  UNION ALL
  SELECT 'reject', numbered.*, '{"item":"claim"}' FROM numbered WHERE number BETWEEN 5001 AND 6000
  UNION ALL
  SELECT 'figure', counted.*, '{"item":"figure","noun":"unités"}' FROM counted
  WHERE number BETWEEN 1 AND 1000);
SELECT json_object('made_at', '2024-01-01T00:00:00Z', 'author', 'bench', 'kind', 'merge',
  'entity', one.type || ':' || one.name_key,
  'content', json_object('name', one.name, 'into', other.type || ':' || other.name_key,
    'into_name', other.name))
FROM speaker AS one JOIN speaker AS other ON other.number = one.number + 3000
WHERE one.number BETWEEN 20 AND 2519;
SELECT json_object('made_at', '2024-01-01T00:00:00Z', 'author', 'bench', 'kind', 'alias',
  'entity', type || ':' || name_key, 'content', json_object('name', name || ' le Vieux'))
FROM speaker WHERE number BETWEEN 1 AND 500;
