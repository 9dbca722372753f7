SELECT
  t0.`src`,
  count(*) AS `edges`
FROM (
  SELECT
    t0.`src_node_id` AS `src`,
    t1.`node_kind` AS `kind`
  FROM `cpg_edges` AS t0
  JOIN `cpg_nodes` AS t1
    ON (t0.`dst_node_id` = t1.`node_id`)
) AS t0
GROUP BY t0.`src`
