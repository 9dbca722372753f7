// @generated from test/golden/codec/literals.yaml. Do not edit.

export type Mode = "append" | "overwrite" | 'with "quotes"';

export type Level = -1 | 0 | 300;

export interface Literals {
  /** Default `"append"`. */
  readonly mode: Mode;
  readonly level: Level;
  readonly inline: "on" | "off";
  readonly version: "v1";
  readonly one: 1 | 2;
  readonly yes: true;
  /** Default `null`. */
  readonly optional: "a" | "b" | null;
  readonly many: "north" | "east" | "south" | "west" | null;
}

/** What `Literals.create` takes: fields with a default may be left out. */
export interface LiteralsInit {
  /** Default `"append"`. */
  readonly mode?: Mode | undefined;
  readonly level: Level;
  readonly inline: "on" | "off";
  readonly version: "v1";
  readonly one: 1 | 2;
  readonly yes: true;
  /** Default `null`. */
  readonly optional?: "a" | "b" | null | undefined;
  readonly many: "north" | "east" | "south" | "west" | null;
}
