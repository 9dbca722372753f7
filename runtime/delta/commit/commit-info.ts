// What a commit says of itself beyond what the protocol asks.

import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import { type CommitInfoAction, LogLine } from "tessera-contracts/contracts/delta/log";

/** Keys that whoever commits adds to `commitInfo`. */
export interface CustomMetadata {
  readonly [key: string]: string;
}

/** The line of `commitInfo`, to which anybody may add keys. */
export function infoLine(info: CommitInfoAction, custom: CustomMetadata): Uint8Array {
  const known = LogLine.encodeJson({ commit_info: info });
  const names = Object.keys(custom);
  if (names.length === 0) return known;
  const text = UTF8.decode(known);
  const added = names.map((name) => `,${JSON.stringify(name)}:${JSON.stringify(custom[name])}`);
  return new TextEncoder().encode(`${text.slice(0, -2)}${added.join("")}}}`);
}

const UTF8 = new TextDecoder();

/** Keys of a CommitMetadata stand among those of others with this before them. */
const METADATA_PREFIX = "tessera.";

/** The run that commits, as the JSON of a CommitMetadata, which other writers keep too; null if no run does. */
export function userMetadata(custom: CustomMetadata): string | null {
  const own = Object.entries(custom).flatMap(([key, value]) =>
    key.startsWith(METADATA_PREFIX) ? [[key.slice(METADATA_PREFIX.length), value] as const] : [],
  );
  const run = custom["run_id"];
  const fields = { ...(run === undefined ? {} : { run_id: run }), ...Object.fromEntries(own) };
  if (!("run_id" in fields)) return null;
  return UTF8.decode(CommitMetadata.encodeJson(CommitMetadata.convert(fields)));
}
