// Lists of one contract, without a contract of their own.

import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { PackReader } from "../fast/msgpack/reader.js";
import { fastOptions, type FormatDecoder } from "./decode.js";

/** The items of a list as the generated decoder reads them; null where it gives up at one, or there is none: then each has to be looked at. */
export function fastItems<T>(
  { fast, path, borrow }: FormatDecoder<T, PackReader>,
  message: Uint8Array,
): readonly T[] | null {
  const load = fastOptions(message, undefined);
  if (fast === undefined || load === null || !path.isTrying()) return null;
  const reader = borrow();
  try {
    reader.load(message, load);
    const items: T[] = [];
    // As in generated code: a list that is as long as it will be is filled faster than one that grows.
    items.length = reader.readListHeader();
    for (let i = 0; i < items.length; i++) items[i] = fast(reader);
    reader.endMessage();
    path.succeeded();
    return items;
  } catch (error) {
    if (error !== BAIL && !isStackOverflow(error)) throw error;
    path.bailedOut();
    return null;
  } finally {
    reader.release();
  }
}
