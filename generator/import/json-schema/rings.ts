// Names for types that lead back to themselves without a struct in between, which the language does not have.

import type { AliasBody, ContractDraft } from "./contract-draft.js";
import { ANY, type Draft, innerDrafts, withInner } from "./draft.js";

/** The contracts without such rings: where a type leads back, it is any. Names of types come after those that they are made of. */
export function withoutRings(contracts: readonly ContractDraft[]): readonly ContractDraft[] {
  const aliases = new Map(
    contracts.flatMap((one) => (one.body.kind === "alias" ? [[one.name, one.body] as const] : [])),
  );
  const backwards = new Map<string, Set<string>>();
  const order = orderOf(aliases, (from, to) => backwards.set(from, (backwards.get(from) ?? new Set()).add(to)));
  const byName = new Map(contracts.map((one) => [one.name, one]));
  const named = order.flatMap((name) => byName.get(name) ?? []);
  const others = contracts.filter((one) => !aliases.has(one.name));
  return [...others, ...named.map((one) => withoutBack(one, backwards.get(one.name)))];
}

/** A name and the names that its type leads to, as far as they have been looked at. */
interface Step {
  readonly name: string;
  readonly next: string[];
}

/** Depth first, what is named first; `back` is told of what leads back. The stack is a list, for there are long chains. */
function orderOf(aliases: ReadonlyMap<string, AliasBody>, back: (from: string, to: string) => void): readonly string[] {
  const done = new Set<string>();
  const order: string[] = [];
  for (const start of aliases.keys()) {
    const open = new Set<string>();
    const stack: Step[] = [];
    const enter = (name: string): void => {
      const body = aliases.get(name);
      if (body === undefined || done.has(name)) return;
      open.add(name);
      stack.push({ name, next: namesIn(body.type) });
    };
    enter(start);
    for (let here = stack.at(-1); here !== undefined; here = stack.at(-1)) {
      const next = here.next.pop();
      if (next === undefined) {
        stack.pop();
        open.delete(here.name);
        done.add(here.name);
        order.push(here.name);
      } else if (open.has(next)) back(here.name, next);
      else enter(next);
    }
  }
  return order;
}

function namesIn(type: Draft): string[] {
  return type.kind === "ref" ? [type.name] : innerDrafts(type).flatMap(namesIn).toReversed();
}

function withoutBack(contract: ContractDraft, names: ReadonlySet<string> | undefined): ContractDraft {
  const { name, body, losses } = contract;
  if (names === undefined || body.kind !== "alias") return contract;
  losses.add(name, `it leads back to ${[...names].join(", ")} without an object in between; the type is any there`);
  return { ...contract, body: { kind: "alias", type: replaced(body.type, names) } };
}

function replaced(type: Draft, names: ReadonlySet<string>): Draft {
  if (type.kind === "ref") return names.has(type.name) ? ANY : type;
  return withInner(type, (inner) => replaced(inner, names));
}
