// Extension types: a name over the storage of the values.

import { storageOf } from "../../../runtime/arrow/type/types.js";
import type { DataType } from "../../../runtime/arrow/type/data-type.js";
import type { StructDefinition } from "../model.js";
import { readSpelling } from "./spelling.js";

/** An extension type over the storage of another type. */
export function extensionOf(name: string, type: DataType): DataType {
  return { type: "extension", name, storage: storageOf(type), metadata: null };
}

/** The type of a struct's values with the extension that the struct says they have. */
export function extended(type: DataType, { arrow }: StructDefinition): DataType {
  const spelling = arrow === undefined ? null : readSpelling(arrow);
  return spelling?.kind === "extension" ? extensionOf(spelling.name, type) : type;
}

/** What is wrong with the name of an extension type over a storage; null if nothing is. Names of Arrow's own have a storage that is known. */
export function nameComplaint(name: string, storage: DataType): string | null {
  if (!name.startsWith("arrow.")) return null;
  const known = RESERVED[name];
  if (known === undefined)
    return `only arrow.uuid and arrow.json of Arrow's own extension types are written, not ${name}`;
  return known.fits(storage) ? null : `${name} is stored as ${known.storage}`;
}

const RESERVED: {
  readonly [name: string]: { readonly storage: string; readonly fits: (storage: DataType) => boolean };
} = {
  "arrow.uuid": {
    storage: "fixed_size_binary[16]",
    fits: (storage) => storage.type === "fixed_size_binary" && storage.width === 16,
  },
  "arrow.json": { storage: "string", fits: ({ type }) => type === "string" || type === "large_string" },
};
