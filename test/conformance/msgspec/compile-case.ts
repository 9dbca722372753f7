// The contract of a case, compiled in memory.

import type { Span } from "../../../generator/diagnostics/diagnostic.js";
import type { Contract } from "../../../runtime/serde/index.js";
import { contractText, EXT, ROOT } from "./contract-text.js";
import { compileText, evaluateModule } from "./evaluate.js";
import { allTypes, type Case, caseText, kindOf } from "./mini-format.js";

export type CaseContract = Contract<unknown, unknown>;

const WORKSPACE_SPAN: Span = {
  source: { path: "contracts/tessera.yaml", module: "tessera", text: "", library: false },
  start: 0,
  end: 0,
};

/** Contracts by their text and the code of their extension type: many cases share one. */
const compiled = new Map<string, CaseContract | string>();
const MOST_KEPT = 1000;

/** The contract of a case, or the diagnostics that refuse it. */
export function contractOf(testCase: Case): CaseContract | string {
  const text = contractText(testCase);
  const code = mentionsExt(testCase) ? extCode(testCase) : null;
  const key = `${code} ${text}`;
  let contract = compiled.get(key);
  if (compiled.size > MOST_KEPT) compiled.clear();
  if (contract === undefined) compiled.set(key, (contract = compileContract(text, code)));
  return contract;
}

function compileContract(text: string, code: number | null): CaseContract | string {
  const ext = code === null ? [] : [{ name: EXT, code, span: WORKSPACE_SPAN }];
  const { model, diagnostics } = compileText(text, { out: "generated", emit: ["javascript"], ext });
  if (model === null) return diagnostics.map((one) => `${one.code}: ${one.message}`).join("; ");
  const contract = evaluateModule(model)[ROOT];
  if (contract === undefined) throw new Error(`${ROOT} was not generated`);
  return contract;
}

function mentionsExt({ schema }: Case): boolean {
  return [...allTypes(schema)].some((type) => kindOf(type) === "ext");
}

/** The code of the extension type that the input holds: a contract names one where msgspec takes any. */
function extCode({ input = {} }: Case): number {
  const tagged = /"\$ext":\[(\d+),/.exec(caseText(input));
  if (tagged !== null) return Number(tagged[1]);
  const header = /^(?:..)*?(?:d[4-8]|c7..|c8....|c9.{8})([0-7].)/.exec(input.hex ?? "");
  return header === null ? 0 : Number.parseInt(header[1] ?? "0", 16);
}
