SELECT t0.`node_id` AS `node_id`
FROM (
  SELECT t0.*
  FROM (
    SELECT
      t0.`node_id`,
      t0.`node_kind`,
      t0.`path`,
      t0.`bstart`,
      t0.`bend`,
      t0.`file_id`,
      row_number() OVER (PARTITION BY t0.`path`, t0.`node_kind` ORDER BY t0.`bstart` ASC NULLS LAST, t0.`node_id` ASC NULLS LAST) AS `nth`
    FROM `cpg_nodes` AS t0
  ) AS t0
  WHERE (t0.`nth` = CAST('1' AS BIGINT))
) AS t0
