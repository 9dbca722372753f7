// Who names whom, as lists and as a picture.

import { dependenciesOf } from "../../model/graph.js";
import type { Model } from "../../model/model.js";
import { layoutAround } from "../graph/layout-around.js";
import { type Picture, pictureHtml } from "../graph/picture.js";
import type { Html } from "../html.js";
import type { Links } from "../links.js";

/** The references between all contracts, by name and sorted; one that names itself is not among its own. */
export interface Relations {
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
}

/** The references between the contracts of a model. */
export function relationsOf(model: Model): Relations {
  const uses = new Map<string, readonly string[]>();
  const usedBy = new Map<string, string[]>();
  for (const definition of model.definitions.values()) {
    const others = dependenciesOf(definition);
    uses.set(definition.name, others);
    for (const other of others) usedBy.set(other, [...(usedBy.get(other) ?? []), definition.name]);
  }
  for (const names of usedBy.values()) names.sort();
  return { uses, usedBy };
}

/** What a page shows of the relations of one contract. */
export interface RelationsView {
  readonly uses: readonly Html[];
  readonly usedBy: readonly Html[];
  /** Null where there is nothing to draw. */
  readonly picture: Html | null;
}

/** More names than this on a side are only listed. */
const MOST_DRAWN = 14;

/** The relations of one contract. */
export function relationsView(name: string, { uses, usedBy }: Relations, links: Links): RelationsView {
  const [right, left] = [uses.get(name) ?? [], usedBy.get(name) ?? []];
  return {
    uses: right.map((other) => links.contract(other)),
    usedBy: left.map((other) => links.contract(other)),
    picture: right.length + left.length === 0 ? null : drawn(name, { left, right }, links),
  };
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function drawn(name: string, { left, right }: Sides, links: Links): Html {
  const box = (id: string, label: string): { id: string; label: string; href: string | null } => {
    return { id, label, href: links.addressOf(label) };
  };
  const lefts = shown(left).map((other) => box(`< ${other}`, other));
  const rights = shown(right).map((other) => box(`> ${other}`, other));
  const picture: Picture = {
    title: `What uses ${name}, and what it uses`,
    boxes: [...lefts, { ...box(name, name), href: null, isSelf: true }, ...rights],
    arrows: [...lefts.map(({ id }) => ({ from: id, to: name })), ...rights.map(({ id }) => ({ from: name, to: id }))],
    direction: "right",
  };
  return pictureHtml(picture, (graph) => layoutAround(name, graph));
}

/** As many as can be drawn, and how many more there are. */
function shown(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_DRAWN) return names;
  return [...names.slice(0, MOST_DRAWN - 1), `and ${names.length - MOST_DRAWN + 1} more`];
}
