-- Listing the streams of one kind, and finding those of one subject, without reading all of them.
CREATE INDEX streams_by_kind ON streams (kind, id);
CREATE INDEX streams_by_subject ON streams (subject) WHERE subject IS NOT NULL;
