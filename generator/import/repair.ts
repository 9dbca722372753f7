// What the compiler refuses of imported contracts is taken out, and reported in its own words: examples that do not fit, the default
// of a field, its type, the field; a definition becomes `any`.

import { checkModel } from "../check/check-model.js";
import { contractText, type TextContract, type TextField } from "../contract-index/contract-text.js";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { buildModel } from "../model/build-model.js";
import type { Document, ExtTree, Pointer } from "../parse/document.js";
import { MAX_FILE_LENGTH } from "../parse/limits.js";
import { parseDocument } from "../parse/parse-document.js";
import { ImportError, type Imported, type Loss } from "./imported.js";

/**
 * The text of a contract file that compiles, and everything that was lost on the way.
 * @throws {ImportError} when the contracts are more than a file may hold
 */
export function importedText(imported: Imported): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses = [...imported.losses];
  for (let contracts = imported.contracts; ;) {
    const text = contractText({ ...imported, use: [], contracts });
    if (text.length > MAX_FILE_LENGTH) {
      const sizes = `${text.length} characters, where a contract file may have ${MAX_FILE_LENGTH}`;
      throw new ImportError(`the contracts would take ${sizes}; import a part of it at a time`);
    }
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
  readonly code: Code;
  readonly message: string;
  readonly contract: string;
  /** Null if it is of the contract as a whole. */
  readonly field: string | null;
}

/** The first mistake of each place. */
function mistakesIn(text: string, contracts: readonly TextContract[]): readonly Mistake[] {
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

function extsOf(contracts: readonly TextContract[]): readonly ExtTree[] {
  const codes = new Map(contracts.flatMap((contract) => Object.entries(contract.ext_codes ?? {})));
  const source = { path: "contracts/tessera.yaml", module: "tessera", text: "", library: false };
  return [...codes].map(([name, code]) => ({ name, code, span: { source, start: 0, end: 0 } }));
}

/** The definition and field that a diagnostic is about: the last ones that begin before it. */
function mistakeOf({ code, message, span }: Diagnostic, document: Document): Mistake {
  const begins = ({ pointer }: { readonly pointer: Pointer }): boolean =>
    document.spanOf(pointer, "key").start <= span.start;
  const definition = document.tree.types.findLast(begins);
  if (definition === undefined) throw new Error(`imported contracts do not compile: ${message}`);
  const fields = definition.kind === "struct" ? definition.fields : [];
  const field = fields.findLast(begins);
  return { code, message, contract: definition.name, field: field?.name ?? null };
}

interface Repair {
  readonly contracts: readonly TextContract[];
  readonly loss: Loss;
}

function repair(contracts: readonly TextContract[], mistake: Mistake): Repair {
  const broken = contracts.find((contract) => contract.name === mistake.contract);
  if (broken === undefined) throw new Error(`there is no imported contract ${mistake.contract}`);
  const field = broken.fields?.find((one) => one.name === mistake.field);
  const { mended, lost } = field === undefined ? mendContract(broken, mistake) : mendField(broken, field, mistake);
  return {
    contracts: contracts.map((contract) => (contract === broken ? mended : contract)),
    loss: {
      at: field === undefined ? broken.name : `${broken.name}.${field.name}`,
      message: `${lost}: ${mistake.message}`,
    },
  };
}

/** A contract without what is wrong, and what it has lost. */
interface Mended {
  readonly mended: TextContract;
  readonly lost: string;
}

function mendContract(contract: TextContract, { code, message }: Mistake): Mended {
  const { name, kind, module, doc, title, examples, ...rest } = contract;
  const said = { ...(doc === undefined ? {} : { doc }), ...(title === undefined ? {} : { title }) };
  if (code === "bad-example" && examples !== undefined) {
    return { mended: { name, kind, module, ...said, ...rest }, lost: "the examples are left out" };
  }
  if (kind === "alias" && contract.type === "any") {
    throw new Error(`imported contract ${name} does not compile: ${message}`);
  }
  return { mended: { name, kind: "alias", module, ...said, type: "any" }, lost: `${name} is any` };
}

function mendField(contract: TextContract, field: TextField, { code }: Mistake): Mended {
  const { default: made, examples, ...rest } = field;
  const withField = (other: TextField): TextContract => ({
    ...contract,
    fields: (contract.fields ?? []).map((one) => (one === field ? other : one)),
  });
  if (code === "bad-example" && examples !== undefined) {
    const mended = withField({ ...rest, ...(made === undefined ? {} : { default: made }) });
    return { mended, lost: "the examples are left out" };
  }
  if (NAMES.includes(code)) return withoutField(contract, field);
  const isDefault = DEFAULTS.includes(code) || field.type === "any";
  if (made !== undefined && isDefault) {
    const mended = withField({ ...rest, unset: true, ...(examples === undefined ? {} : { examples }) });
    return { mended, lost: "the default is left out" };
  }
  if (field.type === "any") return withoutField(contract, field);
  return { mended: withField({ ...field, type: "any" }), lost: `the type is any instead of ${field.type}` };
}

const NAMES: readonly Code[] = ["bad-wire-name", "proto-name"];
const DEFAULTS: readonly Code[] = ["bad-default", "endless-default", "misplaced-default"];

/** A struct without a field takes what it no longer knows. */
function withoutField(contract: TextContract, field: TextField): Mended {
  const fields = contract.fields?.filter((one) => one !== field) ?? [];
  return {
    mended: { ...contract, mode: "compat", fields },
    lost: "the field is left out, and its values are dropped on re-encoding",
  };
}
