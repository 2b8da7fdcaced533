-- The first shape of a ledger. Tables only grow: the triggers at the end refuse UPDATE and DELETE.
PRAGMA application_id = 1330532931; -- the letters ONRC

-- The bytes as they came, compressed with zlib.
CREATE TABLE seals (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  recorded TEXT NOT NULL
);

-- A document as it was printed and washed; what becomes known later of the same id is a new row.
CREATE TABLE documents (
  document INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT,
  language TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  published_from TEXT,
  title TEXT,
  url TEXT,
  text TEXT,
  washed TEXT NOT NULL,
  source_path TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX documents_by_id ON documents (id);

-- One reading of a document by one ruleset; the reading with the highest number is in force.
CREATE TABLE readings (
  reading INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (document),
  document_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  ruleset TEXT NOT NULL,
  brought_in INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  UNIQUE (document_id, number)
);

-- `contract` is the whole claim as `onrecord read` prints it; the columns before it are for questions.
CREATE TABLE claims (
  claim INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings (reading),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  measure TEXT,
  side TEXT,
  category TEXT,
  low INTEGER,
  high INTEGER,
  point NUMERIC,
  hedge TEXT,
  unit TEXT,
  basis TEXT,
  place TEXT,
  edtf TEXT,
  origin TEXT,
  certainty TEXT,
  evidence TEXT,
  subject TEXT,
  holder TEXT,
  ruleset TEXT NOT NULL,
  quote TEXT NOT NULL,
  contract TEXT NOT NULL,
  UNIQUE (reading, position)
);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_measure ON claims (measure, kind);

-- The chain of each claim, outermost first; people who speak together share a position.
CREATE TABLE links (
  claim INTEGER NOT NULL REFERENCES claims (claim),
  position INTEGER NOT NULL,
  voice INTEGER NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  cue TEXT,
  cue_start INTEGER,
  cue_end INTEGER,
  PRIMARY KEY (claim, position, voice)
) WITHOUT ROWID;

CREATE TABLE gaps (
  reading INTEGER NOT NULL REFERENCES readings (reading),
  position INTEGER NOT NULL,
  first_character INTEGER NOT NULL,
  end_character INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) WITHOUT ROWID;

-- One row a sentence of five words or more: equal numbers are equal sentences.
CREATE TABLE fingerprints (
  document INTEGER NOT NULL REFERENCES documents (document),
  position INTEGER NOT NULL,
  fingerprint INTEGER NOT NULL,
  PRIMARY KEY (document, position)
) WITHOUT ROWID;

-- Which version of our index tokens the two indexes below were fed with.
CREATE TABLE index_versions (
  version INTEGER NOT NULL
);

-- Word indexes without content; rowid is the claim's or the document's number.
CREATE VIRTUAL TABLE quotes_index USING fts5 (tokens, content = '', tokenize = 'unicode61');
CREATE VIRTUAL TABLE texts_index USING fts5 (tokens, content = '', tokenize = 'unicode61');

CREATE VIEW current_readings AS
SELECT *
FROM readings
WHERE NOT EXISTS (
  SELECT 1 FROM readings AS later WHERE later.document_id = readings.document_id AND later.number > readings.number
);

CREATE VIEW claims_view AS
SELECT
  claims.id AS id,
  claims.origin AS who,
  claims.kind AS kind,
  claims.measure AS measure,
  claims.side AS side,
  claims.category AS category,
  claims.low AS low,
  claims.high AS high,
  claims.point AS point,
  claims.hedge AS hedge,
  claims.unit AS unit,
  claims.basis AS basis,
  claims.place AS place,
  COALESCE(NULLIF(SUBSTR(claims.edtf, INSTR(claims.edtf, '/') + 1), '..'), documents.published) AS as_of,
  claims.edtf AS edtf,
  claims.certainty AS certainty,
  claims.evidence AS evidence,
  claims.quote AS quote,
  documents.id AS document,
  documents.publisher AS publisher,
  documents.published AS published,
  documents.url AS url,
  current_readings.brought_in AS brought_in,
  current_readings.recorded AS recorded
FROM claims
JOIN current_readings ON current_readings.reading = claims.reading
JOIN documents ON documents.document = current_readings.document;

CREATE VIEW figures AS SELECT * FROM claims_view WHERE kind = 'count';

CREATE TRIGGER seals_stay BEFORE UPDATE ON seals BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER seals_remain BEFORE DELETE ON seals BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER documents_stay BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER documents_remain BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER readings_stay BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER readings_remain BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER claims_stay BEFORE UPDATE ON claims BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER claims_remain BEFORE DELETE ON claims BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER links_stay BEFORE UPDATE ON links BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER links_remain BEFORE DELETE ON links BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER gaps_stay BEFORE UPDATE ON gaps BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER gaps_remain BEFORE DELETE ON gaps BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER fingerprints_stay BEFORE UPDATE ON fingerprints BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER fingerprints_remain BEFORE DELETE ON fingerprints BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER index_versions_stay BEFORE UPDATE ON index_versions BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
CREATE TRIGGER index_versions_remain BEFORE DELETE ON index_versions BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;
