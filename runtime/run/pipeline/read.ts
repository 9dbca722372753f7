// A pipeline out of a file: all of its mistakes at once, each with its place.

import { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import type { PlanMistake } from "tessera-contracts/plan";
import { RunError } from "../errors.js";
import { readYaml, type TextPlace, type ValuePath } from "./yaml.js";

/** A pipeline as a file says it. */
export interface PipelineFile {
  readonly pipeline: PipelineSpec;
  /** `pipeline.yaml:12:9` for a path as errors have it, such as `$.views.nodes[0].rel`, or the innermost value around it. */
  readonly at: (path: string) => string;
}

/**
 * Reads a pipeline as YAML or JSON: a `PipelineSpec`, whose names are those of its contract.
 * @param file its name, as errors say it
 * @throws {RunError} `PIPELINE_INVALID` with everything that is wrong, a line each with its place; `NOT_INSTALLED` if the package `yaml` is
 * not there
 */
export async function readPipeline(text: string, file: string): Promise<PipelineFile> {
  const yaml = await readYaml(text);
  if (yaml.mistakes.length > 0) throw invalid(file, yaml.mistakes);
  const payloads = PipelineSpec.validate(yaml.value);
  if (payloads.length > 0) {
    const mistakes = payloads.map(({ path, summary, code }) => {
      const [, unknown] = code === "unknown-field" ? (/field `(.*?)`/.exec(summary) ?? []) : [];
      return { message: summary, ...yaml.placeOf(segmentsOf(path), unknown) };
    });
    throw invalid(file, mistakes);
  }
  const at = (path: string): string => placeText(file, yaml.placeOf(segmentsOf(path)));
  return { pipeline: PipelineSpec.convert(yaml.value), at };
}

function placeText(file: string, { line, column }: TextPlace): string {
  return `${file}:${line}:${column}`;
}

/** Most mistakes that are shown. */
const MOST = 50;

/** The mistakes in the order of the file. */
function invalid(file: string, mistakes: readonly (TextPlace & { readonly message: string })[]): RunError {
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  const more = mistakes.length > MOST ? [`and ${mistakes.length - MOST} more`] : [];
  const lines = mistakes
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .map((one) => `${placeText(file, one)}: ${one.message}`);
  const shown = [...lines.slice(0, MOST), ...more].map((line) => `  ${line}`);
  return new RunError("PIPELINE_INVALID", `${file} has ${count}:\n${shown.join("\n")}`);
}

/** `$.views.nodes[0].rel` as `["views", "nodes", 0, "rel"]`; it ends where a key of a map is not named. */
function segmentsOf(path: string): ValuePath {
  const [own = ""] = path.slice(path.lastIndexOf("$")).split("[...]");
  return [...own.matchAll(/\.([^.[]*)|\[(\d+)\]/g)].map(([, name, index]) =>
    index === undefined ? String(name) : Number(index),
  );
}

/** What is wrong with the views of a pipeline, a line each with its place. `view` is null for the graph itself. */
export function planMistakes(
  { pipeline, at }: PipelineFile,
  view: string | null,
  mistakes: readonly PlanMistake[],
): readonly string[] {
  const index = pipeline.views.nodes.findIndex(({ name }) => name === view);
  const node = pipeline.views.nodes[index];
  const part = node?.query != null ? "query" : node?.sql != null ? "sql" : "rel";
  const base = node === undefined ? null : `$.views.nodes[${index}].${part}`;
  return mistakes.map(({ path, message, hint }) => {
    const graphPath = path.startsWith("$.outputs") ? path : path.replace(/^\$/, "$.views");
    const place = at(base === null ? graphPath : path.replace(/^\$/, base));
    return `${place}: ${view === null ? "" : `${view}: `}${message}${hint === null ? "" : `; ${hint}`}`;
  });
}
