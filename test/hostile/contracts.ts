// The contracts that hostile messages and values are aimed at: every type of the language, as the generator makes them.

import type { Contract } from "../../runtime/serde/index.js";
import { compileText, evaluateModule } from "../conformance/msgspec/evaluate.js";

const TEXT = `
types:
  Any: any
  RawValue: raw
  Text: str
  Lower:
    type: str
    pattern: ^[a-z]+(-[a-z]+)*$
  Level:
    enum: [low, high]
  Bytes: bytes
  Bool: bool
  Int: int
  Int8: int8
  Int16: int16
  Int32: int32
  Uint8: uint8
  Uint16: uint16
  Uint32: uint32
  Int64: int64
  Uint64: uint64
  Bigint: bigint
  Float: float
  Decimal: decimal
  Datetime: datetime
  Date: date
  Time: time
  Duration: duration
  Uuid: uuid
  Ints: list[int]
  Matrix: list[list[int]]
  IntSet: set[int]
  Pair: tuple[int, str]
  TextMap: map[str, str]
  AnyMap: map[str, any]
  IntMap: map[int, int]
  DecimalMap: map[decimal, int]
  Strict:
    fields:
      id: int
      name: str = ""
      big: int64 | null = null
      data: bytes | null = null
      when: datetime | null = null
      labels: map[str, str] = {}
      list: list[float] = []
      members: set[int] = []
      unset?: any
  Compat:
    mode: compat
    fields:
      id: int
  Row:
    array_like: true
    fields:
      id: int
      name: str = ""
  Tree:
    fields:
      name: str = ""
      children: list[Tree] = []
  Left:
    tag: left
    fields:
      item: Side
  Leaf:
    tag: leaf
    fields:
      n: int = 0
  Side:
    union: [Left, Leaf]
    tag_field: kind
  StrictPatch:
    patch_of: Strict
`;

const { model, diagnostics } = compileText(TEXT);
if (model === null) throw new Error(diagnostics.map((one) => one.message).join("; "));

const contracts = evaluateModule(model);

/** The contract of a type above. */
export function contractOf(name: string): Contract<unknown, unknown> {
  const found = contracts[name];
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
}
