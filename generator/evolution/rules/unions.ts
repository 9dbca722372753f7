// Unions of structs: which structs they are of.

import type { Model, StructDefinition, Type } from "../../model/model.js";
import { accepts } from "../accepts.js";
import { fields, yaml } from "../example.js";
import { writesTagOf } from "../keys.js";
import { membersOf, structOf } from "../members.js";
import type { Pairs } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { Reading } from "../reading.js";
import type { EvolutionRule, Found, RuleText } from "../rule.js";
import { sourceEffects } from "../value-effects.js";
import type { ValuePair } from "../value-pairs.js";
import { clauses, list, placeWord } from "../words.js";
import { onEach } from "../subjects.js";

const RUN = yaml("Run:", "  tag: run", "  fields:", "    id: str");
const STOP = yaml("Stop:", "  tag: stop", "  fields:", "    id: str");

type Kind = "UNION_VARIANT_ADDED" | "UNION_VARIANT_REMOVED" | "UNION_REORDERED" | "UNION_WRAPPED" | "UNION_UNWRAPPED";

const TEXTS: readonly (RuleText & { readonly id: Kind })[] = [
  {
    id: "UNION_VARIANT_ADDED",
    purpose: "A struct was added to a union.",
    groups: ["unions"],
    provable: true,
    explain: {
      breaks:
        "Old readers refuse the new tag, also where their structs are compat. Code that handles every variant must handle it.",
      before: RUN + STOP + yaml("Event:", "  union: [Run]"),
      after: RUN + STOP + yaml("Event:", "  union: [Run, Stop]"),
      fix: "release readers before anybody writes the new variant",
    },
  },
  {
    id: "UNION_VARIANT_REMOVED",
    purpose: "A struct was removed from a union.",
    groups: ["unions"],
    provable: true,
    explain: {
      breaks: "New readers refuse old documents with its tag. Code that builds the variant does not compile.",
      before: RUN + STOP + yaml("Event:", "  union: [Run, Stop]"),
      after: RUN + STOP + yaml("Event:", "  union: [Run]"),
      fix: "keep the variant, mark it `deprecated:` and stop writing it",
    },
  },
  {
    id: "UNION_REORDERED",
    purpose: "The structs of a union were reordered.",
    groups: ["unions"],
    provable: false,
    explain: {
      breaks: "Nobody: structs are told apart by their tags.",
      before: RUN + STOP + yaml("Event:", "  union: [Run, Stop]"),
      after: RUN + STOP + yaml("Event:", "  union: [Stop, Run]"),
      fix: "nothing to do",
    },
  },
  {
    id: "UNION_WRAPPED",
    purpose: "A value that was always one struct may now be one of several.",
    groups: ["unions"],
    provable: true,
    explain: {
      breaks:
        "New readers take old documents if the struct had a tag: readers of a union need it. Old readers refuse the other structs. Code that reads the value must tell them apart.",
      before: fields("last: Stop") + STOP + RUN.replaceAll("Run", "Start"),
      after: fields("last: Stop | Start") + STOP + RUN.replaceAll("Run", "Start"),
      fix: "give the struct a tag one version before, and release readers before writers",
    },
  },
  {
    id: "UNION_UNWRAPPED",
    purpose: "A value that could be one of several structs is now always the same one.",
    groups: ["unions"],
    provable: true,
    explain: {
      breaks: "New readers refuse old documents with the other structs. Code that gives one does not compile.",
      before: fields("last: Stop | Start") + STOP + RUN.replaceAll("Run", "Start"),
      after: fields("last: Stop") + STOP + RUN.replaceAll("Run", "Start"),
      fix: "keep the union, and stop writing the others",
    },
  },
];

interface UnionChange {
  readonly kind: Kind;
  readonly found: Found;
}

/** Values that may be of other structs than before. */
const onUnionChanges = onEach((pairs) => pairs.values.flatMap((pair) => changes(pair, pairs)));

/** The rules about the structs of unions. */
export const UNION_RULES: readonly EvolutionRule[] = TEXTS.map((text) => ({
  ...text,
  check: onUnionChanges(({ kind, found }) => (kind === text.id ? found : null)),
}));

