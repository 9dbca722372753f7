SELECT
  CAST((CAST(t0."price" AS DECIMAL(11,2)) + CAST(t0."price" AS DECIMAL(11,2))) AS DECIMAL(11,2)) AS "sum",
  (CAST(t0."small" AS DOUBLE) / nullif(CAST(t0."small" AS DOUBLE), 0)) AS "ratio",
  (CAST(t0."small" AS BIGINT) % nullif(t0."whole", 0)) AS "rest",
  (CASE WHEN t0."real" IS NULL THEN NULL WHEN t0."real" = trunc(t0."real") THEN CAST(t0."real" AS INTEGER) ELSE error('cannot cast ' || CAST(t0."real" AS VARCHAR) || ' to i32') END) AS "int",
  (CASE WHEN t0."price" IS NULL THEN NULL WHEN CAST(t0."price" AS DECIMAL(9,1)) = t0."price" THEN CAST(t0."price" AS DECIMAL(9,1)) ELSE error('cannot cast ' || CAST(t0."price" AS VARCHAR) || ' to decimal(9, 1)') END) AS "digits"
FROM "types" AS t0
