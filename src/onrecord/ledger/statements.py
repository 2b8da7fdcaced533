"""Every SQL statement of the ledger but its migrations; each constant is one statement."""

INSERT_SEAL = "INSERT INTO seals (sha256, size, bytes, recorded) VALUES (?, ?, ?, ?)"

INSERT_DOCUMENT = """
INSERT INTO documents
  (id, sha256, language, publisher, published, published_from, title, url, text, washed, source_path, recorded)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

INSERT_READING = """
INSERT INTO readings (document, document_id, number, ruleset, brought_in, recorded)
VALUES (?, ?, ?, ?, ?, ?)
"""

INSERT_CLAIM = """
INSERT INTO claims
  (reading, position, id, kind, measure, side, category, low, high, point, hedge, unit, basis, place, edtf, origin,
   certainty, evidence, subject, holder, ruleset, quote, contract)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

INSERT_LINK = "INSERT INTO links (claim, position, voice, who, role, cue, cue_start, cue_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"

INSERT_GAP = "INSERT INTO gaps (reading, position, first_character, end_character, reason) VALUES (?, ?, ?, ?, ?)"

INSERT_FINGERPRINT = "INSERT INTO fingerprints (document, position, fingerprint) VALUES (?, ?, ?)"

INSERT_QUOTE_TOKENS = "INSERT INTO quotes_index (rowid, tokens) VALUES (?, ?)"

INSERT_TEXT_TOKENS = "INSERT INTO texts_index (rowid, tokens) VALUES (?, ?)"

INSERT_INDEX_VERSION = "INSERT INTO index_versions (version) VALUES (?)"

HOLDS = """
SELECT EXISTS (
  SELECT 1 FROM readings JOIN documents ON documents.document = readings.document
  WHERE readings.document_id = ? AND documents.sha256 = ? AND readings.ruleset = ?
)
"""

LATEST_DOCUMENT = """
SELECT document, sha256, language, publisher, published, published_from, title, url, text, recorded
FROM documents WHERE id = ? ORDER BY document DESC LIMIT 1
"""

READINGS_ALIKE = """
SELECT readings.reading,
  sha256, language, publisher, published, published_from, title, url, text
FROM readings JOIN documents ON documents.document = readings.document
WHERE readings.document_id = ? AND readings.ruleset = ? AND readings.brought_in = ?
ORDER BY readings.number DESC
"""

NEXT_NUMBER = "SELECT COALESCE(MAX(number), 0) + 1 FROM readings WHERE document_id = ?"

CONTRACTS_OF_READING = "SELECT contract FROM claims WHERE reading = ? ORDER BY position"

GAPS_OF_READING = "SELECT first_character, end_character, reason FROM gaps WHERE reading = ? ORDER BY position"

CLAIM_IDS_OF_DOCUMENT = """
SELECT claims.id FROM readings JOIN claims ON claims.reading = readings.reading WHERE readings.document_id = ?
"""

GAPS_OF_DOCUMENT = """
SELECT gaps.first_character, gaps.end_character, gaps.reason
FROM readings JOIN gaps ON gaps.reading = readings.reading WHERE readings.document_id = ?
"""

_KNOWN = "SUBSTR({table}.recorded, 1, LENGTH(:known_by)) <= :known_by"

_IN_FORCE = f"""
{_KNOWN.format(table="readings")}
AND NOT EXISTS (
  SELECT 1 FROM readings AS later
  WHERE later.document_id = readings.document_id AND later.number > readings.number AND {_KNOWN.format(table="later")}
)
"""  # the reading with the highest number that was recorded by :known_by

_OF_MEASURE = "AND claims.measure = :measure"

_OF_KIND = "AND claims.kind = :kind"

ENTRIES = f"""
SELECT claims.contract, documents.id, documents.publisher, documents.published, documents.document
FROM claims
JOIN readings ON readings.reading = claims.reading
JOIN documents ON documents.document = readings.document
WHERE {_IN_FORCE} {{narrowed}}
ORDER BY claims.claim
"""

