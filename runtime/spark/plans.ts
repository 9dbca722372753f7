// Texts of SQL as plans of the protocol.

import { create } from "@bufbuild/protobuf";
import { type Plan, PlanSchema } from "./protocol/connect.generated.js";

/** A text of SQL as a plan whose rows come back. */
export function queryPlan(sql: string): Plan {
  return create(PlanSchema, { opType: { case: "root", value: { relType: { case: "sql", value: { query: sql } } } } });
}

/** Whether a text has a word of a change in it, be it as a name: such a text is not begun again if its fate is not known. */
export function mayChange(sql: string): boolean {
  return CHANGES.test(sql);
}

/** Of statements that do something else, or fail, when they are carried out twice. */
const CHANGES =
  /\b(insert|update|delete|merge|create|drop|alter|truncate|copy|load|call|optimize|vacuum|restore|rename|execute)\b/i;

/** A text of SQL as a command, which is carried out whether rows come back or not. */
export function commandPlan(sql: string): Plan {
  const input = { relType: { case: "sql" as const, value: { query: sql } } };
  return create(PlanSchema, {
    opType: { case: "command", value: { commandType: { case: "sqlCommand", value: { input } } } },
  });
}
