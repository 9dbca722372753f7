// How much an event matters: `x-level` of its contract.

import { LogLevel } from "tessera-contracts/contracts/types";
import { type EventNotice, eventStructs, kindsOf, type Notice } from "tessera-contracts/diagnostics";
import type { Contract, TypeInfo } from "tessera-contracts/serde";

/** True if an event of this level is written where lines below `least` are not. */
export function isAtLeast(level: LogLevel, least: LogLevel): boolean {
  return RANKS[level] >= RANKS[least];
}

/** What a log asks of the contract of its events. */
export type EventContract<T> = Pick<
  Contract<T>,
  "name" | "info" | "encodeJson" | "encodeJsonInto" | "encodeJsonLines" | "decodeJson" | "toBuiltins"
>;

/** An event with its level. */
export interface LevelledEvent<T> {
  readonly event: T;
  readonly level: LogLevel;
  /** What happened: the tag of the event, or the name of its contract if it has none. */
  readonly name: string;
}

/** Returns the function that finds events of a contract, or of a member of its union, among notices; null for all else. */
export function eventsOf<T>(contract: EventContract<T>): (notice: Notice) => T | null {
  const infos = new Set<TypeInfo>([contract.info, ...eventStructs(contract.info)]);
  const isOurs = (notice: EventNotice): boolean => infos.has(notice.contract.info);
  return (notice) => (notice.kind === "event" && isOurs(notice) ? (notice.event as T) : null);
}

/** The same with the level of each, without those below `least`. */
export function levelledEventsOf<T>(
  contract: EventContract<T>,
  least: LogLevel,
): (notice: Notice) => LevelledEvent<T> | null {
  const find = eventsOf(contract);
  const kinds = kindsOf(contract);
  return (notice) => {
    const event = find(notice);
    if (event === null) return null;
    const kind = kinds(event);
    return isAtLeast(kind.level, least) ? { event, ...kind } : null;
  };
}

const RANKS = Object.fromEntries(LogLevel.values.map((level, rank) => [level, rank])) as Record<LogLevel, number>;
