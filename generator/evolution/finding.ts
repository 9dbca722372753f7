// The words in which the evolution check speaks: its rules find, its proof confirms and its reports print these.

import type { Span } from "../diagnostics/diagnostic.js";

/** Whether one side of a change still works. */
export type Verdict = "ok" | "break";

/** `breaking` fails the check; `risky` decodes, but meaning or data may change; `safe` needs no thought. */
export type Severity = "breaking" | "risky" | "safe";

/** Whom a change breaks. */
export interface Verdicts {
  /** Documents written by the old contracts, read by the new ones. */
  readonly backward: Verdict;
  /** Documents written by the new contracts, read by the old ones. */
  readonly forward: Verdict;
  /** TypeScript code that builds or reads values of the old types, against the new ones. */
  readonly source: Verdict;
}

/** One change that a rule has something to say about. */
export interface Finding extends Verdicts {
  /** The rule, such as `FIELD_ADDED_REQUIRED`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the type that changed. */
  readonly contract: string;
  /** The place within the contracts, such as `RunManifest.note`; what `tessera accept` takes. */
  readonly path: string;
  /** What changed, in one line without a final dot. */
  readonly message: string;
  /** Who breaks, in words of readers and writers: `old readers of RunManifest (strict) refuse the new key note`. */
  readonly why: string;
  /** What to do instead. */
  readonly fix: string;
  /** Whether documents can show the break; those of meaning and policy cannot be shown. */
  readonly provable: boolean;
  /** The place in the new contracts, or the nearest that is left. */
  readonly after: Span;
  /** The place in the old contracts; null if there was nothing. */
  readonly before: Span | null;
  /** A document that breaks; there only if one was looked for and found. */
  readonly witness?: Witness;
}

/** A document that shows a break. */
export interface Witness {
  readonly direction: "backward" | "forward";
  readonly format: "json" | "msgpack";
  /** JSON as it is, MessagePack in hexadecimal digits. */
  readonly document: string;
  /** The error of the reader, or the value that it takes for another. */
  readonly outcome: string;
}

/** What one version of the contracts does to users of another. */
export interface Comparison {
  /** The worst of all findings. */
  readonly verdict: Verdicts;
  /** By place in the new contracts. */
  readonly findings: readonly Finding[];
}
