import { type Code, code, list } from "./code.js";
import type { Import } from "./doc.js";

/** The import statements for `wanted`: a line a module, packages before relative paths, names sorted, no name twice. */
export function importLines(wanted: readonly Import[]): Code[] {
  const byModule = new Map<string, Map<string, Import>>();
  for (const one of wanted) {
    const names = byModule.get(one.from) ?? new Map<string, Import>();
    const known = names.get(one.name);
    names.set(one.name, known === undefined || known.typeOnly ? one : known);
    byModule.set(one.from, names);
  }
  return [...byModule]
    .sort(([a], [b]) => compareModules(a, b))
    .map(([from, names]) => importLine(from, [...names.values()]));
}

function importLine(from: string, wanted: readonly Import[]): Code {
  const whole = wanted.find((one) => one.namespace);
  if (whole !== undefined) return code`import * as ${code.text(whole.name)} from ${from};`;
  const sorted = wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const allTypes = sorted.every((one) => one.typeOnly);
  const names = sorted.map((one) => (one.typeOnly && !allTypes ? code.text(`type ${one.name}`) : code.text(one.name)));
  return code`import ${allTypes ? code.text("type ") : code.nothing}${list("{ ", names, " }")} from ${from};`;
}

function compareModules(a: string, b: string): number {
  const relative = (path: string): number => (path.startsWith(".") ? 1 : 0);
  return relative(a) - relative(b) || (a < b ? -1 : 1);
}
