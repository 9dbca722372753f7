SELECT count(*) AS `rows`
FROM `cpg_nodes` AS t0
