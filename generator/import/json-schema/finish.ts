// Drafts of contracts as contracts: types fit for the language, tags in their places, names for fields.

import type { TextContract, TextField } from "../../contract-index/contract-text.js";
import { isEnum } from "../expressions.js";
import type { Imported, Loss } from "../imported.js";
import { Losses } from "../losses.js";
import { Names } from "../names.js";
import { type ContractDraft, draftsIn, type FieldDraft, type StructBody } from "./contract-draft.js";
import { ANY, type Draft, draftText, innerDrafts, type UnionDraft } from "./draft.js";
import { fit } from "./fit.js";
import type { Named } from "./forms.js";
import type { Place } from "./place.js";
import { withoutRings } from "./rings.js";
import { contractAt, type StructTag, structTags } from "./struct-tags.js";

/** The contracts that are needed, in the order of the definitions, each followed by those that are there for it alone. */
export function finished(drafts: readonly ContractDraft[], shown: (place: Place) => string): Omit<Imported, "doc"> {
  const fitting = new Map(drafts.map((one) => [one.name, one]));
  const tags = structTags(drafts);
  const depths = new Map<string, number>();
  for (const draft of withoutRings(drafts).toSorted(aliasesFirst)) {
    const lose = (union: UnionDraft, message: string): void => draft.losses.add(shown(union.at), message);
    const fitted = withTypes(draft, (type) => fit(type, { contracts: fitting, tags, lose }));
    fitting.set(draft.name, withoutDepths(fitted, fitting, depths));
  }
  const needed = inOrder(drafts, fitting);
  const losses = new Losses();
  for (const draft of needed) {
    for (const { at, message } of draft.losses.list()) losses.add(at, message);
    if (draft.body.kind === "struct" && !draft.body.isStrict) losses.add(draft.name, OTHERS_LOST);
  }
  const isGeneral = ({ at }: Loss): boolean => at.startsWith("every ");
  const all = losses.list();
  return {
    contracts: needed.map((draft) => contractOf(draft, { contracts: fitting, tags })),
    losses: [...all.filter((loss) => !isGeneral(loss)), ...all.filter(isGeneral)],
  };
}

const OTHERS_LOST = "members that it does not name are dropped on re-encoding; --open map keeps them";

/** Stable, so that names for types keep their order. */
function aliasesFirst(a: ContractDraft, b: ContractDraft): number {
  return Number(a.body.kind === "struct") - Number(b.body.kind === "struct");
}

function withTypes(draft: ContractDraft, change: (type: Draft) => Draft): ContractDraft {
  const { body } = draft;
  if (body.kind === "alias") return { ...draft, body: { kind: "alias", type: change(body.type) } };
  return { ...draft, body: { ...body, fields: body.fields.map((field) => ({ ...field, type: change(field.type) })) } };
}

/** Types within each other, by way of names too. */
const DEEPEST = 100;

/** A name for a type: the end of a chain of names, and any for what lies too deep for the compiler. */
function withoutDepths(
  draft: ContractDraft,
  contracts: ReadonlyMap<string, ContractDraft>,
  depths: Map<string, number>,
): ContractDraft {
  const { name, body, losses } = draft;
  if (body.kind === "struct") return draft;
  const end = body.type.kind === "ref" ? contractAt(body.type.name, contracts) : null;
  const type: Draft = end === null ? body.type : { kind: "ref", name: end.name };
  const depth = depthOf(type, depths);
  depths.set(name, depth > DEEPEST ? 0 : depth);
  if (depth <= DEEPEST) return { ...draft, body: { kind: "alias", type } };
  losses.add(name, `types are nested more than ${DEEPEST} deep in it; the type is any`);
  return { ...draft, body: { kind: "alias", type: ANY } };
}

function depthOf(type: Draft, depths: ReadonlyMap<string, number>): number {
  if (type.kind === "ref") return depths.get(type.name) ?? 0;
  return 1 + Math.max(0, ...innerDrafts(type).map((inner) => depthOf(inner, depths)));
}

/** What no definition needs is left out. */
function inOrder(
  drafts: readonly ContractDraft[],
  fitting: ReadonlyMap<string, ContractDraft>,
): readonly ContractDraft[] {
  const found = new Map<string, ContractDraft>();
  for (const { name } of drafts.filter((draft) => draft.isDefinition)) {
    for (const todo = [name]; ;) {
      const next = todo.pop();
      if (next === undefined) break;
      const draft = fitting.get(next);
      if (draft === undefined || found.has(next) || (draft.isDefinition && next !== name)) continue;
      found.set(next, draft);
      todo.push(...draftsIn(draft).flatMap(namesIn).toReversed());
    }
  }
  return [...found.values()];
}

function namesIn(type: Draft): readonly string[] {
  return type.kind === "ref" ? [type.name] : innerDrafts(type).flatMap(namesIn);
}

function contractOf(draft: ContractDraft, named: Pick<Named, "contracts" | "tags">): TextContract {
  const { name, annotations, body } = draft;
  const common = { name, module: "imported", ...annotations };
  if (body.kind === "struct") return { ...common, ...structOf(body, named.tags.get(name)) };
  const { type } = body;
  if (type.kind === "literal" && isEnum(type.values)) return { ...common, kind: "enum", values: type.values };
  const tag_field = tagFieldOf(type, named);
  if (type.kind === "union" && tag_field !== null) {
    return { ...common, kind: "union", members: type.members.map(draftText), tag_field };
  }
  return { ...common, kind: "alias", type: draftText(type) };
}

/** The member that tells a union's members apart; null if they are not all structs. */
function tagFieldOf(type: Draft, { contracts, tags }: Pick<Named, "contracts" | "tags">): string | null {
  const members = type.kind === "union" ? type.members : [];
  const structs = members.map((member) => (member.kind === "ref" ? contractAt(member.name, contracts) : null));
  const [first] = structs;
  const areStructs = structs.every((struct) => struct?.body.kind === "struct");
  return areStructs && first != null ? (tags.get(first.name)?.property ?? null) : null;
}

function structOf({ isStrict, fields }: StructBody, tag: StructTag | undefined): Omit<TextContract, "name" | "module"> {
  const names = new Names();
  if (tag !== undefined) names.reserve(tag.property);
  const own = fields.filter(({ key }) => key !== tag?.property);
  return {
    kind: "struct",
    mode: isStrict ? "strict" : "compat",
    ...(tag === undefined ? {} : { tag: tag.value, tag_field: tag.property }),
    fields: own.map((field) => fieldOf(field, names)),
  };
}

function fieldOf({ key, type, isRequired, made, annotations }: FieldDraft, names: Names): TextField {
  return {
    name: names.field(key),
    wire: key,
    type: draftText(type),
    required: isRequired,
    nullable: false,
    unset: !isRequired && made === undefined,
    ...(made === undefined ? {} : { default: made }),
    ...annotations,
  };
}
