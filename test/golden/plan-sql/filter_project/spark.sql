SELECT t0.`node_id` AS `node_id`
FROM (
  SELECT
    t0.`node_id`,
    t0.`node_kind`,
    t0.`path`,
    t0.`bstart`,
    t0.`bend`,
    t0.`file_id`
  FROM `cpg_nodes` AS t0
  WHERE (t0.`node_kind` = 'function')
) AS t0
