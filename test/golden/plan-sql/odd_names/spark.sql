SELECT
  t0.`a"b
c` AS `select`,
  t0.`__proto__` AS `Select `
FROM (
  SELECT
    `a"b
c`,
    `__proto__`
  FROM (VALUES
    ('it\'s
\'); DROP TABLE t; --', CAST('NaN' AS DOUBLE))
  ) AS t0(`a"b
c`, `__proto__`)
) AS t0
