// Which tables and columns a text of Spark's SQL uses, as far as it can be read without a server.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sparkTables } from "../../../runtime/plan/lineage/spark-tables.js";
import { canonicalSql } from "tessera-contracts/plan";
import { REFUSED, TAKEN } from "./spark-texts.js";

describe("a text of Spark's SQL", () => {
  test.each(TAKEN)("%s reads %s", (text, tables) => {
    expect(sparkTables("v", text).join(" ")).toBe(tables);
  });

  test.each(REFUSED)("with %s is refused: %s", (_, text, why) => {
    expect(() => sparkTables("v", text)).toThrow(why);
  });

  test("is read to its end, whatever it says", () => {
    const words = [...new Set([...TAKEN, ...REFUSED].flatMap((one) => canonicalSql(one[1], "spark").split(" ")))];
    const soup = fc.array(fc.constantFrom(...words), { maxLength: 30 });
    fc.assert(
      fc.property(soup, (tokens) => {
        try {
          sparkTables("v", tokens.join(" "));
        } catch (error) {
          expect(error).toMatchObject({ code: "PLAN_SQL_REFUSED" });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the words of Spark's SQL", () => {
  test.each([
    ["SELECT 'It\\'s A' , `A` /* x */", "select 'It\\'s A' , `A`"],
    ['SELECT "It""s A", r\'\\\', 1.5E-3 , B', 'select "It""s A" , r\'\\\' , 1.5E-3 , b'],
    ["a<=>B -- c\n||d", "a <=> b || d"],
  ])("%s are told apart", (text, expected) => {
    expect(canonicalSql(text, "spark")).toBe(expected);
  });
});
