// What stands before the content of a MessagePack value:
//   c4-c6 bin, d9-db str, dc-df array and map: head, size of 1, 2 or 4 bytes · c7-c9 ext: head, size, code of 1 byte
//   d4-d8 fixext: head, code · cc-d3 int, ca-cb float: head, number · 80-bf fixmap, fixarray, fixstr: head with the size in it

/** Where the parts of a value end; each starts where the one before it ends. */
export interface Head {
  readonly headEnd: number;
  readonly sizeEnd: number;
  readonly codeEnd: number;
}

/** The parts before the content of the value at `start`, which was read. */
export function headOf(bytes: Uint8Array, start: number): Head {
  const head = bytes[start] ?? 0;
  const headEnd = start + 1;
  const sizeEnd = headEnd + sizeWidth(head);
  const hasCode = (head >= 0xc7 && head <= 0xc9) || (head >= 0xd4 && head <= 0xd8);
  return { headEnd, sizeEnd, codeEnd: hasCode ? sizeEnd + 1 : sizeEnd };
}

/** The name of a head in the specification of MessagePack, such as `fixmap` or `uint 16`. */
export function headName(head: number): string {
  return STRETCHES.find(([last]) => head <= last)?.[1] ?? "";
}

function sizeWidth(head: number): number {
  const [, , width = 0] = STRETCHES.find(([last]) => head <= last) ?? [];
  return width;
}

/** The last head of each stretch of heads, its name, and how many bytes of size follow. */
const STRETCHES: readonly (readonly [last: number, name: string, sizeWidth?: number])[] = [
  [0x7f, "positive fixint"],
  [0x8f, "fixmap"],
  [0x9f, "fixarray"],
  [0xbf, "fixstr"],
  [0xc0, "nil"],
  [0xc1, "never used"],
  [0xc2, "false"],
  [0xc3, "true"],
  [0xc4, "bin 8", 1],
  [0xc5, "bin 16", 2],
  [0xc6, "bin 32", 4],
  [0xc7, "ext 8", 1],
  [0xc8, "ext 16", 2],
  [0xc9, "ext 32", 4],
  [0xca, "float 32"],
  [0xcb, "float 64"],
  [0xcc, "uint 8"],
  [0xcd, "uint 16"],
  [0xce, "uint 32"],
  [0xcf, "uint 64"],
  [0xd0, "int 8"],
  [0xd1, "int 16"],
  [0xd2, "int 32"],
  [0xd3, "int 64"],
  [0xd4, "fixext 1"],
  [0xd5, "fixext 2"],
  [0xd6, "fixext 4"],
  [0xd7, "fixext 8"],
  [0xd8, "fixext 16"],
  [0xd9, "str 8", 1],
  [0xda, "str 16", 2],
  [0xdb, "str 32", 4],
  [0xdc, "array 16", 2],
  [0xdd, "array 32", 4],
  [0xde, "map 16", 2],
  [0xdf, "map 32", 4],
  [0xff, "negative fixint"],
];
