// What the compiler refuses of imported contracts is taken out, and reported in its own words: first the default of a field,
// then its type, then the field; a definition becomes `any`.

import { checkModel } from "../check/check-model.js";
import { contractText } from "../contract-index/contract-text.js";
import type { Contract, IndexField } from "../contract-index/entry.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { buildModel } from "../model/build-model.js";
import type { Document, ExtTree, Pointer } from "../parse/document.js";
import { parseDocument } from "../parse/parse-document.js";
import type { Imported, Loss } from "./imported.js";

/** The text of a contract file that compiles, and everything that was lost on the way. */
export function importedText(imported: Imported): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses = [...imported.losses];
  for (let contracts = imported.contracts; ;) {
    const text = contractText({ ...imported, use: [], contracts });
    const mistakes = mistakesIn(text, contracts);
    if (mistakes.length === 0) return { text, losses };
    for (const mistake of mistakes) {
      const repaired = repair(contracts, mistake);
      losses.push(repaired.loss);
      contracts = repaired.contracts;
    }
  }
}

interface Mistake {
  readonly message: string;
  readonly contract: string;
  /** Null if it is of the contract as a whole. */
  readonly field: string | null;
}

/** The first mistake of each place. */
function mistakesIn(text: string, contracts: readonly Contract[]): readonly Mistake[] {
  const source = { path: "contracts/imported.yaml", module: "imported", text, library: false };
  const { value: document, diagnostics } = parseDocument(source);
  if (document === null) throw new Error(`imported contracts are no YAML: ${diagnostics[0]?.message ?? ""}`);
  const built = buildModel([document], { out: "../generated", emit: [], ext: extsOf(contracts) });
  const checked = built.value === null ? [] : checkModel(built.value);
  const errors = [...diagnostics, ...built.diagnostics, ...checked].filter(({ severity }) => severity === "error");
  const mistakes = sortDiagnostics(errors).map((error) => mistakeOf(error, document));
  const isFirst = (one: Mistake, i: number): boolean => mistakes.findIndex((other) => isSamePlace(one, other)) === i;
  return mistakes.filter(isFirst);
}

function isSamePlace(a: Mistake, b: Mistake): boolean {
  return a.contract === b.contract && a.field === b.field;
}

function extsOf(contracts: readonly Contract[]): readonly ExtTree[] {
  const codes = new Map(contracts.flatMap((contract) => Object.entries(contract.ext_codes ?? {})));
  const source = { path: "contracts/tessera.yaml", module: "tessera", text: "", library: false };
  return [...codes].map(([name, code]) => ({ name, code, span: { source, start: 0, end: 0 } }));
}

/** The definition and field that a diagnostic is about: the last ones that begin before it. */
function mistakeOf({ message, span }: Diagnostic, document: Document): Mistake {
  const begins = ({ pointer }: { readonly pointer: Pointer }): boolean =>
    document.spanOf(pointer, "key").start <= span.start;
  const definition = document.tree.types.findLast(begins);
  if (definition === undefined) throw new Error(`imported contracts do not compile: ${message}`);
  const fields = definition.kind === "struct" ? definition.fields : [];
  const field = fields.findLast(begins);
  return { message, contract: definition.name, field: field?.name ?? null };
}

interface Repair {
  readonly contracts: readonly Contract[];
  readonly loss: Loss;
}

function repair(contracts: readonly Contract[], { message, contract: name, field: fieldName }: Mistake): Repair {
  const broken = contracts.find((contract) => contract.name === name);
  const field = broken?.fields?.find((one) => one.name === fieldName);
  if (broken === undefined) throw new Error(`there is no imported contract ${name}`);
  if (field === undefined && isAny(broken)) throw new Error(`imported contract ${name} does not compile: ${message}`);
  const lost = field === undefined ? `${name} is any` : lostOf(field);
  const mended = field === undefined ? asAny(broken) : { ...broken, fields: withoutPart(broken.fields ?? [], field) };
  return {
    contracts: contracts.map((contract) => (contract === broken ? mended : contract)),
    loss: { at: field === undefined ? name : `${name}.${field.name}`, message: `${lost}: ${message}` },
  };
}

function isAny({ kind, type }: Contract): boolean {
  return kind === "alias" && type === "any";
}

function asAny({ name, module, doc, title }: Contract): Contract {
  return {
    name,
    kind: "alias",
    module,
    ...(doc === undefined ? {} : { doc }),
    ...(title === undefined ? {} : { title }),
    type: "any",
  };
}

function lostOf(field: IndexField): string {
  if (field.default !== undefined) return "the default is left out";
  return field.type === "any" ? "the field is left out" : `the type is any instead of ${field.type}`;
}

/** A field without its default may be unset; one of type any that is still wrong goes. */
function withoutPart(fields: readonly IndexField[], field: IndexField): readonly IndexField[] {
  const { default: made, ...rest } = field;
  const mended = made === undefined ? { ...rest, type: "any" } : { ...rest, unset: true };
  return fields.flatMap((one) => (one !== field ? [one] : made === undefined && field.type === "any" ? [] : [mended]));
}
