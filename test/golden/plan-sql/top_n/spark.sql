SELECT t0.*
FROM (
  SELECT
    coalesce(t0.`path`, '') AS `path`,
    t0.`node_id` AS `node_id`,
    CAST(CAST((CAST(t0.`bend` AS DECIMAL(38,0)) - CAST(t0.`bstart` AS DECIMAL(38,0))) AS BIGINT) AS DOUBLE) AS `w`
  FROM `cpg_nodes` AS t0
) AS t0
ORDER BY t0.`path` ASC NULLS LAST, t0.`node_id` DESC NULLS LAST
LIMIT 10
