import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alternativesOf,
  groupsOf,
  namesOf,
  partsOf,
  reachOf,
  refsOf,
  structsOf,
} from "../../../generator/model/graph.js";
import type { Type } from "../../../generator/model/model.js";
import { modelOf } from "../../model-of.js";

const MODEL = modelOf({
  "m.yaml": `
types:
  Colour: enum[red, green]
  Names: list[str]
  Leaf:
    tag: true
    fields:
      colour: Colour
      names: Names
  Branch:
    tag: true
    fields:
      left: Tree
      right: map[str, Leaf | null]
  Tree:
    union: [Leaf, Branch]
  Trees: list[Tree]
  Forest: Trees
`,
});

function fieldType(struct: string, name: string): Type {
  const definition = MODEL.definitions.get(struct);
  const field = definition?.kind === "struct" ? definition.fields.find((one) => one.name === name) : undefined;
  if (field === undefined) throw new Error(`no field ${name} of ${struct}`);
  return field.type;
}

function definition(name: string): Parameters<typeof namesOf>[0] {
  const found = MODEL.definitions.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe("the types of a model", () => {
  test("stand in each other", () => {
    expect(partsOf(fieldType("Branch", "right")).map(({ kind }) => kind)).toEqual([
      "map",
      "str",
      "union",
      "ref",
      "null",
    ]);
    expect(refsOf(fieldType("Branch", "right"))).toEqual(["Leaf"]);
    expect(partsOf(fieldType("Leaf", "names")).map(({ kind }) => kind)).toEqual(["list", "str"]);
  });

  test("go by the names they are written with", () => {
    expect(namesOf(definition("Leaf"))).toEqual(["Colour", "Names"]);
    expect(namesOf(definition("Tree"))).toEqual(["Leaf", "Branch"]);
    expect(namesOf(definition("Trees"))).toEqual(["Tree"]);
    expect(namesOf(definition("Forest"))).toEqual(["Tree"]);
  });

  test("have alternatives, some of which are structs", () => {
    const type: Type = { kind: "union", members: [fieldType("Branch", "left"), { kind: "null" }] };
    expect(alternativesOf(type, MODEL)).toEqual([
      { kind: "ref", name: "Leaf" },
      { kind: "ref", name: "Branch" },
      { kind: "null" },
    ]);
    expect(structsOf(type, MODEL).map(({ name }) => name)).toEqual(["Leaf", "Branch"]);
    expect(structsOf(fieldType("Leaf", "colour"), MODEL)).toEqual([]);
  });
});

describe("groupsOf", () => {
  const graphs = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });

  test("puts together what leads to each other, each group after those it leads to", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const next = (name: string): readonly string[] => (edges[Number(name)] ?? []).map(String);
        const names = edges.map((_, i) => String(i));
        const groups = groupsOf(names, next);
        expect(groups.flatMap((group) => group.names).toSorted()).toEqual(names);
        const leadsTo = (from: string, to: string): boolean => reachOf(next(from), next).has(to);
        groups.forEach((group, i) => {
          const later = groups.slice(i + 1).flatMap((other) => other.names);
          for (const one of group.names) {
            expect(leadsTo(one, one)).toBe(group.recursive);
            for (const other of group.names) expect(one === other || leadsTo(one, other)).toBe(true);
            for (const other of later) expect(leadsTo(one, other)).toBe(false);
          }
        });
      }),
    );
  });

  test("takes chains of any length", () => {
    const names = Array.from({ length: 100_000 }, (_, i) => String(i));
    const chain = groupsOf(names, (name) => (name === "99999" ? [] : [String(Number(name) + 1)]));
    expect(chain.length).toBe(100_000);
    expect(chain[0]?.names).toEqual(["99999"]);
    const ring = groupsOf(names, (name) => [String((Number(name) + 1) % 100_000)]);
    expect(ring).toHaveLength(1);
    expect(ring[0]?.recursive).toBe(true);
  });
});
