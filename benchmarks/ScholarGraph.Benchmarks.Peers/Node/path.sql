-- The length of the shortest chain of co-authors, as a recursive query says it; null beyond the hops.
CREATE OR REPLACE FUNCTION collaboration_hops("from" bigint, "to" bigint, hops integer) RETURNS integer
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE walk(person, depth) AS (
    SELECT "from", 0
    UNION
    SELECT c."ResearcherBId", w.depth + 1
    FROM walk w JOIN "Coauthorship" c ON c."ResearcherAId" = w.person
    WHERE w.depth < hops AND w.person <> "to"
  )
  SELECT min(depth) FROM walk WHERE person = "to"
$$;
