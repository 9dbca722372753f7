// All modules of a project by their outlines, and how far each one reaches: what its outputs may follow from.

import { rivalsOf } from "../check/names.js";
import { reachOf } from "../model/graph.js";
import type { Outline } from "../parse/outline.js";
import { moduleMeant } from "../parse/outline.js";
import type { Project } from "../read/project.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { hashOf, textKey, workspaceKey } from "./keys.js";

/** One module of a project, or of the standard library if some module uses it. */
export interface SurveyedModule {
  readonly source: SourceFile;
  readonly outline: Outline;
  /** Names of modules in code unit order, its own among them. */
  readonly reach: readonly string[];
  /** The hash of everything within its reach. */
  readonly key: string;
}

/** The modules by name, in code unit order. */
export type Survey = ReadonlyMap<string, SurveyedModule>;

/** Surveys a project; null if some file has a mistake, or two of them define the same name or table. */
export function surveyOf(project: Project, outlineOf: (source: SourceFile) => Outline | null): Survey | null {
  const outlines = new Map<SourceFile, Outline>();
  for (const source of usedSources(project, outlines, outlineOf)) if (!outlines.has(source)) return null;
  const homes = homesOf(outlines);
  if (homes === null || hasTwins([...outlines.values()].flatMap(({ tables }) => tables))) return null;
  const neighbours = neighboursOf(outlines, homes);
  const sources = new Map([...outlines.keys()].map((source) => [source.module, source]));
  const isLibraryUsed = [...sources.values()].some((source) => source.library);
  const base = workspaceKey(project, isLibraryUsed ? project.library() : null);
  const texts = new Map([...sources].map(([name, source]) => [name, textKey(source)]));
  const survey = [...outlines].map(([source, outline]): [string, SurveyedModule] => {
    const reach = [...reachOf([source.module], (module) => neighbours.get(module) ?? [])].toSorted();
    const key = hashOf([base, source.module, ...reach.flatMap((name) => [name, texts.get(name) ?? ""])]);
    return [source.module, { source, outline, reach, key }];
  });
  return new Map(survey.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The project's files, and those of the standard library that they use, directly or through each other. */
function usedSources(
  project: Project,
  outlines: Map<SourceFile, Outline>,
  outlineOf: (source: SourceFile) => Outline | null,
): readonly SourceFile[] {
  const all = [...project.sources.modules];
  const seen = new Set(all.map((source) => source.module));
  for (const source of all) {
    const outline = outlineOf(source);
    if (outline === null) break;
    outlines.set(source, outline);
    for (const use of outline.use) {
      const name = moduleMeant(use, source);
      if (!name.startsWith("tessera/") || seen.has(name)) continue;
      seen.add(name);
      all.push(...project.library().modules.filter((one) => one.module === name));
    }
  }
  return all;
}

function hasTwins(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** The module of every name; null if a name has two. */
function homesOf(outlines: ReadonlyMap<SourceFile, Outline>): ReadonlyMap<string, string> | null {
  const homes = new Map<string, string>();
  for (const [{ module }, { names }] of outlines) {
    for (const name of names) {
      if (homes.has(name)) return null;
      homes.set(name, module);
    }
  }
  return homes;
}

/**
 * A module follows from those it uses, from those with a union of its types, which may say where their tags stand, and from those
 * with a type for which something may be generated that is called like one of its own.
 */
function neighboursOf(
  outlines: ReadonlyMap<SourceFile, Outline>,
  homes: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map([...outlines.keys()].map(({ module }) => [module, new Set<string>()]));
  for (const [source, { use, members, names }] of outlines) {
    const own = neighbours.get(source.module);
    for (const one of use) own?.add(moduleMeant(one, source));
    for (const rival of names.flatMap(rivalsOf)) own?.add(homes.get(rival) ?? source.module);
    for (const member of members) neighbours.get(homes.get(member) ?? "")?.add(source.module);
  }
  return neighbours;
}
