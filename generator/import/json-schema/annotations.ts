// What schemas say to their readers.

import type { Annotations } from "../imported.js";
import type { Json } from "../../text/json.js";
import type { Noting } from "./noting.js";
import { isObject, type Place, said } from "./place.js";

/** What schemas say of a definition or member, the first first; what contracts have no place for is noted. */
export function annotationsOf(places: readonly Place[], noting: Noting): Annotations {
  const doc = firstText(places, "description");
  const title = firstText(places, "title");
  const examples = places.flatMap((place) => examplesIn(place, noting));
  const vendor = Object.fromEntries(places.toReversed().flatMap((place) => vendorIn(place, noting)));
  for (const place of places) noteOthers(place, noting);
  return {
    ...(doc === null ? {} : { doc }),
    ...(title === null ? {} : { title }),
    ...(examples.length === 0 ? {} : { examples }),
    ...(places.some((place) => said(place, "deprecated") === true) ? { deprecated: DEPRECATED } : {}),
    ...(Object.keys(vendor).length === 0 ? {} : { vendor }),
  };
}

/** Only the description, for what says the rest elsewhere. */
export function docOf(places: readonly Place[]): Annotations {
  const doc = firstText(places, "description");
  return doc === null ? {} : { doc };
}

/** The annotations that a schema has and that a type without a name has no place for. */
export function noteAnnotations(place: Place, noting: Noting): void {
  if (typeof place.schema === "boolean") return;
  const lost = Object.keys(place.schema).filter((key) => KEPT.includes(key) || isVendor(key));
  if (lost.length > 0) noting.lose(place, `not carried over: ${lost.join(", ")}`);
  noteOthers(place, noting);
}

const DEPRECATED = "deprecated where it was imported from";
const KEPT = ["title", "description", "examples", "example", "deprecated", "default"];
const OTHERS = ["readOnly", "writeOnly", "externalDocs", "xml"];

/** How deep a value may be that is written down. */
const DEEPEST = 16;

function noteOthers(place: Place, noting: Noting): void {
  const lost = OTHERS.filter((key) => said(place, key) !== undefined && said(place, key) !== false);
  if (lost.length > 0) noting.lose(place, `not carried over: ${lost.join(", ")}`);
}

function firstText(places: readonly Place[], keyword: string): string | null {
  const texts = places.map((place) => said(place, keyword));
  return (
    texts
      .find((text) => typeof text === "string" && text.trim() !== "")
      ?.toString()
      .trim() ?? null
  );
}

/** OpenAPI 3.0 has one `example`. */
function examplesIn(place: Place, noting: Noting): readonly Json[] {
  const all = said(place, "examples");
  const one = said(place, "example");
  const list: readonly unknown[] = Array.isArray(all) ? all : [];
  const given = one === undefined ? list : [...list, one];
  const kept = given.filter(isShallow);
  if (kept.length < given.length) noting.lose(place, "an example that is too deep is left out");
  if (all !== undefined && !Array.isArray(all)) noting.lose(place, "not carried over: examples that are no list");
  return kept;
}

function vendorIn(place: Place, noting: Noting): readonly (readonly [string, Json])[] {
  if (typeof place.schema === "boolean") return [];
  return Object.entries(place.schema).flatMap(([key, value]) => {
    if (!isVendor(key)) return [];
    if (isShallow(value)) return [[key, value] as const];
    noting.lose(place, `${key} is left out: it is too deep`);
    return [];
  });
}

/** `x-nullable` says something of the values. */
function isVendor(key: string): boolean {
  return key.startsWith("x-") && key !== "x-nullable";
}

function isShallow(value: unknown, depth = 0): value is Json {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isShallow(item, depth + 1));
  return !isObject(value) || Object.values(value).every((item) => isShallow(item, depth + 1));
}
