// The contracts that hostile messages and values are aimed at: every type of the language, as the generator makes them.

import type { Contract } from "../../runtime/serde/index.js";
import { compileText, evaluateModule } from "../conformance/msgspec/evaluate.js";

const TEXT = `
types:
  AnyT: any
  RawValueT: raw
  TextT: str
  LowerT:
    type: str
    pattern: ^[a-z]+(-[a-z]+)*$
  LevelT:
    enum: [low, high]
  BytesT: bytes
  BoolT: bool
  IntT: int
  Int8T: int8
  Int16T: int16
  Int32T: int32
  Uint8T: uint8
  Uint16T: uint16
  Uint32T: uint32
  Int64T: int64
  Uint64T: uint64
  BigintT: bigint
  FloatT: float
  DecimalT: decimal
  DatetimeT: datetime
  DateT: date
  TimeT: time
  DurationT: duration
  UuidT: uuid
  IntsT: list[int]
  MatrixT: list[list[int]]
  IntSetT: set[int]
  MapsT: list[map[str, int]]
  SetsT: list[set[int]]
  PairT: tuple[int, str]
  TextMapT: map[str, str]
  AnyMapT: map[str, any]
  IntMapT: map[int, int]
  DecimalMapT: map[decimal, int]
  StrictT:
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
  CompatT:
    mode: compat
    fields:
      id: int
  RowT:
    array_like: true
    fields:
      id: int
      name: str = ""
  TreeT:
    fields:
      name: str = ""
      children: list[TreeT] = []
  LeftT:
    tag: left
    fields:
      item: SideT
  LeafT:
    tag: leaf
    fields:
      n: int = 0
  SideT:
    union: [LeftT, LeafT]
    tag_field: kind
  StrictPatchT:
    patch_of: StrictT
`;

const { model, diagnostics } = compileText(TEXT);
if (model === null) throw new Error(diagnostics.map((one) => one.message).join("; "));

const contracts = evaluateModule(model);

/** The contract of a type above, whose names end in T to be none of TypeScript or Python. */
export function contractOf(name: string): Contract<unknown, unknown> {
  const found = contracts[`${name}T`];
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
}
