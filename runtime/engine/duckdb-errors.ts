// What DuckDB says, as errors of an engine.

import { EngineError, type EngineErrorCode } from "./errors.js";

/** The kinds of DuckDB's exceptions; what is not here failed while it ran. */
const CODES: { readonly [kind: string]: EngineErrorCode } = {
  Parser: "STATEMENT_INVALID",
  Syntax: "STATEMENT_INVALID",
  Binder: "STATEMENT_INVALID",
  Catalog: "STATEMENT_INVALID",
  "Parameter Not Resolved": "STATEMENT_INVALID",
  "Parameter Not Allowed": "STATEMENT_INVALID",
  Permission: "NOT_ALLOWED",
  "Out of Memory": "OUT_OF_RESOURCES",
  "Not implemented": "UNSUPPORTED",
};

/** An error of DuckDB, whose message is JSON; any other error as it is. */
export function engineError(error: unknown, what: string): unknown {
  if (!(error instanceof Error) || "code" in error) return error;
  const { kind, text } = saidBy(error.message);
  return new EngineError(CODES[kind] ?? "EXECUTION_FAILED", `${what}: ${text}`, error);
}

/** JSON, or JSON behind the kind, or a text of old. */
function saidBy(message: string): { readonly kind: string; readonly text: string } {
  const [, kind = "", rest = message] =
    /^(?:Failed to extract statements: )?(?:([A-Z][\w ]*?) Error: )?(.*)$/s.exec(message) ?? [];
  if (!rest.startsWith("{")) return { kind, text: rest };
  const said = JSON.parse(rest) as { readonly exception_type?: string; readonly exception_message?: string };
  return { kind: said.exception_type ?? kind, text: said.exception_message ?? rest };
}
