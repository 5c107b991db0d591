-- What counting and choosing among a million articles need: counters of claims by speaker, and
-- indexes for denials and for the upper ends of ranges.

-- How many claims each speaker makes: ever (step `ever`, period 0), in each year (`year`, as
-- 2017) and in each month (`month`, as 201712; 201700 where only the year is known). Undated
-- claims have period 0. `speaker` is the id of an entity, minus the id of a description, or 0
-- where it is not known.
CREATE TABLE speaker_count (
  step TEXT NOT NULL CHECK (step IN ('ever', 'year', 'month')),
  speaker INTEGER NOT NULL,
  period INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (step, speaker, period)
) STRICT, WITHOUT ROWID;

INSERT INTO speaker_count (step, speaker, period, claims)
SELECT 'month', coalesce(speaker_id, -description_id, 0), coalesce(day / 100, 0), count(*)
FROM claim GROUP BY 2, 3;
INSERT INTO speaker_count (step, speaker, period, claims)
SELECT 'year', speaker, period / 100, sum(claims) FROM speaker_count
WHERE step = 'month' GROUP BY speaker, period / 100;
INSERT INTO speaker_count (step, speaker, period, claims)
SELECT 'ever', speaker, 0, sum(claims) FROM speaker_count
WHERE step = 'year' GROUP BY speaker;
CREATE INDEX speaker_count_by_claims ON speaker_count (step, claims DESC, speaker, period);

CREATE INDEX claim_by_stance ON claim (stance, day, article_id, start)
  WHERE stance <> 'asserted';

-- Amounts are found, put in order and told from undated ones without reading their rows.
DROP INDEX figure_by_unit;
CREATE INDEX figure_by_unit ON figure (unit_id, value, day, article_id, start)
  WHERE unit_id IS NOT NULL;
CREATE INDEX figure_by_range ON figure (value_max, value, kind, unit_id)
  WHERE value_max IS NOT NULL;

-- The tally of one kind without those of the others.
CREATE INDEX tally_by_kind ON tally (kind, day, source_id, "rows");
