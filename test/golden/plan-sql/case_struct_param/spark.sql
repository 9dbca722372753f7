SELECT
  t0.`src_node_id` AS `src`,
  named_struct('dst', t0.`dst_node_id`, 'kind', (CASE WHEN (t0.`edge_kind` = CAST(:kind AS STRING)) THEN 'wanted' ELSE t0.`edge_kind` END)) AS `edge`
FROM `cpg_edges` AS t0
