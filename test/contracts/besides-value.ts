import { DEEPEST, LONGEST } from "./besides.js";
import { isProperties, others, steps, withProperty } from "./mutate-value.js";

/** Goes one step beside the values of one contract, and nowhere twice: what `Besides` is for messages. */
export class BesideValues {
  private readonly tagFields: ReadonlySet<string>;
  private readonly seen = new Set<string>();

  constructor(tagFields: ReadonlySet<string>) {
    this.tagFields = tagFields;
  }

  /**
   * What came at the same place in an earlier value is left alone.
   * @yields the value with one leaf a little off, or with one item or property more or less
   */
  *of(value: unknown, place = "$", depth = 0): Generator<unknown, void, undefined> {
    if (Array.isArray(value)) yield* this.ofList(value, `${place}[]`, depth);
    else if (isProperties(value)) {
      if (depth < DEEPEST) yield* this.ofObject(value, place + this.tagOf(value), depth + 1);
    } else yield* this.ofLeaf(value, place, depth);
  }

  /** All values that come at a place of the contract itself, one of each kind further in. */
  private *ofLeaf(value: unknown, place: string, depth: number): Generator<unknown, void, undefined> {
    const isNewKind = this.isNew(`${place}=${typeof value}`);
    const isNew = depth < DEEPEST ? this.isNew(`${place}==${String(value)}`) : isNewKind;
    if (isNew) yield* steps(value);
    if (isNewKind) yield* others(value);
  }

  private *ofList(items: readonly unknown[], place: string, depth: number): Generator<unknown, void, undefined> {
    if (this.isNew(`${place}#${items.length}`) && items.length > 0) {
      yield items.slice(1);
      yield [items[0], ...items];
    }
    for (const [i, item] of items.entries()) {
      for (const beside of this.of(item, place, depth)) yield items.length > LONGEST ? [beside] : items.with(i, beside);
    }
  }

  private *ofObject(
    value: { readonly [name: string]: unknown },
    place: string,
    depth: number,
  ): Generator<unknown, void, undefined> {
    for (const [name, part] of Object.entries(value)) {
      const inner = `${place}.${name}`;
      if (this.isNew(inner)) {
        const { [name]: _, ...rest } = value;
        yield* [rest, withProperty(value, name, undefined), withProperty(rest, `${name}_`, part)];
      }
      for (const beside of this.of(part, inner, depth)) yield withProperty(value, name, beside);
    }
  }

  private tagOf(value: { readonly [name: string]: unknown }): string {
    const name = [...this.tagFields].find((tagField) => typeof value[tagField] === "string");
    return name === undefined ? "" : `{${String(value[name])}}`;
  }

  private isNew(place: string): boolean {
    const isNew = !this.seen.has(place);
    this.seen.add(place);
    return isNew;
  }
}
