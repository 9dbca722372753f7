// What an event is called and how much it matters, by its contract: its tag, and `x-level`.

import { LogLevel } from "tessera-contracts/contracts/types";
import type { Contract, StructInfo, TypeInfo } from "tessera-contracts/serde";

/** The level of an event whose contract says none. */
const USUAL: LogLevel = "info";

/** What the struct of a contract says of its events. */
export interface EventKind {
  readonly level: LogLevel;
  /** What happened: the tag of the event, or the name of its contract if it has none. */
  readonly name: string;
}

/** Returns the function that says what a value of the contract is; `info` where the contract does not say how much it matters. */
export function kindsOf<T>(contract: Pick<Contract<T>, "name" | "info">): (event: T) => EventKind {
  const members = eventStructs(contract.info);
  const [first] = members;
  const only: EventKind = first === undefined ? { level: USUAL, name: contract.name } : kindOf(first);
  const field = first?.tag_field ?? null;
  if (members.length < 2 || field === null) return () => only;
  const byTag = new Map(members.map((member) => [member.tag, kindOf(member)]));
  const other: EventKind = { level: USUAL, name: contract.name };
  return (event) => byTag.get((event as { readonly [key: string]: string | number })[field] ?? null) ?? other;
}

/** The structs that an event may be: that of a contract, or the members of a union. */
export function eventStructs(info: TypeInfo): readonly StructInfo[] {
  if (info.kind === "struct") return [info];
  return info.kind === "union" ? info.members.flatMap(eventStructs) : [];
}

function kindOf({ name, tag, vendor }: StructInfo): EventKind {
  const level = vendor?.["x-level"];
  return { level: LogLevel.is(level) ? level : USUAL, name: tag === null ? name : String(tag) };
}
