SELECT
  t0.`edge_id` AS `edge`,
  t1.`path` AS `path`
FROM `cpg_edges` AS t0
LEFT JOIN `cpg_nodes` AS t1
  ON (t0.`dst_node_id` = t1.`node_id`)
  AND (t1.`node_kind` = 'FUNCTION')
