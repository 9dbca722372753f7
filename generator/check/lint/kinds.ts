import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Module, StructDefinition } from "../../model/model.js";
import type { Purpose } from "../../parse/document.js";
import { isExempt } from "./exempt.js";
import { linted } from "./linted.js";

/** Structs whose mode or layout is not that of their kind. */
export function lintKinds(module: Module): Diagnostic[] {
  return linted(module).structs.flatMap(([struct, ...around]) => {
    const faults = isExempt("kind-disagrees", struct, ...around) ? [] : faultsOf(struct);
    return faults.map(({ message, hint }) => report("kind-disagrees", message, struct.span, { hint }));
  });
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** The mode that goes with a kind, and why. Rows and telemetry may have either. */
const MODES: { readonly [P in Purpose]?: { readonly mode: "strict" | "compat"; readonly why: string } } = {
  config: { mode: "strict", why: "a misspelled key must be found" },
  spec: { mode: "strict", why: "a misspelled key must be found" },
  artifact: { mode: "compat", why: "what is stored is also read by older programs" },
  envelope: { mode: "compat", why: "what is stored is also read by older programs" },
  log: { mode: "compat", why: "what is stored is also read by older programs" },
  report: { mode: "compat", why: "what is stored is also read by older programs" },
};

function faultsOf(struct: StructDefinition): Fault[] {
  const { name, purpose, mode, array_like, persisted } = struct;
  const faults: Fault[] = [];
  const wanted = purpose === null ? undefined : MODES[purpose];
  if (wanted !== undefined && wanted.mode !== mode && (wanted.mode === "strict" || persisted)) {
    const message = `${name} is of kind ${String(purpose)} and ${mode}: ${wanted.why}`;
    faults.push({ message, hint: `mode: ${wanted.mode}` });
  }
  if (array_like && purpose !== "telemetry") {
    const message = `${name} is array_like and not of kind telemetry: its fields have no names on the wire, so they can only be appended`;
    faults.push({ message, hint: "leave out array_like, or kind: telemetry" });
  }
  return faults;
}
