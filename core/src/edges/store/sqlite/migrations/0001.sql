-- The keys of the store, wrapped by the master key, and what tells a wrong master key from damage.
CREATE TABLE keys (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store BLOB NOT NULL,
    key_check BLOB NOT NULL,
    index_key BLOB NOT NULL,
    chain_key BLOB NOT NULL,
    data_key BLOB NOT NULL
) STRICT;

-- How much there is, and the end of the chain through everything.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    referrals INTEGER NOT NULL,
    places INTEGER NOT NULL,
    settings INTEGER NOT NULL,
    subjects INTEGER NOT NULL,
    erased INTEGER NOT NULL,
    head BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

-- A subject's own key and name. Erased, both are zeros, and the row is the tombstone. Each row names the next hash there is,
-- so that a row proves what is missing; row 0 stands before all others.
CREATE TABLE subjects (
    id INTEGER PRIMARY KEY,
    subject BLOB NOT NULL UNIQUE,
    next BLOB NOT NULL,
    streams INTEGER NOT NULL,
    secret BLOB NOT NULL,
    name BLOB NOT NULL,
    erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
    seal BLOB NOT NULL
) STRICT;

-- A stream, its number among those of its kind, and the end of its own chain. Each row names the next hash there is.
CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    stream BLOB NOT NULL UNIQUE,
    next BLOB NOT NULL,
    kind INTEGER NOT NULL,
    nth INTEGER NOT NULL,
    subject INTEGER REFERENCES subjects (id),
    name BLOB NOT NULL,
    version INTEGER NOT NULL,
    head BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

-- Everything that was recorded, in the order of arrival. Rows are never removed; the body of an erased one is zeros.
CREATE TABLE history (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams (id),
    sequence INTEGER NOT NULL,
    entry BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    row_hash BLOB NOT NULL,
    link BLOB NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (stream, sequence),
    UNIQUE (stream, entry)
) STRICT;
