// Events for the loggers that a program has already. Each is told the event as plain JavaScript; text messages stay with the logger.

import type { LogLevel } from "tessera-contracts/contracts/types";
import type { Subscriber } from "tessera-contracts/diagnostics";
import { type EventContract, type LevelledEvent, levelledEventsOf } from "../level.js";

/** What is told to a logger. */
export interface BridgeOptions {
  /** Events below this level are left out. Default: `debug`, since the logger has a level of its own. */
  readonly level?: LogLevel;
}

/** `console`, or what looks like it. */
export type ConsoleLike = { readonly [Level in LogLevel]: (text: string) => void };

/** A logger of pino, or what looks like it. */
export type PinoLike = { readonly [Level in LogLevel]: (event: object, message: string) => void };

/** A logger of winston, or what looks like it. */
export interface WinstonLike {
  log(entry: { readonly level: string; readonly message: string; readonly [key: string]: unknown }): unknown;
}

/** Prints each event as a line of JSON, by the method of its level. */
export function consoleSink<T>(
  console: ConsoleLike,
  contract: EventContract<T>,
  options: BridgeOptions = {},
): Subscriber {
  const decoder = new TextDecoder();
  return bridge(contract, options, ({ event, level }) => console[level](decoder.decode(contract.encodeJson(event))));
}

/** Tells each event to a logger of pino as its merging object; what happened is the message. */
export function pinoSink<T>(logger: PinoLike, contract: EventContract<T>, options: BridgeOptions = {}): Subscriber {
  return bridge(contract, options, ({ event, level, name }) => {
    logger[level](contract.toBuiltins(event) as object, name);
  });
}

/** Tells each event to a logger of winston as an entry; what happened is the message. */
export function winstonSink<T>(
  logger: WinstonLike,
  contract: EventContract<T>,
  options: BridgeOptions = {},
): Subscriber {
  return bridge(contract, options, ({ event, level, name }) => {
    logger.log({ ...(contract.toBuiltins(event) as object), level, message: name });
  });
}

function bridge<T>(
  contract: EventContract<T>,
  { level = "debug" }: BridgeOptions,
  tell: (levelled: LevelledEvent<T>) => void,
): Subscriber {
  const find = levelledEventsOf(contract, level);
  return (notice) => {
    const levelled = find(notice);
    if (levelled !== null) tell(levelled);
  };
}
