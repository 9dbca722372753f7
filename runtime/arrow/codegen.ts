// The public surface of `tessera-contracts/arrow/codegen`: what generated tables call. It changes with the generator, so nobody else should.

export { type Fallbacks, fallbacksOf, table } from "./table/table.js";
export { columnTable } from "./table/column-table.js";
export { BoundBatch } from "./table/bound-batch.js";

// Builders
export {
  BigIntBuilder,
  BoolBuilder,
  Float32Builder,
  Float64Builder,
  Int32Builder,
  Int64Builder,
  SmallIntBuilder,
} from "./build/number-builders.js";
export { BytesBuilder, DictionaryBuilder, FixedBytesBuilder, TextBuilder } from "./build/text-builders.js";
export { ListBuilder, StructBuilder } from "./build/nested-builders.js";
export { ScalarBuilder, TimestampBuilder } from "./build/scalar-builders.js";
export { GeneralBuilder } from "./table/general.js";

// Readers
export { bigints, bools, floats, ints, orNull } from "./table/readers.js";
export { byteStrings, canonicalTexts, localTimes, membersOf, moments, scalars, texts } from "./table/text-readers.js";
export { lists, maps, records, sets, structs, tuples } from "./table/nested-readers.js";
export { general } from "./table/general.js";
