// Alternatives that are told apart by a property: unions of structs with tags.

import { below, type Files, isObject, type Place, referred, type Schema } from "./place.js";

/** The property that tells the alternatives of a schema apart, and what it says in each. */
export interface Tags {
  readonly property: string;
  readonly members: readonly { readonly place: Place; readonly tag: string | number }[];
}

/** The tags of a schema's alternatives but for null; null if they are not all objects with one. */
export function tagsOf(place: Place, files: Files): Tags | null {
  const { schema } = place;
  if (typeof schema === "boolean") return null;
  const members = alternatives(place).filter((member) => !isNull(member.schema));
  if (members.length < 2) return null;
  const targets = members.map((member) => target(member, files));
  const given = isObject(schema["discriminator"]) ? schema["discriminator"]["propertyName"] : undefined;
  const candidates = typeof given === "string" ? [given] : Object.keys(propertiesOf(targets[0]));
  for (const property of candidates) {
    const tags = targets.map((one) => tagIn(one, property));
    const isTag = new Set(tags).size === tags.length && new Set(tags.map((tag) => typeof tag)).size === 1;
    if (!isTag || tags.includes(null)) continue;
    return { property, members: targets.map((one, i) => ({ place: one, tag: tags[i] ?? "" })) };
  }
  return null;
}

/** The schemas of `oneOf` or `anyOf`. */
export function alternatives(place: Place): readonly Place[] {
  const { schema, name } = place;
  if (typeof schema === "boolean") return [];
  const key = Array.isArray(schema["oneOf"]) ? "oneOf" : "anyOf";
  const list: unknown = schema[key];
  if (!Array.isArray(list)) return [];
  return list.map((_, i) => {
    const member = below(place, [key, i], `${name} ${i + 1}`);
    const title = typeof member.schema === "boolean" ? undefined : member.schema["title"];
    return typeof title === "string" ? { ...member, name: title } : member;
  });
}

/** True for the schema of null. */
export function isNull(schema: Schema | boolean): boolean {
  if (typeof schema === "boolean") return false;
  const values = schema["enum"];
  return schema["type"] === "null" || (Array.isArray(values) && values.length === 1 && values[0] === null);
}

/** Where references lead to; the last place that there is. */
export function target(place: Place, files: Files): Place {
  let here = place;
  for (let left = 20; left > 0; left--) {
    const reference = typeof here.schema === "boolean" ? undefined : here.schema["$ref"];
    const next = typeof reference === "string" ? referred(here, reference, files) : null;
    if (next === null) return here;
    here = next;
  }
  return here;
}

/** The one value that a required property may have; null if there is no such thing. */
function tagIn(place: Place, property: string): string | number | null {
  const { schema } = place;
  if (typeof schema === "boolean" || !Array.isArray(schema["required"]) || !schema["required"].includes(property)) {
    return null;
  }
  const own = propertiesOf(place)[property];
  if (!isObject(own)) return null;
  const values: unknown = own["const"] === undefined ? own["enum"] : [own["const"]];
  const [value, ...more] = Array.isArray(values) ? (values as readonly unknown[]) : [];
  if (more.length > 0) return null;
  return typeof value === "string" || Number.isSafeInteger(value) ? (value as string | number) : null;
}

function propertiesOf(place: Place | undefined): Schema {
  const properties = place === undefined || typeof place.schema === "boolean" ? undefined : place.schema["properties"];
  return isObject(properties) ? properties : {};
}
