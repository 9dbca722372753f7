// Makes unions fit for the language, in which a union has one member of each form on the wire, but for structs with tags.

import { ANY, type Draft, draftText, type UnionDraft, unionDraft, withInner } from "./draft.js";
import { formOfLiteral, formsOf, type Named } from "./forms.js";
import { merged } from "./merge.js";
import { contractAt } from "./struct-tags.js";

/** A type that the language has. */
export function fit(type: Draft, named: Named): Draft {
  const inner = withInner(type, (one) => fit(one, named));
  return inner.kind === "union" ? fitUnion(inner, named) : inner;
}

function fitUnion(union: UnionDraft, named: Named): Draft {
  const members = expanded(union, named);
  const forms = members.map((member) => formsOf(member, named));
  if (forms.some((own) => own.includes("any"))) return ANY;
  const fitting = members.flatMap((member, i): readonly Draft[] => {
    const alike = members.filter((_, j) => forms[j]?.some((form) => forms[i]?.includes(form)));
    if (alike.length === 1) return [member];
    return alike[0] === member ? putTogether(alike, union, named) : [];
  });
  const isNull = ({ kind }: Draft): boolean => kind === "null";
  return unionDraft([...fitting.filter((one) => !isNull(one)), ...fitting.filter(isNull)], union.at);
}

/** Members that look alike as those that stand for all of them. What accepts more than they do is noted. */
function putTogether(alike: readonly Draft[], union: UnionDraft, named: Named): readonly Draft[] {
  const all = merged(alike, named, (types) => fit(unionDraft(types, union.at), named));
  const texts = alike.map(draftText);
  const [one] = all;
  if (one === undefined || all.length > 1 || texts.includes(draftText(one))) return all;
  const isSame = alike.every(({ kind }) => kind === "literal");
  const why = formsOf(one, named).includes("object") ? ": no member tells them apart" : "";
  if (!isSame) named.lose(union, `${texts.join(" | ")} becomes ${draftText(one)}${why}`);
  return all;
}

/** The members of a union, each once; those of a name in its place, if something else looks like some of them. */
function expanded(union: UnionDraft, named: Named): readonly Draft[] {
  for (let members = distinct(union.members.flatMap(flat)); ;) {
    const all = members;
    const at = all.findIndex(
      (member, i) => isOpaque(member, named) && all.some((other, j) => i !== j && areAlike(member, other, named)),
    );
    const name = all[at];
    if (name?.kind !== "ref") return members;
    const body = contractAt(name.name, named.contracts)?.body;
    if (body?.kind !== "alias") return members;
    members = distinct([...members.slice(0, at), ...flat(body.type), ...members.slice(at + 1)]);
  }
}

/** True for a name of what is no struct. */
function isOpaque(type: Draft, named: Named): boolean {
  return type.kind === "ref" && contractAt(type.name, named.contracts)?.body.kind === "alias";
}

function areAlike(a: Draft, b: Draft, named: Named): boolean {
  const forms = formsOf(a, named);
  return formsOf(b, named).some((form) => forms.includes(form));
}

/** A union as its members, and literals of each form by themselves. */
function flat(type: Draft): readonly Draft[] {
  if (type.kind === "union") return type.members.flatMap(flat);
  if (type.kind !== "literal") return [type];
  const forms = [...new Set(type.values.map(formOfLiteral))];
  return forms.map((form) => ({
    kind: "literal",
    values: type.values.filter((value) => formOfLiteral(value) === form),
  }));
}

function distinct(types: readonly Draft[]): readonly Draft[] {
  return [...new Map(types.map((type) => [draftText(type), type])).values()];
}
