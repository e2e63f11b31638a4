-- Listing the streams of one kind, and finding those of one subject, without reading all of them.
CREATE UNIQUE INDEX streams_by_kind ON streams (kind, nth);
CREATE INDEX streams_by_subject ON streams (subject) WHERE subject IS NOT NULL;
