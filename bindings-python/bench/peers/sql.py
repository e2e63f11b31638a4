"""The question in SQL, as both databases take it."""

FITS = """routed = 1 AND english = 1 AND places > 0 AND ceiling >= {need} AND (youngest = 0 OR {age} >= youngest)
    AND price >= 0 AND (price = 0 OR price <= {budget}) AND ({hours} >> hour) & 1 = 1 AND ({need} < 3 OR safeguarded = 1)
    AND ({group_limit} = 0 OR (most > 0 AND most <= {group_limit}))
    AND ({avoids} = 0 OR (touches_known = 1 AND (told & {avoid}) = 0 AND (told_2 & {avoid_2}) = 0))"""
NEEDED = "\n    AND ({need_%(i)s} = 0 OR (features & {need_%(i)s}) <> 0)"
LIKED = """
    + {weight_%(i)s} * CASE WHEN (themes & {liked_%(i)s}) <> 0 OR (themes_2 & {liked_%(i)s_2}) <> 0 THEN 20
        WHEN (themes & {near_%(i)s}) <> 0 OR (themes_2 & {near_%(i)s_2}) <> 0 THEN 6 ELSE 0 END"""
LINE = """CAST(floor(12742017.6 * asin(sqrt(pow(sin(radians(latitude - {latitude}) / 2), 2)
    + cos(radians({latitude})) * cos(radians(latitude)) * pow(sin(radians(longitude - {longitude}) / 2), 2))) + 0.5) AS BIGINT)"""


def question(near, quotient):
    """The question, with how to keep to those near and how to divide whole numbers; names of the person in braces."""
    fits = FITS + "".join(NEEDED % {"i": i} for i in (1, 2, 3, 4))
    score = f"""points + CASE WHEN metres < 15000 THEN 60 - {quotient} ELSE 0 END
    + CASE WHEN {{group_limit}} > 0 AND most * 3 <= {{group_limit}} * 2 THEN 10 ELSE 0 END
    + CASE WHEN {{pace}} > 0 AND pace = {{pace}} THEN 10 ELSE 0 END""" + "".join(LIKED % {"i": i} for i in (1, 2, 3))
    return f"""WITH near AS (SELECT *, {LINE} AS metres FROM cases WHERE {near} AND {fits}),
scored AS (SELECT activity, metres, {score} AS score FROM near WHERE metres <= {{reach}}),
best AS (SELECT *, row_number() OVER (PARTITION BY activity ORDER BY score DESC, metres) AS place FROM scored)
SELECT activity, score, metres FROM best WHERE place = 1 ORDER BY score DESC, activity LIMIT 10"""


def of(person, north, east):
    """What stands in the braces."""
    return {**{name: value for name, value in person.items() if name != "id"}, "north": north, "east": east}
