// Named types: added, removed, renamed, moved, made into something else.

import type { Definition } from "../../model/model.js";
import { accepts } from "../accepts.js";
import { isAssignable } from "../assignable.js";
import type { DefinitionPair } from "../definition-pairs.js";
import { fields, files, yaml } from "../example.js";
import { typeOf } from "../members.js";
import type { Pairs } from "../pairs.js";
import { type Place, placeOf } from "../place.js";
import { breakIf, BREAKS_SOURCE, BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { hasDerivedTag, isTagMet } from "../tag-changes.js";
import { isTypeShown } from "../value-effects.js";
import { count, list } from "../words.js";
import { onAddedTypes, onRemovedTypes, onTypes } from "../subjects.js";

const added: EvolutionRule = {
  id: "TYPE_ADDED",
  purpose: "A named type was added.",
  groups: ["types"],
  provable: false,
  explain: {
    breaks: "Nobody: nothing refers to it yet.",
    before: fields("id: str"),
    after: fields("id: str") + yaml("Step:", "  fields:", "    name: str"),
    fix: "nothing to do",
  },
  check: onAddedTypes((definition) => ({
    at: placeOf(null, definition),
    message: `new type ${definition.name}`,
    why: "nothing that was there refers to it",
  })),
};

const removed: EvolutionRule = {
  id: "TYPE_REMOVED",
  purpose: "A named type was removed.",
  groups: ["types"],
  provable: false,
  explain: {
    breaks:
      "Code that imports the type does not compile. What that does to documents is reported where the type was used.",
    before: fields("id: str") + yaml("Step:", "  fields:", "    name: str"),
    after: fields("id: str"),
    fix: "mark it `deprecated:` first; if it has another name now, say so with `renamed_from:` on the new one",
  },
  check: onRemovedTypes((definition, pairs) =>
    hasModule(definition.module, pairs)
      ? {
          at: gone(definition, pairs),
          ...BREAKS_SOURCE,
          message: `type ${definition.name} is gone`,
          why: `code that imports ${definition.name} does not compile`,
        }
      : null,
  ),
};

const moduleRemoved: EvolutionRule = {
  id: "PACKAGE_REMOVED",
  purpose: "A module was removed, together with its types.",
  groups: ["types"],
  provable: false,
  explain: {
    breaks: "Code that imports its types does not compile.",
    before: files(["runs.yaml", "types:", "  RunId: str"], ["steps.yaml", "types:", "  StepId: str"]),
    after: files(["runs.yaml", "types:", "  RunId: str"]),
    fix: "keep the module, or say where its types went with `renamed_from: old/module.Name`",
  },
  check: removedModules,
};

const renamed: EvolutionRule = {
  id: "TYPE_RENAMED",
  purpose: "A type was renamed.",
  groups: ["types"],
  provable: false,
  explain: {
    breaks:
      "Names of types are not on the wire, so documents stay as they are. Code that imports the old name does not compile.",
    before: fields("id: str"),
    after: yaml("RunManifest:", "  renamed_from: Run", "  fields:", "    id: str"),
    fix: "rename in the code that imports it, in the same change",
  },
  check: onTypes((pair) => (isRenamed(pair) && !hasDerivedTag(pair) ? rename(pair) : null)),
};

const renamedTag: EvolutionRule = {
  id: "TYPE_RENAMED_TAG_DERIVED",
  purpose: "A struct whose tag is its name was renamed, and so its tag changed too.",
  groups: ["types", "unions"],
  provable: true,
  explain: {
    breaks: "Readers know the old tag and find the new one, or the other way round: both refuse.",
    before: yaml("Run:", "  tag: true", "  fields:", "    id: str"),
    after: yaml("RunManifest:", "  renamed_from: Run", "  tag: true", "  fields:", "    id: str"),
    fix: "pin the tag to the old name: `tag: Run`",
  },
  check: onTypes((pair) => (hasDerivedTag(pair) ? renameOfTag(pair) : null)),
};

const moved: EvolutionRule = {
  id: "TYPE_MOVED_PACKAGE",
  purpose: "A type moved to another module.",
  groups: ["types"],
  provable: false,
  explain: {
    breaks: "Documents stay as they are. Code that imports the type from its old module does not compile.",
    before: files(["runs.yaml", "types:", "  RunId: str"]),
    after: files(["ids.yaml", "types:", "  RunId: str"]),
    fix: "import it from the new module, or from the index, which exports every type",
  },
  check: movedTypes,
};

const kind: EvolutionRule = {
  id: "TYPE_KIND_CHANGED",
  purpose: "A name now stands for a different kind of type: struct, enum, union or alias.",
  groups: ["types"],
  provable: true,
  explain: {
    breaks: "Whoever meets values of the old kind, unless every value of one kind is one of the other.",
    before: yaml("Mode:", "  enum: [append, overwrite]"),
    after: yaml("Mode:", "  fields:", "    name: str"),
    fix: "give the new type a new name, and fields of it new names",
  },
  check: onTypes((pair, pairs) => (pair.before.kind === pair.after.kind ? null : newKind(pair, pairs))),
};

/** The rules about named types as a whole. */
export const TYPE_RULES: readonly EvolutionRule[] = [added, removed, moduleRemoved, renamed, renamedTag, moved, kind];

function hasModule(name: string, { after }: Pairs): boolean {
  return after.modules.some((module) => module.name === name);
}

/** The place of what is not there any more: the start of the file it was in. */
function gone({ name, module, span }: Definition, { after }: Pairs): Place {
  const [sibling] = after.modules.find((one) => one.name === module)?.definitions ?? [];
  const start = sibling === undefined ? span : { source: sibling.span.source, start: 0, end: 0 };
  return { contract: name, owner: name, path: name, before: span, after: start };
}

function removedModules(pairs: Pairs): Found[] {
  return pairs.before.modules.flatMap(({ name }) => {
    const lost = pairs.definitions.removed.filter(({ module }) => module === name);
    const [first] = lost;
    if (first === undefined || hasModule(name, pairs)) return [];
    const at = { contract: name, owner: name, path: name, before: first.span, after: first.span };
    const types = list(lost.map((definition) => definition.name));
    return [
      {
        at,
        ...BREAKS_SOURCE,
        message: `module ${name} is gone, and with it ${types}`,
        why: `code that imports ${types} does not compile`,
      },
    ];
  });
}

function isRenamed({ before, after }: DefinitionPair): boolean {
  return before.name !== after.name;
}

function rename({ before, after }: DefinitionPair): Found {
  return {
    at: placeOf(before, after),
    ...BREAKS_SOURCE,
    message: `${before.name} is now called ${after.name}`,
    why: `documents read as before; code that imports ${before.name} does not compile`,
  };
}

function renameOfTag({ before, after }: DefinitionPair): Found {
  const isMet = before.kind === "struct" && after.kind === "struct" && isTagMet({ before, after });
  return {
    at: placeOf(before, after),
    ...(isMet ? BREAKS_WIRE : {}),
    ...BREAKS_SOURCE,
    message: `${before.name} is now called ${after.name}, and its tag with it`,
    why: isMet
      ? `new readers refuse the tag "${before.name}", old readers the tag "${after.name}"`
      : "readers look for the tag in another field and do not meet it; code that imports the old name does not compile",
    fix: `pin the tag to the old name: \`tag: ${before.name}\``,
  };
}

/** One finding for all that went from one module to another, if nothing is left of the old one. */
function movedTypes(pairs: Pairs): Found[] {
  const all = pairs.definitions.both.filter(({ before, after }) => before.module !== after.module);
  const ways = new Map<string, DefinitionPair[]>();
  for (const pair of all) {
    const isWhole = !hasModule(pair.before.module, pairs);
    const key = isWhole ? `${pair.before.module} ${pair.after.module}` : pair.after.name;
    ways.set(key, [...(ways.get(key) ?? []), pair]);
  }
  return [...ways.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { before, after } = first;
    const what = others.length === 0 ? before.name : `${count(others.length + 1, "type")} of module ${before.module}`;
    const place = placeOf(before, after);
    return [
      {
        at: others.length === 0 ? place : { ...place, contract: after.module, owner: after.module, path: after.module },
        ...BREAKS_SOURCE,
        message: `${what} moved from ${before.module} to ${after.module}`,
        why: `documents read as before; code that imports from ${before.module} does not compile`,
      },
    ];
  });
}

function newKind({ before, after }: DefinitionPair, pairs: Pairs): Found {
  const { backward, forward } = pairs;
  const [old, now] = [typeOf(before), typeOf(after)];
  const readsOld = accepts(now, old, backward);
  const readsNew = accepts(old, now, forward);
  const losesInit = hasInit(before) && !hasInit(after);
  return {
    at: placeOf(before, after),
    backward: breakIf(!readsOld),
    forward: breakIf(!readsNew),
    provable: isTypeShown({ before: old, after: now }, pairs),
    construct: breakIf(losesInit || !isAssignable(now, old, backward)),
    read: breakIf(!isAssignable(old, now, forward)),
    message: `${after.name} was ${A[before.kind]}, now it is ${A[after.kind]}`,
    why: `new readers ${readsOld ? "take" : "refuse"} values written before; old readers ${readsNew ? "take" : "refuse"} values written now`,
  };
}

/** Whether there is a type for what `create` takes. */
function hasInit({ kind: one }: Definition): boolean {
  return one === "struct" || one === "union";
}

const A = { struct: "a struct", enum: "an enum", union: "a union", alias: "an alias" } as const;
