-- What an archive says, view by view, but for ids, batches and times; the order is that of the input.
.mode quote
SELECT 'article', "key", date, source, title, author, url, language, words, version, published_at, origin, origin_line,
  encoding, reader, extractor, extra, text_sha256, text,
  CASE WHEN wire IS NOT NULL THEN first_value("key") OVER (PARTITION BY wire ORDER BY id) END
FROM articles ORDER BY id;
SELECT 'claim', article_key, date, source, title, speaker, speaker_type, speaker_as_written, stance, kind, cue, text,
  quoted, sentence, pieces, start, length, rule, confidence, review, ref, url
FROM claims ORDER BY article_id, start, length, ref, rule, text;
SELECT 'figure', f.article_key, f.date, f.source, f.title, f.speaker, f.text, value, value_max, modifier, f.kind, unit,
  unit_code, noun, per, f.sentence, f.start, f.length, f.rule, f.confidence, f.review, f.ref, f.url, c.ref
FROM figures AS f LEFT JOIN claims AS c ON c.id = f.claim_id
ORDER BY f.article_id, f.start, f.length, f.ref, f.rule, f.text;
SELECT 'entity', name, type, aliases, articles, mentions, claims, first_date, last_date
FROM entities ORDER BY name, type;
SELECT 'mention', m.name, m.type, m.text, m.start, m.length, m.confidence, m.ref
FROM mentions AS m ORDER BY m.article_id, m.start, m.length, m.ref, m.name;
SELECT 'fragment', c.ref, number, p.quoted, p.text, p.start, p.length
FROM fragments AS p JOIN claims AS c ON c.id = p.claim_id
ORDER BY c.article_id, c.start, c.length, c.ref, c.rule, number;
SELECT 'paragraph', a."key", p.start, page_offset, page_length
FROM paragraphs AS p JOIN articles AS a ON a.id = p.article_id ORDER BY a.id, p.start;
SELECT 'tally', kind, day, source.name, "rows"
FROM tally LEFT JOIN source ON source.id = source_id ORDER BY kind, day, source.name;
SELECT 'speaker', step, coalesce(entity.name, description.name), entity.type, period, speaker_count.claims
FROM speaker_count LEFT JOIN entity ON entity.id = speaker LEFT JOIN description ON description.id = -speaker
ORDER BY 2, 3, 4, 5, 6;
