// Fields of structs that are objects on the wire: added, removed, renamed.

import type { Field } from "../../model/model.js";
import {
  effectsOfAdding,
  effectsOfNewKey,
  effectsOfRemoving,
  effectsOfRenaming,
  isKeyTaken,
} from "../field-effects.js";
import { fields, struct } from "../example.js";
import { type FieldPair, isPositional, type StructPair } from "../field-pairs.js";
import { keyPlace, type LoneField, type Pairs, structPlace } from "../pairs.js";
import { worstOf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { clauses, list, newReaders, oldReaders } from "../words.js";
import { onAddedFields, onFields, onRemovedFields, onStructs } from "../subjects.js";

const required: EvolutionRule = {
  id: "FIELD_ADDED_REQUIRED",
  purpose: "A field without a default was added to a struct.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks:
      "Documents written before do not have the field, so new readers refuse them. Old readers that are strict refuse the new key; compat ones drop it. Code that builds values must give one more field.",
    before: fields("id: str"),
    after: fields("id: str", "note: str"),
    fix: "give it a default, as in `note: str | null = null`, or let it be unset, as in `note?: str`",
  },
  check: onAddedFields(added("required")),
};

const optional: EvolutionRule = {
  id: "FIELD_ADDED_OPTIONAL",
  purpose: "A field with a default was added to a struct.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks:
      "Old readers that are strict refuse the new key; compat ones drop it. New readers take the default for documents without it.",
    before: fields("id: str"),
    after: fields("id: str", 'note: str = ""'),
    fix: "release readers before writers, or make the struct compat one version before fields are added",
  },
  check: onAddedFields(added("defaulted")),
};

const unset: EvolutionRule = {
  id: "FIELD_ADDED_UNSET",
  purpose: "A field that may be absent was added to a struct.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks: "Old readers that are strict refuse documents that have the field; compat ones drop it.",
    before: fields("id: str"),
    after: fields("id: str", "note?: str"),
    fix: "leave the field unset until all readers know it, or make the struct compat one version before",
  },
  check: onAddedFields(added("unset")),
};

const removed: EvolutionRule = {
  id: "FIELD_REMOVED",
  purpose: "A field was removed from a struct.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks:
      "New readers that are strict refuse old documents with the key; compat ones drop the value. Old readers refuse new documents if the field was required. Code that builds or reads it does not compile.",
    before: fields("id: str", "note: str"),
    after: fields("id: str"),
    fix: "keep the field, mark it `deprecated:` and give it a default; remove it and reserve its name when nobody uses it; if it was renamed, say `accept: [old key]` on the new one",
  },
  check: onRemovedFields((lone, pairs) => (isPositional(lone.struct) ? null : removal(lone, pairs))),
};

const sourceName: EvolutionRule = {
  id: "FIELD_SOURCE_NAME_CHANGED",
  purpose: "A field was renamed in TypeScript and kept its place on the wire.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks: "Documents stay as they are. TypeScript code that uses the old name does not compile.",
    before: fields("id: str"),
    after: fields("run_id:", "  type: str", "  name: id", "  renamed_from: id"),
    fix: "rename in the code that uses it, in the same change",
  },
  check: onFields((pair, pairs) => (hasNewNameOnly(pair) ? sourceRename(pair, pairs) : null)),
};

const wireName: EvolutionRule = {
  id: "FIELD_WIRE_NAME_CHANGED",
  purpose: "The key of a field on the wire was changed.",
  groups: ["fields"],
  provable: true,
  explain: {
    breaks:
      "On the wire it is a field removed and another added. Where the field may be absent, compat readers take the document and lose the value without an error.",
    before: fields("note: str"),
    after: fields("remark:", "  type: str", "  renamed_from: note"),
    fix: "keep the key with `name:`, or read both with `accept: [old key]` and release readers first",
  },
  check: onFields((pair, pairs) => (hasNewKey(pair) && !isByPolicy(pair) ? rekeyed(pair, pairs) : null)),
};

const policy: EvolutionRule = {
  id: "RENAME_POLICY_CHANGED",
  purpose: "The policy by which a struct makes keys of field names was changed.",
  groups: ["structs", "fields"],
  provable: true,
  explain: {
    breaks: "Every key that no `name:` pins changes: on the wire the fields are removed and others added.",
    before: fields("run_id: str"),
    after: struct(["rename: camel"], "run_id: str"),
    fix: "keep `rename:` as it was, or read the old keys too with `accept:` on each field",
  },
  check: onStructs(renamedAll),
};

/** The rules about fields that come, go and change their names. */
export const FIELD_RULES: readonly EvolutionRule[] = [required, optional, unset, removed, sourceName, wireName, policy];

function added(presence: Field["presence"]): (lone: LoneField, pairs: Pairs) => Found | null {
  return (lone, pairs) =>
    lone.field.presence === presence && !isPositional(lone.struct) ? addition(lone, pairs) : null;
}

