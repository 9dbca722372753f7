// Where in a text the parts of a plan stand. While a text is printed, marks stand around them, which no text and no name can have in it;
// they are taken out at the end.

import type { TextPlace } from "tessera-contracts/engine";

/** The paths of the nodes of a plan. */
export type Paths = ReadonlyMap<object, string>;

/** The paths of all objects in a plan, from `$`. What stands in several places has the path of the first. */
export function pathsOf(plan: object): Paths {
  const paths = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || paths.has(value)) return;
    paths.set(value, path);
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[${i}]`));
    else for (const [key, inside] of Object.entries(value)) visit(inside, `${path}.${key}`);
  };
  visit(plan, "$");
  return paths;
}

/** The text of a node with marks around it, if its path is known. */
export function marked(node: object, text: string, paths: Paths | undefined): string {
  const path = paths?.get(node);
  return path === undefined ? text : `\0${path}\0${text}\0\0`;
}

/** A text without its marks, and what stood between them, in the order in which it begins. */
export function withoutMarks(text: string): { readonly sql: string; readonly places: readonly TextPlace[] } {
  const places: { path: string; start: number; stop: number }[] = [];
  const open: { path: string; start: number; stop: number }[] = [];
  const parts = text.split("\0");
  let sql = parts[0] ?? "";
  // Behind each text comes a path, which is empty where a mark ends, and then the next text.
  for (let i = 1; i < parts.length; i += 2) {
    const path = parts[i] ?? "";
    if (path === "") {
      const ended = open.pop();
      if (ended !== undefined) ended.stop = sql.length;
    } else {
      const begun = { path, start: sql.length, stop: sql.length };
      places.push(begun);
      open.push(begun);
    }
    sql += parts[i + 1] ?? "";
  }
  return { sql, places };
}
