SELECT
  CAST((CAST(t0.`price` AS DECIMAL(11,2)) + CAST(t0.`price` AS DECIMAL(11,2))) AS DECIMAL(11,2)) AS `sum`,
  (CASE WHEN CAST(t0.`small` AS DOUBLE) = 0 THEN NULL ELSE CAST(t0.`small` AS DOUBLE) / CAST(t0.`small` AS DOUBLE) END) AS `ratio`,
  (CASE WHEN t0.`whole` = 0 THEN NULL ELSE CAST(t0.`small` AS BIGINT) % t0.`whole` END) AS `rest`,
  (CASE WHEN t0.`real` IS NULL THEN NULL WHEN NOT isnan(t0.`real`) AND t0.`real` = rint(t0.`real`) THEN CAST(t0.`real` AS INT) ELSE CAST(raise_error('cannot cast ' || CAST(t0.`real` AS STRING) || ' to i32') AS INT) END) AS `int`,
  (CASE WHEN t0.`price` IS NULL THEN NULL WHEN CAST(t0.`price` AS DECIMAL(9,1)) = t0.`price` THEN CAST(t0.`price` AS DECIMAL(9,1)) ELSE CAST(raise_error('cannot cast ' || CAST(t0.`price` AS STRING) || ' to decimal(9, 1)') AS DECIMAL(9,1)) END) AS `digits`
FROM `types` AS t0