function addition(lone: LoneField, pairs: Pairs): Found {
  const { field, struct: pair, at } = lone;
  const effects = effectsOfAdding(lone, pairs);
  const [kind, absent] = ADDED[field.presence];
  return {
    at,
    ...effects,
    message: `${kind} ${field.name}`,
    why: clauses(
      absent,
      `${oldReaders(pair)} ${effects.forward === "break" ? "refuse" : "drop"} the new key ${field.wire}`,
    ),
  };
}

const ADDED = {
  required: ["new required field", "documents written before do not have it, and new readers refuse them"],
  defaulted: ["new field with a default", "new readers take the default for documents written before"],
  unset: ["new field that may be unset", "new readers find it unset in documents written before"],
} as const;

function removal(lone: LoneField, pairs: Pairs): Found {
  const { field, struct: pair, at } = lone;
  const effects = effectsOfRemoving(lone, pairs);
  return {
    at,
    ...effects,
    otherwise: "risky",
    message: `field ${field.name} is gone`,
    why: clauses(
      effects.backward === "break"
        ? `${newReaders(pair)} refuse the key ${field.wire} of documents written before`
        : `${newReaders(pair)} drop the value of ${field.wire} from documents written before`,
      field.presence === "required"
        ? `${oldReaders(pair)} require it and refuse documents written now`
        : `${oldReaders(pair)} do not need it`,
      `code that builds or reads ${field.name} does not compile`,
    ),
  };
}

function hasNewKey({ before, after, struct }: FieldPair): boolean {
  return !isPositional(struct) && before.wire !== after.wire;
}

/** Whether the key is new because all keys of the struct are made in another way. */
function isByPolicy({ before, after, struct }: FieldPair): boolean {
  return struct.before.rename !== struct.after.rename && before.name === after.name;
}

function hasNewNameOnly(pair: FieldPair): boolean {
  return pair.before.name !== pair.after.name && !hasNewKey(pair);
}

function sourceRename(pair: FieldPair, pairs: Pairs): Found {
  const { before, after, struct: owner } = pair;
  const isSaid = after.renamed_from === before.name;
  const isArray = isPositional(owner);
  const stays = isArray ? "its position stays" : `its key stays ${after.wire}`;
  return {
    at: keyPlace(pair),
    ...effectsOfRenaming(pair, pairs),
    message: `${before.name} is now called ${after.name}`,
    why: clauses(
      `documents read as before: ${stays}`,
      `code that uses ${before.name} does not compile`,
      isArray &&
        !isSaid &&
        `if ${after.name} is not the same thing, its values mean something else in documents written before`,
    ),
  };
}

function rekeyed(pair: FieldPair, pairs: Pairs): Found {
  const { before, after, struct: owner } = pair;
  const effects = effectsOfNewKey(pair, pairs);
  const isSilent = effects.backward === "ok" && effects.forward === "ok";
  return {
    at: keyPlace(pair),
    ...effects,
    ...effectsOfRenaming(pair, pairs),
    // Where keys changed hands, nobody refuses: what changes is what a value means.
    provable: !isKeyTaken(pair),
    otherwise: after.accept.includes(before.wire) && before.accept.includes(after.wire) ? "risky" : "breaking",
    message: `the key of ${after.name} is now ${after.wire}, it was ${before.wire}`,
    why: clauses(
      keyWords(newReaders(owner), effects.backward === "break", after.accept.includes(before.wire), before.wire),
      keyWords(oldReaders(owner), effects.forward === "break", before.accept.includes(after.wire), after.wire),
      isSilent && !after.accept.includes(before.wire) && "the value is lost without an error",
      before.name !== after.name && `code that uses ${before.name} does not compile`,
    ),
  };
}

function keyWords(readers: string, isBroken: boolean, isAccepted: boolean, key: string): string {
  if (isAccepted && !isBroken) return `${readers} accept ${key} too`;
  return isBroken
    ? `${readers} refuse documents that have ${key} instead`
    : `${readers} skip ${key} and lose the value`;
}

function renamedAll(pair: StructPair, pairs: Pairs): Found | null {
  const { before, after } = pair;
  if (before.rename === after.rename || isPositional(pair)) return null;
  const changed = pair.fields.filter((field) => hasNewKey(field) && isByPolicy(field));
  if (changed.length === 0) return null;
  const keys = changed.map((field) => `${field.before.wire} is ${field.after.wire}`);
  const shown = keys.length > 3 ? [...keys.slice(0, 3), `${keys.length - 3} more`] : keys;
  return {
    at: structPlace(pair),
    ...worstOf(changed.map((field) => effectsOfNewKey(field, pairs))),
    otherwise: "breaking",
    message: `${after.name} has ${after.rename === null ? "no rename" : `rename: ${after.rename}`} now, it had ${before.rename ?? "none"}`,
    why: `on the wire ${list(shown)}: readers on either side miss the keys they know`,
  };
}
