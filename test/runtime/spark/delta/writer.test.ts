// What becomes of a change whose answer is lost: it is looked for in the history of the table, and nothing is guessed.

import { create } from "@bufbuild/protobuf";
import { expect, test } from "vitest";
import { column, parseType, type RecordBatch, schema, tableOfSchema } from "tessera-contracts/arrow";
import { DeltaTableRef } from "tessera-contracts/contracts/delta/requests";
import { Cancelled } from "tessera-contracts/diagnostics";
import { type Asked, change, type Server } from "../../../../runtime/spark/delta/writer.js";
import { SparkError, type SparkErrorCode } from "../../../../runtime/spark/errors.js";
import { PlanSchema } from "../../../../runtime/spark/protocol/connect.generated.js";

const COLUMNS = schema([column("version", parseType("i64")), column("userMetadata", parseType("string"))]);
const ASKED: Asked = { table: DeltaTableRef.create({ table_uri: "/lake/t" }), commit: null };

/** A history with a commit for each id, the latest first. */
function historyOf(ids: readonly string[]): readonly RecordBatch[] {
  const rows = ids.map((write_id, i) => ({
    version: BigInt(ids.length - i),
    userMetadata: JSON.stringify({ write_id }),
  }));
  return [tableOfSchema(COLUMNS, { name: "history" }).batch(rows)];
}

interface Told {
  readonly answer: SparkErrorCode | "CANCELLED" | null;
  readonly history: readonly string[] | SparkErrorCode;
  /** Whether settings cannot be put back. */
  readonly isStuck?: boolean;
}

function serverWith({ answer, history, isStuck = false }: Told): Server & { readonly settings: Map<string, string> } {
  const settings = new Map<string, string>();
  return {
    host: "127.0.0.1",
    settings,
    run: async () => {
      expect([...settings.values()].join()).toContain("ours");
      if (answer === "CANCELLED") throw new Cancelled("the statement", "enough");
      if (answer !== null) throw new SparkError(answer, "the line was cut");
      return [];
    },
    rows: async () => {
      if (typeof history === "string") throw new SparkError(history, "no history");
      return historyOf(history);
    },
    relation: () => Promise.reject(new Error("no rows are sent")),
    set: async (key, value) => {
      if (value === null && isStuck) throw new SparkError("UNREACHABLE", "the line is still cut");
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    },
    uuid: () => "ours",
    now: () => 0,
  };
}

test.each<[SparkErrorCode | null, readonly string[] | SparkErrorCode, number | false | "unknown"]>([
  [null, ["other", "ours", "older"], 2],
  ["RESULT_LOST", ["other", "ours", "older"], 2],
  ["UNREACHABLE", ["ours"], 1],
  ["RESULT_LOST", ["other"], false],
  ["SESSION_LOST", ["other"], false],
  ["SESSION_EXPIRED", ["other"], "unknown"],
  ["TIMEOUT", ["other"], "unknown"],
  ["UNREACHABLE", ["other"], "unknown"],
  ["RESULT_LOST", "UNREACHABLE", "unknown"],
  ["CONSTRAINT", ["other"], false],
  [null, "FORBIDDEN", "unknown"],
])("the answer %s and the history %j make it %s", async (answer, history, outcome) => {
  const server = serverWith({ answer, history });
  const changing = change(server, ASKED, create(PlanSchema, {}));
  if (typeof outcome === "number") await expect(changing).resolves.toMatchObject({ version: outcome });
  else await expect(changing).rejects.toMatchObject({ code: answer ?? history, committed: outcome });
  // What one change sets does not leak into the next.
  expect(server.settings.size).toBe(0);
});

test("a change that is cancelled has succeeded if it was committed", async () => {
  const changing = change(
    serverWith({ answer: "CANCELLED", history: ["other", "ours"] }),
    ASKED,
    create(PlanSchema, {}),
  );
  await expect(changing).resolves.toMatchObject({ version: 1 });
});

test.each([[["other"]], ["FORBIDDEN" as const]])(
  "of one that is cancelled nothing is guessed, since the server may still be at it: %j",
  async (history) => {
    const server = serverWith({ answer: "CANCELLED", history });
    const changing = change(server, ASKED, create(PlanSchema, {}));
    await expect(changing).rejects.toBeInstanceOf(Cancelled);
    await expect(changing).rejects.toThrow("it is not known whether it was committed");
    expect(server.settings.size).toBe(0);
  },
);

test("what became of a change is told also where the settings of the session cannot be put back", async () => {
  const lost = change(
    serverWith({ answer: "RESULT_LOST", history: ["other"], isStuck: true }),
    ASKED,
    create(PlanSchema, {}),
  );
  await expect(lost).rejects.toMatchObject({ code: "RESULT_LOST", committed: false });
  await expect(lost).rejects.toThrow("connect anew");
});
