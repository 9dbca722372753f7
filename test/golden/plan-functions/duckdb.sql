-- not
SELECT (NOT t0."a0") AS "x"
-- is_distinct_from
SELECT (t0."a0" IS DISTINCT FROM t0."a1") AS "x"
-- if_null
SELECT coalesce(t0."a0", t0."a1") AS "x"
-- nullif
SELECT nullif(t0."a0", t0."a1") AS "x"
-- greatest
SELECT greatest(t0."a0", t0."a1", t0."a2") AS "x"
-- least
SELECT least(t0."a0", t0."a1", t0."a2") AS "x"
-- is_nan
SELECT isnan(t0."a0") AS "x"
-- try
SELECT (CASE WHEN regexp_full_match('42', '[+-]?[0-9]+') THEN TRY_CAST('42' AS BIGINT) END) AS "x"
-- neg
SELECT CAST(-(t0."a0") AS BIGINT) AS "x"
-- abs
SELECT CAST(abs(t0."a0") AS BIGINT) AS "x"
-- sign
SELECT CAST(sign(t0."a0") AS BIGINT) AS "x"
-- floor
SELECT floor(t0."a0") AS "x"
-- ceil
SELECT ceil(t0."a0") AS "x"
-- round
SELECT CAST(round(t0."a0") AS DOUBLE) AS "x"
-- trunc
SELECT trunc(t0."a0") AS "x"
-- sqrt
SELECT (CASE WHEN t0."a0" >= 0 THEN sqrt(t0."a0") END) AS "x"
-- pow
SELECT pow(t0."a0", t0."a1") AS "x"
-- exp
SELECT exp(t0."a0") AS "x"
-- ln
SELECT (CASE WHEN t0."a0" > 0 THEN ln(t0."a0") END) AS "x"
-- int_div
SELECT (t0."a0" // nullif(t0."a1", 0)) AS "x"
-- length
SELECT length(t0."a0") AS "x"
-- byte_length
SELECT strlen(t0."a0") AS "x"
-- trim
SELECT trim(t0."a0", ' ') AS "x"
-- ltrim
SELECT ltrim(t0."a0", ' ') AS "x"
-- rtrim
SELECT rtrim(t0."a0", ' ') AS "x"
-- upper
SELECT upper(t0."a0") AS "x"
-- lower
SELECT lower(t0."a0") AS "x"
-- ascii_upper
SELECT translate(t0."a0", 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') AS "x"
-- ascii_lower
SELECT translate(t0."a0", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') AS "x"
-- sha256_hex
SELECT sha256(t0."a0") AS "x"
-- starts_with
SELECT starts_with(t0."a0", t0."a1") AS "x"
-- ends_with
SELECT ends_with(t0."a0", t0."a1") AS "x"
-- contains
SELECT contains(t0."a0", t0."a1") AS "x"
-- strpos
SELECT strpos(t0."a0", t0."a1") AS "x"
-- replace
SELECT replace(t0."a0", t0."a1", t0."a2") AS "x"
-- substr
SELECT substr(t0."a0", CASE WHEN t0."a1" < 1 THEN 1 ELSE t0."a1" END, CASE WHEN t0."a2" < 0 THEN 0 ELSE t0."a2" END) AS "x"
-- concat
SELECT (t0."a0" || t0."a1" || t0."a2") AS "x"
-- split_part
SELECT (CASE WHEN t0."a2" < 1 THEN substr(t0."a0" || t0."a1", 1, 0) ELSE split_part(t0."a0", t0."a1", t0."a2") END) AS "x"
-- regexp_matches
SELECT regexp_matches(t0."a0", '[.]ts\z') AS "x"
-- stable_id
SELECT substr(sha256(CAST(t0."a0" AS VARCHAR) || chr(31) || CAST(t0."a1" AS VARCHAR) || chr(31) || CAST(t0."a2" AS VARCHAR)), 1, 32) AS "x"
-- extract
SELECT date_part('year', CAST(t0."a1" AS TIMESTAMP)) AS "x"
-- date_trunc
SELECT CAST(date_trunc('month', CAST(t0."a1" AS TIMESTAMP)) AS DATE) AS "x"
-- add_days
SELECT CAST(CAST(t0."a0" AS TIMESTAMP) + to_days(CAST(t0."a1" AS INTEGER)) AS DATE) AS "x"
-- add_months
SELECT CAST(CAST(t0."a0" AS TIMESTAMP) + to_months(CAST(t0."a1" AS INTEGER)) AS DATE) AS "x"
-- diff_days
SELECT (t0."a0" - t0."a1") AS "x"
-- to_unix_ms
SELECT ((epoch_us(CAST(t0."a0" AS TIMESTAMP)) - (epoch_us(CAST(t0."a0" AS TIMESTAMP)) % 1000 + 1000) % 1000) // 1000) AS "x"
-- from_unix_ms
SELECT CAST(make_timestamp(t0."a0" * 1000) AS TIMESTAMP WITH TIME ZONE) AS "x"
-- format_timestamp
SELECT strftime(CAST(t0."a0" AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%fZ') AS "x"
-- list_length
SELECT len(t0."a0") AS "x"
-- list_contains
SELECT list_contains(t0."a0", t0."a1") AS "x"
-- count
SELECT count(*) AS "x"
-- count_distinct
SELECT count(DISTINCT t0."a0") AS "x"
-- sum
SELECT CAST(sum(t0."a0") AS BIGINT) AS "x"
-- avg
SELECT avg(CAST(t0."a0" AS DOUBLE)) AS "x"
-- var_samp
SELECT var_samp(CAST(t0."a0" AS DOUBLE)) AS "x"
-- stddev_samp
SELECT stddev_samp(CAST(t0."a0" AS DOUBLE)) AS "x"
-- min
SELECT min(t0."a0") AS "x"
-- max
SELECT max(t0."a0") AS "x"
-- bool_and
SELECT bool_and(t0."a0") AS "x"
-- bool_or
SELECT bool_or(t0."a0") AS "x"
-- list_agg
SELECT list(t0."a0" ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- string_agg
SELECT string_agg(t0."a0", ',' ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- row_number
row_number() OVER (ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- rank
rank() OVER (ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- dense_rank
dense_rank() OVER (ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- lag
lag(t0."a0") OVER (ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- lead
lead(t0."a0") OVER (ORDER BY t0."at" ASC NULLS LAST) AS "x"
-- first_value
first_value(t0."a0") OVER (ORDER BY t0."at" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "x"
-- last_value
last_value(t0."a0") OVER (ORDER BY t0."at" ASC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "x"
