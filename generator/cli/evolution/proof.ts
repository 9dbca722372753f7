// `--prove`: every verdict held against documents and the TypeScript compiler.

import { createRequire } from "node:module";
import type { Comparison } from "../../evolution/finding.js";
import { compareModels, comparisonOf, discover } from "../../evolution/compare.js";
import type { Model } from "../../model/model.js";
import { changedPairs } from "../../prove/changed.js";
import { type Contradiction, contradictionText } from "../../prove/contradiction.js";
import { proveDocuments } from "../../prove/prove.js";
import { type Compiler, proveSource } from "../../prove/prove-source.js";
import { count } from "../count.js";
import { type CommandInput, EXIT, type Option, UsageError } from "../command.js";

/** When a command proves its verdicts without being asked to. */
export type ProofHabit = "always" | "in CI";

/** `--prove` and `--no-prove`, of every command that judges. */
export function proofOptions(habit: ProofHabit): readonly Option[] {
  const [when, skips] =
    habit === "always" ? ["default", "skip that"] : ["default where CI=true", "skip that, even where CI=true"];
  return [
    { name: "prove", value: null, doc: `test every verdict with documents and the TypeScript compiler (${when})` },
    { name: "no-prove", value: null, doc: skips },
  ];
}

/** Compares two versions, and says afterwards how far the verdicts are proved. */
export interface Comparer {
  compare(before: Model, after: Model): Comparison;
  /** Prints what came of it, and returns the exit code of that. */
  conclude(): number;
}

/** What a call compares with. @throws {UsageError} when it asks for a proof and the compiler is not there */
export function comparerOf(input: CommandInput, habit: ProofHabit): Comparer {
  const isAsked = input.flag("prove");
  if (isAsked && input.flag("no-prove")) throw new UsageError("--prove and --no-prove contradict each other");
  const isUsual = habit === "always" || input.terminal.isCi === true;
  if (!isAsked && (!isUsual || input.flag("no-prove"))) return UNPROVED;
  if (isAsked && loadCompiler() === null) throw new UsageError(`--prove needs ts-morph: ${INSTALL}`);
  return new Prover(input);
}

const INSTALL = "npm install --save-dev ts-morph";

const UNPROVED: Comparer = { compare: compareModels, conclude: () => EXIT.ok };

/** It is loaded when a change is found, as it takes longer than all else; null: it is not installed. */
function loadCompiler(): Compiler | null {
  try {
    return createRequire(import.meta.url)("ts-morph") as Compiler;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

class Prover implements Comparer {
  private readonly input: CommandInput;
  private compiler: Compiler | null = null;
  private hasChanged = false;
  private proved = 0;
  private unprovable = 0;
  private documents = 0;
  private readonly contradictions: Contradiction[] = [];

  constructor(input: CommandInput) {
    this.input = input;
  }

  compare(before: Model, after: Model): Comparison {
    const discovery = discover(before, after);
    if (changedPairs(discovery.pairs).length > 0) {
      this.hasChanged = true;
      this.compiler ??= loadCompiler();
    }
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
    if (!this.hasChanged && !this.input.flag("prove")) return EXIT.ok;
    for (const contradiction of this.contradictions) terminal.error(contradictionText(contradiction));
    const source =
      this.hasChanged && this.compiler === null ? `; those of TypeScript code need ts-morph: ${INSTALL}` : "";
    terminal.error(
      `proved ${count(this.proved, "verdict")} with ${count(this.documents, "document")}; ${this.unprovable} not provable${source}`,
    );
    return this.contradictions.length === 0 ? EXIT.ok : EXIT.internal;
  }
}
