-- Orders
CREATE TABLE IF NOT EXISTS orders (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR(100) NOT NULL DEFAULT 'it''s',
    total NUMERIC(10, 2) CHECK (total >= 0.5)
);
/* report */
WITH recent AS (SELECT o.id, COUNT(*) AS n FROM orders o WHERE o.created > NOW() - INTERVAL '1 day' GROUP BY o.id)
SELECT "r"."id", coalesce(n, 1e3), o.date, @user, $1
FROM recent r LEFT JOIN orders o ON o.id = r.id AND r.n <> ALL (ARRAY[1, 2]) -- done
ORDER BY 1 DESC NULLS LAST LIMIT 10;
create function f() returns int language plpgsql as $body$ begin return 1; end $body$;
