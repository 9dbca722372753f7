// Metadata where it is a map of texts.

import type { Metadata } from "../type/data-type.js";

/** The metadata that is text; of what has one key, the last is kept. */
export function textsOf(metadata: Metadata): { readonly [key: string]: string } {
  return Object.fromEntries(textsIn(metadata));
}

/** What such a map does not keep, in words. */
export function unsaidIn(metadata: Metadata): readonly string[] {
  const texts = textsIn(metadata);
  return [
    ...(texts.length < metadata.length ? ["what is not text is left out"] : []),
    ...(new Set(texts.map(([key]) => key)).size < texts.length ? ["where a key repeats, the last one is kept"] : []),
  ];
}

function textsIn(metadata: Metadata): readonly (readonly [string, string])[] {
  return metadata.flatMap(([key, value]) =>
    typeof key === "string" && typeof value === "string" ? [[key, value]] : [],
  );
}
