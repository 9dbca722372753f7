// The script of the page that looks into data is made when a site is, since most runs make none. The packed command has it inside
// (generator/package/bundle.mjs).

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The script, which takes a moment to make from source. */
export function lookScript(): string {
  made ??= builder()();
  return made;
}

let made: string | undefined;

/** What makes the script. It stands in the sources, while this file may have been compiled to a directory below them. */
function builder(): () => string {
  const require = createRequire(import.meta.url);
  for (let directory = dirname(fileURLToPath(import.meta.url)); ; directory = dirname(directory)) {
    const path = join(directory, "generator/site/look/build-look.mjs");
    if (isThere(require, path)) return (require(path) as { readonly buildLook: () => string }).buildLook;
    if (directory === dirname(directory))
      throw new Error("the sources of the page that looks into data are not above this file");
  }
}

function isThere(require: NodeJS.Require, path: string): boolean {
  try {
    require.resolve(path);
    return true;
  } catch {
    return false; // it throws nothing else
  }
}
