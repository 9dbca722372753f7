// YAML as plain values that know where in the text they stand. The package is loaded when a text is first read.

import type * as yaml from "yaml";
import { RunError } from "../errors.js";

/** Names of fields and indexes of items from the outside in. */
export type ValuePath = readonly (string | number)[];

/** Where something stands in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Something that is no YAML, and where. */
export interface YamlMistake extends TextPlace {
  readonly message: string;
}

/** What a text of YAML says. */
export interface YamlText {
  /** Objects, arrays and scalars; numbers of more than 53 bits are bigints. Null if there are mistakes. */
  readonly value: unknown;
  readonly mistakes: readonly YamlMistake[];
  /** Where a value stands, or the innermost one around it that is there; a name says that the key of the last part is meant. */
  placeOf(path: ValuePath, key?: string): TextPlace;
}

/** Reads one document of YAML 1.2. @throws {RunError} `NOT_INSTALLED` if the package is not there */
export async function readYaml(text: string): Promise<YamlText> {
  const { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } = await load();
  const lines = new LineCounter();
  const document = parseDocument(text, { intAsBigInt: true, prettyErrors: false, lineCounter: lines });
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const deep = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  const mistakes = (deep === undefined ? document.errors : [deep]).map(({ message, pos }) => ({
    message: deep === undefined ? message : "lists and mappings are nested too deeply",
    ...placeAt(pos[0]),
  }));
  const inner = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  return {
    value: mistakes.length > 0 ? null : asNumbers(document.toJS()),
    mistakes,
    placeOf(path, key) {
      let node: unknown = document.contents;
      let start = 0;
      for (const part of [...path, key]) {
        node = inner(node);
        if (isNode(node) && node.range) start = node.range[0];
        if (part === undefined) break;
        const pair = isMap(node) ? node.items.find((one) => String(one.key) === part) : undefined;
        const next: unknown = isSeq(node) && typeof part === "number" ? node.items[part] : pair?.value;
        const isKey = part === key && pair !== undefined && isNode(pair.key);
        if (isKey && isNode(pair.key) && pair.key.range) return placeAt(pair.key.range[0]);
        if (next === undefined || next === null) break;
        node = next;
      }
      return placeAt(start);
    },
  };
}

/** Whole numbers that a number holds exactly become numbers. */
function asNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(asNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asNumbers(one)]));
}

async function load(): Promise<typeof yaml> {
  try {
    return await import("yaml");
  } catch (error) {
    const message = "YAML is read by the package yaml, which is not there; run `npm install yaml`";
    throw new RunError("NOT_INSTALLED", message, error);
  }
}
