// What is wrong with the imports of the house, a sentence for each fault.

import {
  folderOf,
  FOLDERS,
  MACHINE_PLACES,
  outerRoomOf,
  PACKAGES,
  PURE_BUILTINS,
  PURE_PLACES,
  roomOf,
  ROOMS,
} from "./rooms.js";
import type { Manifest, Source } from "./sources.js";

/** Files in rooms that are not on the plan. */
export function unknownRooms(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path }) => {
    return roomOf(path) in ROOMS
      ? []
      : [`${path} stands in ${roomOf(path)}, a room that test/house/rooms.ts does not know`];
  });
}

/** Imports of a room that the importing one may not know. */
export function wrongArrows(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const allowed = [room, ...(ROOMS[room] ?? [])];
    return imports.flatMap(({ specifier, file }) => {
      if (file === null || allowed.includes(roomOf(file))) return [];
      return [`${path} imports ${specifier}: ${room} may not know ${roomOf(file)}`];
    });
  });
}

/** Files in folders of a divided room that are not on the plan, and imports of a folder that the importing one may not know. */
export function wrongFolders(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) => {
    const folder = folderOf(path);
    if (folder === null) return [];
    const others = FOLDERS[folder];
    if (others === undefined) return [`${path} stands in ${folder}, a folder that test/house/rooms.ts does not know`];
    return imports.flatMap(({ specifier, file }) => {
      const other = file === null ? null : folderOf(file);
      if (other === null || other === folder || others.includes(other)) return [];
      return [`${path} imports ${specifier}: ${folder} may not know ${other}`];
    });
  });
}

/** Imports of another room by relative path, where only the names of the package go; and by those names where no package may be. */
export function wrongRoutes(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, file }) => {
      if (file === null) return [];
      const isRelative = specifier.startsWith(".");
      const isRight =
        path.startsWith("generator/") || outerRoomOf(path) === outerRoomOf(file) ? isRelative : !isRelative;
      return isRight ? [] : [`${path} imports ${specifier} by ${isRelative ? "its path" : "the package's name"}`];
    }),
  );
}

/** Names of the package that mean other files for users than they mean here, or files that are no part of what is published. */
export function wrongEntries({ exports }: Manifest): readonly string[] {
  return Object.entries(exports).flatMap(([name, entry]) => {
    if (typeof entry === "string") return [];
    const source = entry["tessera-source"];
    const compiled = source.replace(/^\.\//, "./dist/").replace(/\.ts$/, "");
    // What Node loads of the shipped contracts: see generator/package/library.mjs.
    const bundled = compiled.replace(/^\.\/dist\/generated\/\*$/, "./dist/library/*.js");
    const isPublished = /^\.\/(?:runtime|generated)\//.test(source);
    return [
      ...(isPublished ? [] : [`${name} is ${source}, which is no part of the package`]),
      ...(entry.types === `${compiled}.d.ts` ? [] : [`${name} has the types of ${entry.types}, and is ${source}`]),
      ...([`${compiled}.js`, bundled].includes(entry.default)
        ? []
        : [`${name} runs ${entry.default}, and is ${source}`]),
    ];
  });
}

/** Imports of packages outside of the places that own them. */
export function strayPackages(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, file }) => {
      if (file !== null || placesOf(specifier).some((place) => path.startsWith(place))) return [];
      return [`${path} imports ${specifier}`];
    }),
  );
}

function placesOf(specifier: string): readonly string[] {
  if (specifier.startsWith("node:")) return PURE_BUILTINS.includes(specifier) ? PURE_PLACES : MACHINE_PLACES;
  const owner = Object.keys(PACKAGES).find((name) => specifier === name || specifier.startsWith(`${name}/`));
  return owner === undefined ? [] : (PACKAGES[owner] ?? []);
}

/** Files that import each other in a circle, types too: the shortest circle of each file that stands in none named before. */
export function cycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]));
  const named = new Set<string>();
  return [...graph.keys()].toSorted().flatMap((start) => {
    const circle = named.has(start) ? null : shortestCircle(graph, start);
    if (circle === null) return [];
    for (const path of circle) named.add(path);
    return [[...circle, start].join(" imports ")];
  });
}

/** The files on the shortest way from a file back to itself, that file first; null if there is none. */
function shortestCircle(graph: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  for (let reached = [start]; reached.length > 0;) {
    const next: string[] = [];
    for (const from of reached) {
      for (const to of graph.get(from) ?? []) {
        if (to === start) return wayTo(from, cameFrom);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, from);
        next.push(to);
      }
    }
    reached = next;
  }
  return null;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
