// Every way to go one step beside a valid message: systematic where mutations are random. Two objects deep, which is every field
// of a contract and what it holds if that is no contract of its own: deeper is beside another contract.

import type { Entry, Leaf, Leaves, Tree } from "./tree.js";

/** A longer list is there for its items, which go beside one by one: what is left of the message is short. */
export const LONGEST = 16;

/** How many objects inside each other are gone into. */
export const DEEPEST = 2;

/** Goes beside the messages of one contract, and nowhere twice. */
export class Besides {
  private readonly leaves: Leaves;
  private readonly tagFields: ReadonlySet<string>;
  private readonly seen = new Set<string>();

  /** Below a tag field, whose name is among `tagFields`, each tag is a place of its own. */
  constructor(leaves: Leaves, tagFields: ReadonlySet<string>) {
    this.leaves = leaves;
    this.tagFields = tagFields;
  }

  /**
   * What came at the same place in an earlier message is left alone.
   * @yields the message with one leaf a little off, or with one item or entry more or less
   */
  *of(tree: Tree, place = "$", depth = 0): Generator<Tree, void, undefined> {
    switch (tree.kind) {
      case "leaf":
        yield* this.ofLeaf(tree, place, depth);
        break;
      case "list":
        yield* this.ofList(tree.items, `${place}[]`, depth);
        break;
      case "map":
        if (depth < DEEPEST) yield* this.ofMap(tree.entries, place + this.tagOf(tree.entries), depth + 1);
    }
  }

  /** All values that come at a place of the contract itself, one of each kind further in. */
  private *ofLeaf(leaf: Leaf, place: string, depth: number): Generator<Tree, void, undefined> {
    const isNewKind = this.isNew(`${place}=${kindOf(leaf)}`);
    const isNew = depth < DEEPEST ? this.isNew(`${place}==${textOf(leaf)}`) : isNewKind;
    if (isNew) yield* this.leaves.steps(leaf);
    if (isNewKind) yield* this.leaves.others(leaf);
  }

  private *ofList(items: readonly Tree[], place: string, depth: number): Generator<Tree, void, undefined> {
    const [first] = items;
    if (this.isNew(`${place}#${items.length}`) && first !== undefined) {
      yield { kind: "list", items: items.slice(1) };
      yield { kind: "list", items: [first, ...items] };
    }
    for (const [i, item] of items.entries()) {
      const isLong = items.length > LONGEST;
      for (const beside of this.of(item, place, depth)) {
        yield { kind: "list", items: isLong ? [beside] : items.with(i, beside) };
      }
    }
  }

  private *ofMap(entries: readonly Entry[], place: string, depth: number): Generator<Tree, void, undefined> {
    for (const [i, [key, value]] of entries.entries()) {
      const inner = `${place}.${textOf(key)}`;
      if (this.isNew(inner)) {
        yield { kind: "map", entries: entries.toSpliced(i, 1) };
        for (const other of key.kind === "leaf" ? this.leaves.steps(key) : []) {
          yield { kind: "map", entries: entries.with(i, [other, value]) };
        }
      }
      for (const beside of this.of(value, inner, depth)) yield { kind: "map", entries: entries.with(i, [key, beside]) };
    }
  }

  /** Every member of a union has its own code, even for fields of the same name. */
  private tagOf(entries: readonly Entry[]): string {
    const [first] = entries;
    if (first === undefined) return "";
    const isTag = [...this.tagFields].some((name) => textOf(first[0]).includes(name));
    return isTag ? `{${textOf(first[1])}}` : "";
  }

  private isNew(place: string): boolean {
    const isNew = !this.seen.has(place);
    this.seen.add(place);
    return isNew;
  }
}

function textOf(tree: Tree): string {
  return tree.kind === "leaf" ? leafText(tree) : tree.kind;
}

/** Its first character, or the two bits that tell kinds of MessagePack apart best. */
function kindOf({ written: [first = 0] }: Leaf): string {
  return first >= 0x80 ? String(first & 0xe0) : first >= 0x30 && first <= 0x39 ? "digit" : String.fromCharCode(first);
}

const leafText = ({ written }: Leaf): string => Buffer.from(written).toString("latin1");
