import type { EncodeOrder } from "./encoding.js";

/** How a value is written; everything has a default. */
export interface EncodeOptions {
  /**
   * `deterministic`, unless said: keys of maps by their UTF-8 bytes, items of sets as Python sorts them, fields in contract order.
   * `sorted`: fields by their wire names too, tag included. `declared`: maps and sets in their own order.
   */
  readonly order?: EncodeOrder;
  /** True: JSON with one item or field a line, indented by two spaces: the bytes of `msgspec.json.format`. */
  readonly pretty?: boolean;
}
