/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
// The part of the shape of contract files that says how values are stored in tables.

import { listOf, record, ref, type Schema, text } from "./schema-builders.js";

const arrow = (what: string): Schema =>
  text(
    `${what}: an Arrow type such as \`i32\`, \`timestamp[ms, UTC]\` or \`extension[name]\`, or a word: dictionary, json or struct.`,
  );

/** `arrow:` of an alias. */
export const ALIAS_ARROW = arrow("How tables store values of this type, unless a field says otherwise");
/** `arrow:` of a field. */
export const FIELD_ARROW = arrow("How tables store this field (omit: not at all)");
/** `table:` and `arrow:` of a struct. */
export const STRUCT_TABLE_KEYS: Schema = {
  table: ref("table"),
  arrow: text(
    "The Arrow extension type, `extension[name]`, that values of this struct have wherever they stand in a table.",
  ),
};

/** What `table:` says. */
export const TABLE_DEFS: Schema = {
  table: {
    description:
      "Whether values are the rows of a table, and what that is called. Default: true where `kind` is row or telemetry. false: they only stand in rows of others.",
    type: ["boolean", "object"],
    if: { type: "object" },
    then: ref("table_options"),
  },
  table_options: record("What is said of a table.", {
    name: text("The name of the table, unique in the workspace. Default: the name of the struct in snake_case."),
    key: listOf("The fields that together identify a row. Default: none.", { type: "string" }),
  }),
};