FINGERPRINTS = "SELECT fingerprint FROM fingerprints WHERE document = ? ORDER BY position"

ENTRIES_BY_NARROWING = {  # (a measure is given, a kind is given)
    (False, False): ENTRIES.format(narrowed=""),
    (True, False): ENTRIES.format(narrowed=_OF_MEASURE),
    (False, True): ENTRIES.format(narrowed=_OF_KIND),
    (True, True): ENTRIES.format(narrowed=f"{_OF_MEASURE} {_OF_KIND}"),
}

MATCHING_CLAIMS = """
SELECT claims.id, documents.id, MAX(claims.claim)
FROM claims
JOIN readings ON readings.reading = claims.reading
JOIN documents ON documents.document = readings.document
WHERE claims.id >= :first AND claims.id < :beyond AND (:document IS NULL OR documents.id = :document)
GROUP BY claims.id, documents.id
ORDER BY claims.id, MIN(documents.document)
LIMIT :most
"""

HELD_CLAIM = """
SELECT claims.contract, readings.ruleset, readings.number, readings.recorded, readings.brought_in,
  NOT EXISTS (
    SELECT 1 FROM readings AS later WHERE later.document_id = readings.document_id AND later.number > readings.number
  ) AS current,
  documents.id, documents.text, documents.washed, documents.source_path,
  documents.sha256, documents.published, documents.published_from, documents.publisher, documents.title, documents.url, documents.language
FROM claims
JOIN readings ON readings.reading = claims.reading
JOIN documents ON documents.document = readings.document
WHERE claims.claim = ?
"""

HELD_DOCUMENTS = f"""
SELECT documents.id, documents.washed, documents.source_path,
  readings.ruleset, readings.number, readings.recorded, readings.brought_in,
  (SELECT COUNT(*) FROM claims WHERE claims.reading = readings.reading),
  (SELECT COUNT(*) FROM gaps WHERE gaps.reading = readings.reading),
  documents.sha256, documents.published, documents.published_from, documents.publisher, documents.title, documents.url, documents.language
FROM readings JOIN documents ON documents.document = readings.document
WHERE {_IN_FORCE}
ORDER BY readings.reading
"""

COUNTS = """
SELECT
  (SELECT COUNT(*) FROM current_readings),
  (SELECT COUNT(*) FROM readings),
  (SELECT COUNT(*) FROM claims WHERE reading IN (SELECT reading FROM current_readings)),
  (SELECT COUNT(*) FROM gaps WHERE reading IN (SELECT reading FROM current_readings))
"""

IS_SEALED = "SELECT EXISTS (SELECT 1 FROM seals WHERE sha256 = ?)"

SEAL = "SELECT bytes FROM seals WHERE sha256 = ?"

SEARCH_QUOTES = """
SELECT claims.id
FROM quotes_index
JOIN claims ON claims.claim = quotes_index.rowid
JOIN current_readings ON current_readings.reading = claims.reading
WHERE quotes_index MATCH ?
ORDER BY quotes_index.rank, claims.claim
LIMIT ?
"""

SEARCH_TEXTS = """
SELECT documents.id
FROM texts_index
JOIN documents ON documents.document = texts_index.rowid
JOIN current_readings ON current_readings.document_id = documents.id AND current_readings.document = documents.document
WHERE texts_index MATCH ?
ORDER BY texts_index.rank, documents.document
LIMIT ?
"""

INDEX_VERSION = "SELECT version FROM index_versions ORDER BY rowid DESC LIMIT 1"

EMPTY_QUOTES_INDEX = "INSERT INTO quotes_index (quotes_index) VALUES ('delete-all')"

EMPTY_TEXTS_INDEX = "INSERT INTO texts_index (texts_index) VALUES ('delete-all')"

ALL_QUOTES = "SELECT claim, quote FROM claims"

ALL_TEXTS = "SELECT document, text FROM documents WHERE text IS NOT NULL"