function changes(pair: ValuePair, pairs: Pairs): UnionChange[] {
  if (pair.about !== "structs") return [];
  const { areOne } = pairs.forward;
  const [old, now] = [namesOf(pair.before), namesOf(pair.after)];
  const lost = old.filter((before) => !now.some((after) => areOne(before, after)));
  const gained = now.filter((after) => !old.some((before) => areOne(before, after)));
  if (lost.length + gained.length === 0) return [{ kind: "UNION_REORDERED", found: reordered(pair) }];
  const isNamed = pairs.after.definitions.get(pair.at.path)?.kind === "union";
  if (old.length === 1 && lost.length === 0)
    return [{ kind: isNamed ? "UNION_VARIANT_ADDED" : "UNION_WRAPPED", found: wrapped(pair, gained, pairs) }];
  if (now.length === 1 && gained.length === 0)
    return [{ kind: isNamed ? "UNION_VARIANT_REMOVED" : "UNION_UNWRAPPED", found: unwrapped(pair, lost, pairs) }];
  return [
    ...(gained.length === 0 ? [] : [{ kind: "UNION_VARIANT_ADDED" as const, found: gains(pair, gained, pairs) }]),
    ...(lost.length === 0 ? [] : [{ kind: "UNION_VARIANT_REMOVED" as const, found: loses(pair, lost, pairs) }]),
  ];
}

function namesOf(type: Type): string[] {
  const members = type.kind === "union" ? type.members : [type];
  return members.flatMap((member) => (member.kind === "ref" ? [member.name] : []));
}

function reordered({ at }: ValuePair): Found {
  return {
    at,
    message: `the structs of ${placeWord(at)} are in another order`,
    why: "they are told apart by their tags, so their order is not on the wire",
  };
}

function gains(pair: ValuePair, gained: readonly string[], pairs: Pairs): Found {
  const { at, before } = pair;
  const areRead = (reading: Reading): boolean =>
    gained.every((name) => accepts(before, { kind: "ref", name }, reading));
  const isRead = areRead(pairs.forward);
  return {
    at,
    forward: breakIf(!isRead),
    provable: { backward: true, forward: !areRead(pairs.forward.asShown) },
    read: sourceEffects(pair, pairs).read,
    message: `${placeWord(at)} may also be ${list(gained)}`,
    why: isRead
      ? `old readers take ${list(gained)} for what had its tag before`
      : `old readers of ${at.contract} refuse ${tags(gained, pairs)}, strict or compat; code that handles every variant must handle it`,
  };
}

function loses(pair: ValuePair, lost: readonly string[], pairs: Pairs): Found {
  const { at, after } = pair;
  const areRead = (reading: Reading): boolean => lost.every((name) => accepts(after, { kind: "ref", name }, reading));
  const isRead = areRead(pairs.backward);
  return {
    at,
    backward: breakIf(!isRead),
    provable: { backward: !areRead(pairs.backward.asShown), forward: true },
    construct: sourceEffects(pair, pairs).construct,
    message: `${placeWord(at)} can no longer be ${list(lost)}`,
    why: isRead
      ? `new readers take ${list(lost)} for what has its tag now`
      : `new readers of ${at.contract} refuse ${list(lost)} in documents written before; code that builds it does not compile`,
  };
}

/** Old readers of the union need the tag, also of the one struct that is left. */
function unwrapped(pair: ValuePair, lost: readonly string[], pairs: Pairs): Found {
  const found = loses(pair, lost, pairs);
  const [one] = structsIn(pair.after, pairs.after);
  const [reader] = structsIn(pair.before, pairs.before);
  if (one === undefined || reader === undefined || writesTagOf(reader, one)) return found;
  return {
    ...found,
    forward: "break",
    why: `${found.why}; documents written now have no tag, which old readers of ${pair.at.contract} need`,
  };
}

function wrapped(pair: ValuePair, gained: readonly string[], pairs: Pairs): Found {
  const { at, before, after } = pair;
  const [one] = structsIn(before, pairs.before);
  const [reader] = structsIn(after, pairs.after);
  const wasTagged = one !== undefined && reader !== undefined && writesTagOf(reader, one);
  return {
    ...gains(pair, gained, pairs),
    backward: breakIf(!wasTagged),
    construct: sourceEffects(pair, pairs).construct,
    message: `${placeWord(at)} may be ${list(gained)} too, it was always ${one?.name ?? "one struct"}`,
    why: clauses(
      wasTagged
        ? "new readers find the tag in documents written before"
        : `documents written before have no tag, which new readers of ${at.contract} need`,
      `old readers refuse ${tags(gained, pairs)}`,
      "code that reads it must tell them apart",
    ),
  };
}

function structsIn(type: Type, model: Model): readonly StructDefinition[] {
  return membersOf(type, model).flatMap((member) => structOf(member, model) ?? []);
}

function tags(names: readonly string[], { after }: Pairs): string {
  return list(
    names.map((name) => {
      const definition = after.definitions.get(name);
      return definition?.kind === "struct" && definition.tag !== null
        ? `the tag ${JSON.stringify(definition.tag)}`
        : name;
    }),
  );
}
