"""The evidence of a large caseload, beside pandas making the same tables."""
