// Structs whose values are rows of tables: what becomes of files that were written, whatever becomes of documents.

import { columnOf } from "../../model/arrow/table.js";
import { isMisfit, type Stored } from "../../model/arrow/stored.js";
import type { Field, Model } from "../../model/model.js";
import { columnChange, columnTypeText, type ColumnChange } from "../column-change.js";
import { BREAKS_SOURCE, BREAKS_WIRE } from "../effects.js";
import { struct, yaml } from "../example.js";
import { keyPlace, structPlace, type Pairs } from "../pairs.js";
import type { FieldPair, StructPair } from "../field-pairs.js";
import type { EvolutionRule, Found } from "../rule.js";
import { onEach } from "../subjects.js";

/** Structs of both versions, without those that are only put side by side to be compared. */
const onOwnStructs = onEach(({ structs, definitions }) => {
  const both = new Set<unknown>(definitions.both.map(({ after }) => after));
  return structs.filter(({ after }) => both.has(after));
});

const removed: EvolutionRule = {
  id: "TABLE_REMOVED",
  purpose: "The values of a struct are no longer rows of a table.",
  groups: ["structs"],
  provable: false,
  inTypes: false,
  explain: {
    breaks: "Code that uses the table of the struct does not compile: nothing is generated that reads and writes it.",
    before: struct(["table: true"], "id: str"),
    after: struct([], "id: str"),
    fix: "keep `table: true` as long as there are files of the table",
  },
  check: onOwnStructs((pair) =>
    pair.before.table !== null && pair.after.table === null
      ? {
          at: structPlace(pair),
          ...BREAKS_SOURCE,
          message: `${pair.after.name} is no table any more: it was ${pair.before.table.name}`,
          why: "code that reads or writes the table has nothing to do it with; documents stay as they are",
        }
      : null,
  ),
};

const key: EvolutionRule = {
  id: "TABLE_KEY_CHANGED",
  purpose: "Other fields identify the rows of a table.",
  groups: ["structs"],
  provable: false,
  explain: {
    breaks:
      "Nobody who reads. Rows that were different may be the same now, or the other way round: checks and merges go by the key.",
    before: struct(["table:", "  key: [id]"], "id: str", "at: int"),
    after: struct(["table:", "  key: [id, at]"], "id: str", "at: int"),
    fix: "check the tables that are there against the new key before you rely on it",
  },
  check: onOwnStructs((pair) => {
    const [before, after] = [keyOf(pair, "before"), keyOf(pair, "after")];
    if (before === null || after === null || before.join() === after.join()) return null;
    return {
      at: structPlace(pair),
      otherwise: "risky",
      message: `the rows of ${pair.after.name} ${keyText(before, after)}`,
      why: "tables that were written keep to the old key; checks and merges go by the new one",
    };
  }),
};

const column: EvolutionRule = {
  id: "TABLE_COLUMN_TYPE_CHANGED",
  purpose: "A column of a table has another type.",
  groups: ["fields", "value types"],
  provable: false,
  explain: {
    breaks:
      "Readers of files refuse a column whose type does not hold their values, on either side. A wider type of the same kind reads what was written before. A type that only lies in another way, such as large_string for string, breaks nobody.",
    before: yaml("Run:", "  kind: row", "  fields:", "    id: str", "    rows: int"),
    after: yaml(
      "Run:",
      "  kind: row",
      "  fields:",
      "    id: str",
      "    rows:",
      "      type: int",
      "      arrow: timestamp[ms, UTC]",
    ),
    fix: "add a column of the new type beside the old one",
  },
  check: onOwnStructs((pair, pairs) => {
    if (pair.before.table === null || pair.after.table === null) return null;
    return pair.fields.flatMap((field) => changed(field, pairs));
  }),
};

/** Rules of tables. */
export const TABLE_RULES: readonly EvolutionRule[] = [removed, key, column];

const EFFECTS: { readonly [C in Exclude<ColumnChange, "none">]: Omit<Found, "at" | "message"> } = {
  layout: { why: "the same values lie in another way, which readers of either version take", fix: "nothing to do" },
  wider: {
    forward: "break",
    why: "new readers take the narrower type; the old one does not hold every value of the wider",
    fix: "release readers before writers",
  },
  narrower: {
    backward: "break",
    why: "old readers take the narrower type; it does not hold every value of the wider",
    fix: "write tables that are there again, or add a column of the new type",
  },
  other: { ...BREAKS_WIRE, why: "readers of either version refuse files with columns of the other type" },
};

function changed(pair: FieldPair, pairs: Pairs): Found[] {
  const before = storedIn(pair.before, pairs.before);
  const after = storedIn(pair.after, pairs.after);
  const change = before === null || after === null ? "none" : columnChange(before, after);
  if (change === "none" || before === null || after === null) return [];
  const message = `the column ${pair.after.wire} is ${columnTypeText(after)}, was ${columnTypeText(before)}`;
  return [{ at: keyPlace(pair), ...EFFECTS[change], message }];
}

function storedIn(field: Field, model: Model): Stored | null {
  const found = columnOf(field, model);
  return found === null || isMisfit(found) ? null : found.stored;
}

/** The key by the new names of the fields; null if the struct is no table. */
function keyOf(pair: StructPair, version: "before" | "after"): readonly string[] | null {
  const { table } = pair[version];
  if (table === null || version === "after") return table?.key ?? null;
  return table.key.map((name) => pair.fields.find(({ before }) => before.name === name)?.after.name ?? name);
}

function keyText(before: readonly string[], after: readonly string[]): string {
  if (before.length === 0) return `have a key now: ${after.join(", ")}`;
  if (after.length === 0) return `have no key any more: it was ${before.join(", ")}`;
  return `are identified by ${after.join(", ")}, not by ${before.join(", ")}`;
}
