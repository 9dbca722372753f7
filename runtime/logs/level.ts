// How much an event matters: `x-level` of its contract.

import { LogLevel } from "tessera-contracts/contracts/types";
import type { EventNotice, Notice } from "tessera-contracts/diagnostics";
import type { Contract, StructInfo, TypeInfo } from "tessera-contracts/serde";

/** The level of an event whose contract says none. */
const USUAL: LogLevel = "info";

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

/** What the struct of a contract says of its events. */
export interface EventKind {
  readonly level: LogLevel;
  readonly name: string;
}

/** Returns the function that says what a value of the contract is; `info` where the contract does not say how much it matters. */
export function kindsOf<T>(contract: EventContract<T>): (event: T) => EventKind {
  const members = structsOf(contract.info);
  const [first] = members;
  const only: EventKind = first === undefined ? { level: USUAL, name: contract.name } : kindOf(first);
  const field = first?.tag_field ?? null;
  if (members.length < 2 || field === null) return () => only;
  const byTag = new Map(members.map((member) => [member.tag, kindOf(member)]));
  const other: EventKind = { level: USUAL, name: contract.name };
  return (event) => byTag.get((event as { readonly [key: string]: string | number })[field] ?? null) ?? other;
}

/** Returns the function that finds events of a contract, or of a member of its union, among notices; null for all else. */
export function eventsOf<T>(contract: EventContract<T>): (notice: Notice) => T | null {
  const infos = new Set<TypeInfo>([contract.info, ...structsOf(contract.info)]);
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

function structsOf(info: TypeInfo): readonly StructInfo[] {
  if (info.kind === "struct") return [info];
  return info.kind === "union" ? info.members.flatMap(structsOf) : [];
}

function kindOf({ name, tag, vendor }: StructInfo): EventKind {
  const level = vendor?.["x-level"];
  return { level: LogLevel.is(level) ? level : USUAL, name: tag === null ? name : String(tag) };
}
