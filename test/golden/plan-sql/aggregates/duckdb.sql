SELECT
  t0."label",
  CAST(sum(t0."whole") FILTER (WHERE (t0."real" > CAST('0.5' AS DOUBLE))) AS BIGINT) AS "total",
  count(DISTINCT t0."day") AS "days",
  string_agg(t0."label", ', ' ORDER BY t0."whole" DESC NULLS LAST) AS "labels"
FROM "types" AS t0
GROUP BY t0."label"
