import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Module, StructDefinition } from "../../model/model.js";
import type { Purpose } from "../../parse/document.js";
import { isExempt, subjectsOf } from "./subjects.js";

/** Structs whose mode or layout is not that of their kind. */
export function lintKinds(module: Module): Diagnostic[] {
  return subjectsOf(module).structs.flatMap(([struct, ...around]) => {
    const faults = isExempt("kind-disagrees", struct, ...around) ? [] : faultsOf(struct);
    return faults.map(({ message, hint }) => report("kind-disagrees", message, struct.span, { hint }));
  });
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** The mode that goes with a kind, and what happens with the other one. Rows and telemetry may have either. */
const MODES: { readonly [P in Purpose]?: { readonly mode: "strict" | "compat"; readonly why: string } } = {
  config: { mode: "strict", why: "misspelled keys would not be found" },
  spec: { mode: "strict", why: "misspelled keys would not be found" },
  artifact: { mode: "compat", why: "older programs that read it would refuse new fields" },
  envelope: { mode: "compat", why: "older programs that read it would refuse new fields" },
  log: { mode: "compat", why: "older programs that read it would refuse new fields" },
  report: { mode: "compat", why: "older programs that read it would refuse new fields" },
};

function faultsOf(struct: StructDefinition): Fault[] {
  const { name, purpose, mode, array_like, persisted } = struct;
  const faults: Fault[] = [];
  const wanted = purpose === null ? undefined : MODES[purpose];
  if (wanted !== undefined && wanted.mode !== mode && (wanted.mode === "strict" || persisted)) {
    const message = `${name} is of kind ${String(purpose)}, but ${mode}: ${wanted.why}`;
    faults.push({ message, hint: `mode: ${wanted.mode}` });
  }
  if (array_like && purpose !== "telemetry") {
    const message = `${name} is array_like, but not of kind telemetry: fields without names on the wire can only be added at the end`;
    faults.push({ message, hint: "remove array_like, or use kind: telemetry" });
  }
  return faults;
}
