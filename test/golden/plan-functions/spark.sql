-- not
SELECT (NOT t0.`a0`) AS `x`
-- is_distinct_from
SELECT (NOT (t0.`a0` <=> t0.`a1`)) AS `x`
-- if_null
SELECT coalesce(t0.`a0`, t0.`a1`) AS `x`
-- nullif
SELECT nullif(t0.`a0`, t0.`a1`) AS `x`
-- greatest
SELECT greatest(t0.`a0`, t0.`a1`, t0.`a2`) AS `x`
-- least
SELECT least(t0.`a0`, t0.`a1`, t0.`a2`) AS `x`
-- is_nan
SELECT (CASE WHEN t0.`a0` IS NOT NULL THEN isnan(t0.`a0`) END) AS `x`
-- try
SELECT (CASE WHEN '42' RLIKE '^(?:[+-]?[0-9]+)\\z' THEN TRY_CAST('42' AS BIGINT) END) AS `x`
-- neg
SELECT CAST(-(t0.`a0`) AS BIGINT) AS `x`
-- abs
SELECT CAST(abs(t0.`a0`) AS BIGINT) AS `x`
-- sign
SELECT CAST(sign(t0.`a0`) AS BIGINT) AS `x`
-- floor
SELECT (CASE WHEN abs(t0.`a0`) < 4503599627370496 THEN CAST(floor(t0.`a0`) AS DOUBLE) ELSE t0.`a0` END) AS `x`
-- ceil
SELECT (CASE WHEN abs(t0.`a0`) < 4503599627370496 THEN CAST(ceil(t0.`a0`) AS DOUBLE) ELSE t0.`a0` END) AS `x`
-- round
SELECT CAST(round(t0.`a0`) AS DOUBLE) AS `x`
-- trunc
SELECT (CASE WHEN abs(t0.`a0`) < 4503599627370496 THEN CAST(CASE WHEN t0.`a0` < 0 THEN ceil(t0.`a0`) ELSE floor(t0.`a0`) END AS DOUBLE) ELSE t0.`a0` END) AS `x`
-- sqrt
SELECT (CASE WHEN t0.`a0` >= 0 THEN sqrt(t0.`a0`) END) AS `x`
-- pow
SELECT pow(t0.`a0`, t0.`a1`) AS `x`
-- exp
SELECT exp(t0.`a0`) AS `x`
-- ln
SELECT (CASE WHEN t0.`a0` > 0 THEN ln(t0.`a0`) END) AS `x`
-- int_div
SELECT (CASE WHEN t0.`a1` = 0 THEN NULL ELSE t0.`a0` div t0.`a1` END) AS `x`
-- length
SELECT CAST(char_length(t0.`a0`) AS BIGINT) AS `x`
-- byte_length
SELECT CAST(octet_length(t0.`a0`) AS BIGINT) AS `x`
-- trim
SELECT trim(BOTH ' ' FROM t0.`a0`) AS `x`
-- ltrim
SELECT trim(LEADING ' ' FROM t0.`a0`) AS `x`
-- rtrim
SELECT trim(TRAILING ' ' FROM t0.`a0`) AS `x`
-- upper
SELECT upper(t0.`a0`) AS `x`
-- lower
SELECT lower(t0.`a0`) AS `x`
-- ascii_upper
SELECT translate(t0.`a0`, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') AS `x`
-- ascii_lower
SELECT translate(t0.`a0`, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') AS `x`
-- sha256_hex
SELECT sha2(t0.`a0`, 256) AS `x`
-- starts_with
SELECT startswith(t0.`a0`, t0.`a1`) AS `x`
-- ends_with
SELECT endswith(t0.`a0`, t0.`a1`) AS `x`
-- contains
SELECT contains(t0.`a0`, t0.`a1`) AS `x`
-- strpos
SELECT CAST(instr(t0.`a0`, t0.`a1`) AS BIGINT) AS `x`
-- replace
SELECT replace(t0.`a0`, t0.`a1`, t0.`a2`) AS `x`
-- substr
SELECT substring(t0.`a0`, CAST(CASE WHEN t0.`a1` < 1 THEN 1 WHEN t0.`a1` > 2147483647 THEN 2147483647 ELSE t0.`a1` END AS INT), CAST(CASE WHEN t0.`a2` < 0 THEN 0 WHEN t0.`a2` > 2147483647 THEN 2147483647 ELSE t0.`a2` END AS INT)) AS `x`
-- concat
SELECT concat(t0.`a0`, t0.`a1`, t0.`a2`) AS `x`
-- split_part
SELECT (CASE WHEN t0.`a2` < 1 THEN substring(concat(t0.`a0`, t0.`a1`), 1, 0) ELSE split_part(t0.`a0`, t0.`a1`, CAST(CASE WHEN t0.`a2` < 1 THEN 1 WHEN t0.`a2` > 2147483647 THEN 2147483647 ELSE t0.`a2` END AS INT)) END) AS `x`
-- regexp_matches
SELECT (t0.`a0` RLIKE '[.]ts\\z') AS `x`
-- stable_id
SELECT substring(sha2(concat(CAST(t0.`a0` AS STRING), chr(31), CAST(t0.`a1` AS STRING), chr(31), CAST(t0.`a2` AS STRING)), 256), 1, 32) AS `x`
-- extract
SELECT CAST(floor(date_part('year', CAST(t0.`a1` AS TIMESTAMP))) AS BIGINT) AS `x`
-- date_trunc
SELECT CAST(date_trunc('month', CAST(t0.`a1` AS TIMESTAMP)) AS DATE) AS `x`
-- add_days
SELECT CAST(timestampadd(DAY, CAST(t0.`a1` AS INT), CAST(t0.`a0` AS TIMESTAMP)) AS DATE) AS `x`
-- add_months
SELECT CAST(timestampadd(MONTH, CAST(t0.`a1` AS INT), CAST(t0.`a0` AS TIMESTAMP)) AS DATE) AS `x`
-- diff_days
SELECT CAST(datediff(t0.`a0`, t0.`a1`) AS BIGINT) AS `x`
-- to_unix_ms
SELECT ((unix_micros(CAST(t0.`a0` AS TIMESTAMP)) - pmod(unix_micros(CAST(t0.`a0` AS TIMESTAMP)), 1000)) div 1000) AS `x`
-- from_unix_ms
SELECT CAST(timestamp_millis(t0.`a0`) AS TIMESTAMP) AS `x`
-- format_timestamp
SELECT date_format(CAST(t0.`a0` AS TIMESTAMP), "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'") AS `x`
-- list_length
SELECT CAST(array_size(t0.`a0`) AS BIGINT) AS `x`
-- list_contains
SELECT (CASE WHEN t0.`a0` IS NOT NULL AND t0.`a1` IS NOT NULL THEN coalesce(array_contains(t0.`a0`, t0.`a1`), false) END) AS `x`
-- count
SELECT count(*) AS `x`
-- count_distinct
SELECT count(DISTINCT t0.`a0`) AS `x`
-- sum
SELECT CAST(sum(CAST(t0.`a0` AS DECIMAL(38,0))) AS BIGINT) AS `x`
-- avg
SELECT avg(CAST(t0.`a0` AS DOUBLE)) AS `x`
-- var_samp
SELECT var_samp(CAST(t0.`a0` AS DOUBLE)) AS `x`
-- stddev_samp
SELECT stddev_samp(CAST(t0.`a0` AS DOUBLE)) AS `x`
-- min
SELECT min(t0.`a0`) AS `x`
-- max
SELECT max(t0.`a0`) AS `x`
-- bool_and
SELECT bool_and(t0.`a0`) AS `x`
-- bool_or
SELECT bool_or(t0.`a0`) AS `x`
-- list_agg
SELECT nullif(transform(array_sort(collect_list(named_struct('k0', t0.`at`, 'v', t0.`a0`)), (a, b) -> CASE WHEN a.k0 IS NULL AND b.k0 IS NULL THEN 0 WHEN a.k0 IS NULL THEN 1 WHEN b.k0 IS NULL THEN -1 WHEN a.k0 < b.k0 THEN -1 WHEN a.k0 > b.k0 THEN 1 ELSE 0 END), e -> e.v), array()) AS `x`
-- string_agg
SELECT array_join(nullif(filter(nullif(transform(array_sort(collect_list(named_struct('k0', t0.`at`, 'v', t0.`a0`)), (a, b) -> CASE WHEN a.k0 IS NULL AND b.k0 IS NULL THEN 0 WHEN a.k0 IS NULL THEN 1 WHEN b.k0 IS NULL THEN -1 WHEN a.k0 < b.k0 THEN -1 WHEN a.k0 > b.k0 THEN 1 ELSE 0 END), e -> e.v), array()), e -> e IS NOT NULL), array()), ',') AS `x`
-- row_number
row_number() OVER (ORDER BY t0.`at` ASC NULLS LAST) AS `x`
-- rank
rank() OVER (ORDER BY t0.`at` ASC NULLS LAST) AS `x`
-- dense_rank
dense_rank() OVER (ORDER BY t0.`at` ASC NULLS LAST) AS `x`
-- lag
lag(t0.`a0`) OVER (ORDER BY t0.`at` ASC NULLS LAST) AS `x`
-- lead
lead(t0.`a0`) OVER (ORDER BY t0.`at` ASC NULLS LAST) AS `x`
-- first_value
first_value(t0.`a0`) OVER (ORDER BY t0.`at` ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `x`
-- last_value
last_value(t0.`a0`) OVER (ORDER BY t0.`at` ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `x`
