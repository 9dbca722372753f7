SELECT
  t0.`label`,
  CAST(sum(CAST(t0.`whole` AS DECIMAL(38,0))) FILTER (WHERE (t0.`real` > CAST('0.5' AS DOUBLE))) AS BIGINT) AS `total`,
  count(DISTINCT t0.`day`) AS `days`,
  array_join(nullif(filter(nullif(transform(array_sort(collect_list(named_struct('k0', t0.`whole`, 'v', t0.`label`)), (a, b) -> CASE WHEN a.k0 IS NULL AND b.k0 IS NULL THEN 0 WHEN a.k0 IS NULL THEN 1 WHEN b.k0 IS NULL THEN -1 WHEN a.k0 < b.k0 THEN 1 WHEN a.k0 > b.k0 THEN -1 ELSE 0 END), e -> e.v), array()), e -> e IS NOT NULL), array()), ', ') AS `labels`
FROM `types` AS t0
GROUP BY t0.`label`
