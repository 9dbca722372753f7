SELECT
  t0.`label`,
  CAST(sum(CAST(t0.`whole` AS DECIMAL(38,0))) FILTER (WHERE (t0.`real` > CAST('0.5' AS DOUBLE))) AS BIGINT) AS `total`,
  count(DISTINCT t0.`day`) AS `days`,
  listagg(t0.`label`, ', ') WITHIN GROUP (ORDER BY t0.`whole` DESC NULLS LAST) AS `labels`
FROM `types` AS t0
GROUP BY t0.`label`
