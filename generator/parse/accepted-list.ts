// contracts/evolution/accepted.yaml: the breaks that were made on purpose, one entry each.

import type { Diagnostic, Parsed, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { textAt } from "./read-value.js";
import { readYaml } from "./read-yaml.js";
import type { YamlNode } from "./yaml-node.js";
import { YamlTree } from "./yaml-tree.js";

/** One entry: a finding of the evolution check that is meant. */
export interface Acceptance {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  /** The last day it holds, as `2026-12-31`; null: for ever. */
  readonly until: string | null;
  /** Who accepted it; null where the entry does not say. */
  readonly by: string | null;
  readonly span: Span;
}

const HEADER = `# Breaking changes that were made on purpose: see \`tessera accept --help\`.
# An entry that matches no finding, or whose \`until\` is over, fails the check.
`;

const KEYS = ["rule", "path", "reason", "until", "by"];
const EXAMPLE = "an entry is `- rule: …`, `path: …`, `reason: …` and if you like `until: 2026-12-31` and `by: …`";

/** Reads the list. The value is null if there is any mistake in it. */
export function parseAccepted(source: SourceFile): Parsed<readonly Acceptance[]> {
  if (isBlank(source.text)) return { value: [], diagnostics: [] };
  const { root, diagnostics } = readYaml(source);
  if (root === null) return { value: null, diagnostics };
  const tree = new YamlTree(source, root);
  if (root.kind !== "sequence") {
    return refused(report("wrong-value", "expected a list of entries", tree.span(root), { hint: EXAMPLE }));
  }
  const read = root.items.map((item) => entryOf(item, tree));
  const found = [...diagnostics, ...read.flatMap((one) => one.diagnostics)];
  const isSound = found.every((one) => one.severity !== "error");
  return { value: isSound ? read.flatMap((one) => one.value ?? []) : null, diagnostics: found };
}

function isBlank(text: string): boolean {
  return text.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line));
}

function refused(diagnostic: Diagnostic): { readonly value: null; readonly diagnostics: readonly Diagnostic[] } {
  return { value: null, diagnostics: [diagnostic] };
}

function entryOf(item: YamlNode, tree: YamlTree): Parsed<Acceptance> {
  const span = tree.span(item);
  if (item.kind !== "mapping") return refused(report("wrong-value", "expected an entry", span, { hint: EXAMPLE }));
  for (const [key, entry] of item.entries) {
    const unknown = report("unknown-key", `${JSON.stringify(key)} means nothing here`, tree.span(entry.key), {
      hint: EXAMPLE,
    });
    if (!KEYS.includes(key)) return refused(unknown);
  }
  const [rule, path, reason, until, by] = KEYS.map((key) => textAt(item, key)?.trim().replaceAll(/\s+/g, " "));
  if (!rule || !path || !reason) {
    return refused(report("missing-key", "rule, path and reason are needed, as texts", span, { hint: EXAMPLE }));
  }
  if (item.entries.has("until") && (until === undefined || !isDay(until))) {
    const wrong = item.entries.get("until")?.value ?? item;
    return refused(report("wrong-value", "until is a day", tree.span(wrong), { hint: "write it as 2026-12-31" }));
  }
  if (item.entries.has("by") && !by) {
    const wrong = item.entries.get("by")?.value ?? item;
    return refused(
      report("wrong-value", "by is a name", tree.span(wrong), { hint: "write it as a text, or leave it out" }),
    );
  }
  const place = item.entries.get("rule")?.value ?? item;
  return {
    value: { rule, path, reason, until: until ?? null, by: by ?? null, span: tree.span(place) },
    diagnostics: [],
  };
}

/** True for a day that there is, as `2026-12-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** The text of a list with one more entry at its end; comments and order stay. `text` is empty if there is no list yet. */
export function withEntry(text: string, entry: Omit<Acceptance, "span">): string {
  const start = text === "" ? HEADER : text.replace(/\n*$/, "\n");
  const indent = /^( *)- /m.exec(start)?.[1] ?? "";
  const { rule, path, reason, until, by } = entry;
  const lines = [`- rule: ${rule}`, `  path: ${JSON.stringify(path)}`, `  reason: ${JSON.stringify(reason)}`];
  if (until !== null) lines.push(`  until: "${until}"`);
  if (by !== null) lines.push(`  by: ${JSON.stringify(by)}`);
  return `${start}${lines.map((line) => `${indent}${line}\n`).join("")}`;
}
