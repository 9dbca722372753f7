import type { Loss } from "./imported.js";

/** What could not be carried over, each once, in the order in which it came up. */
export class Losses {
  readonly #messages = new Map<string, Loss>();

  /** Notes that something is lost at a place; `message` is without a final dot. */
  add(at: string, message: string): void {
    this.#messages.set(`${at}\n${message}`, { at, message });
  }

  /** All of them. */
  list(): readonly Loss[] {
    return [...this.#messages.values()];
  }
}

/** The places of losses that are alike, by their message. */
export function groupedLosses(losses: readonly Loss[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { at, message } of losses) {
    const known = places.get(message);
    if (known === undefined) places.set(message, [at]);
    else if (!known.includes(at)) known.push(at);
  }
  return places;
}
