import type { Place } from "./place.js";

/** Notes what is lost on the way from a schema to a contract. */
export interface Noting {
  /** Something at one place; `message` is without a final dot. */
  lose(place: Place, message: string): void;
  /** Those of some keywords that demand something at a place. */
  leaveOut(place: Place, keywords: readonly string[]): void;
  /** Something about all values of a kind, said once: `every date-time`. */
  everywhere(values: string, message: string): void;
}
