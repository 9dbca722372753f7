// `--prove`: every verdict held against documents and the TypeScript compiler.

import type { Comparison } from "../../check/evolution/finding.js";
import { compareModels, comparisonOf, discover } from "../../check/evolution/compare.js";
import type { Model } from "../../model/model.js";
import { type Contradiction, contradictionText } from "../../prove/contradiction.js";
import { proveDocuments } from "../../prove/prove.js";
import { type Compiler, proveSource } from "../../prove/prove-source.js";
import { count } from "../count.js";
import { type CommandInput, EXIT, type Option, UsageError } from "../command.js";

/** `--prove` and `--no-prove`, of every command that judges. */
export const PROOF_OPTIONS: readonly Option[] = [
  { name: "prove", value: null, doc: "hold every verdict against documents and the compiler (default where CI=true)" },
  { name: "no-prove", value: null, doc: "do not, even where CI=true" },
];

/** Compares two versions, and says afterwards how far the verdicts are proved. */
export interface Comparer {
  compare(before: Model, after: Model): Comparison;
  /** Prints what came of it, and returns the exit code of that. */
  conclude(): number;
}

/** What a call compares with. @throws {UsageError} when it asks for a proof and the compiler is not there */
export async function comparerOf(input: CommandInput): Promise<Comparer> {
  const isAsked = input.flag("prove");
  if (isAsked && input.flag("no-prove")) throw new UsageError("--prove and --no-prove contradict each other");
  if (!isAsked && (input.terminal.isCi !== true || input.flag("no-prove"))) return UNPROVED;
  const compiler = await loadCompiler();
  if (compiler === null && isAsked) throw new UsageError(`--prove needs ts-morph: ${INSTALL}`);
  return new Prover(input, compiler);
}

const INSTALL = "npm install --save-dev ts-morph";

const UNPROVED: Comparer = { compare: compareModels, conclude: () => EXIT.ok };

async function loadCompiler(): Promise<Compiler | null> {
  try {
    return await import("ts-morph");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

class Prover implements Comparer {
  private readonly input: CommandInput;
  private readonly compiler: Compiler | null;
  private proved = 0;
  private unprovable = 0;
  private documents = 0;
  private readonly contradictions: Contradiction[] = [];

  constructor(input: CommandInput, compiler: Compiler | null) {
    this.input = input;
    this.compiler = compiler;
  }

  compare(before: Model, after: Model): Comparison {
    const discovery = discover(before, after);
    const proof = proveDocuments(discovery);
    const source = this.compiler === null ? { proved: 0, contradictions: [] } : proveSource(discovery, this.compiler);
    this.proved += proof.proved + source.proved;
    this.unprovable += proof.unprovable;
    this.documents += proof.documents;
    this.contradictions.push(...proof.contradictions, ...source.contradictions);
    return comparisonOf(discovery, proof.witnesses);
  }

  /** On the error stream, as the report may be for a tool. */
  conclude(): number {
    const { terminal } = this.input;
    for (const contradiction of this.contradictions) terminal.error(contradictionText(contradiction));
    const source = this.compiler === null ? `; those of TypeScript code need ts-morph: ${INSTALL}` : "";
    terminal.error(
      `proved ${count(this.proved, "verdict")} with ${count(this.documents, "document")}; ${this.unprovable} not provable${source}`,
    );
    return this.contradictions.length === 0 ? EXIT.ok : EXIT.internal;
  }
}
