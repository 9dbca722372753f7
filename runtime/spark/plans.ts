// Texts of SQL as plans of the protocol.

import { create } from "@bufbuild/protobuf";
import { type Plan, PlanSchema } from "./protocol/connect.generated.js";

/** A text of SQL as a plan whose rows come back. */
export function queryPlan(sql: string): Plan {
  return create(PlanSchema, { opType: { case: "root", value: { relType: { case: "sql", value: { query: sql } } } } });
}

/** A text of SQL as a command, which is carried out whether rows come back or not. */
export function commandPlan(sql: string): Plan {
  const input = { relType: { case: "sql" as const, value: { query: sql } } };
  return create(PlanSchema, {
    opType: { case: "command", value: { commandType: { case: "sqlCommand", value: { input } } } },
  });
}
