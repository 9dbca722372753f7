// Wire names of fields, letter for letter those of msgspec (`rename` of _core.c).

import type { Rename } from "../parse/document.js";

/** The wire name that `rename` makes of a field's name. */
export function renamed(name: string, rename: Rename): string {
  switch (rename) {
    case "lower":
      return name.toLowerCase();
    case "upper":
      return name.toUpperCase();
    case "kebab":
      return name.replace(/^_+|_+$/g, "").replaceAll("_", "-");
    case "camel":
      return name.includes("_") ? joinTitled(name, 1) : name;
    case "pascal":
      return joinTitled(name, 0);
  }
}

/** The parts between underscores, from the one after `plain` parts on in title case; leading empty parts stay as underscores. */
function joinTitled(name: string, plain: number): string {
  const parts = name.split("_");
  const first = parts.findIndex((part) => part !== "");
  const lead = first === -1 ? parts.length : first;
  const words = parts.filter((part) => part !== "");
  return "_".repeat(lead) + words.map((part, i) => (i < plain ? part : titled(part))).join("");
}

/** Python's `str.title()` for ASCII: a letter after a non-letter is upper case, all others lower. */
function titled(part: string): string {
  return part
    .toLowerCase()
    .replace(/(^|[^a-z])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
