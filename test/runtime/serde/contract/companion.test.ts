import { describe, expect, it } from "vitest";
import {
  asInt,
  atLeast,
  bailOutsOf,
  contract,
  defaulted,
  enumContract,
  enumOf,
  field,
  fieldsOf,
  int,
  jsonChunk,
  jsonKey,
  list,
  nullable,
  packedChunk,
  packedKey,
  str,
  struct,
  unset,
} from "../../../../runtime/serde/codegen.js";
import {
  applyPatch,
  type Contract,
  DecodeError,
  EncodeError,
  ValidationError,
} from "../../../../runtime/serde/index.js";

interface Job {
  readonly job_id: string;
  readonly attempt: number;
  readonly parent: string | null;
  readonly note?: string | null;
}
type JobInit = Pick<Job, "job_id"> & Partial<Job>;

const JobInfo = struct({
  name: "Job",
  module: "jobs",
  fields: () => [
    field("job_id", str({ min_length: 1 })),
    defaulted("attempt", int({ ge: 0 }), () => 0),
    defaulted("parent", nullable(str()), () => null),
    unset("note", nullable(str())),
  ],
});
const Job: Contract<Job, JobInit> = contract<Job, JobInit>({ name: "Job", module: "jobs", info: JobInfo });

const job: Job = { job_id: "a", attempt: 2, parent: null, note: "n" };
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("a contract made of its info alone", () => {
  it("creates values with their defaults", () => {
    expect(Job.create({ job_id: "a" })).toEqual({ job_id: "a", attempt: 0, parent: null });
    expect(errorOf(ValidationError, () => Job.create({ job_id: "" })).message).toBe(
      "Expected `str` of length >= 1 - at `$.job_id`",
    );
  });

  it("decodes what it encodes, in both formats", () => {
    expect(text(Job.encodeJson(job))).toBe('{"job_id":"a","attempt":2,"note":"n"}');
    expect(Job.decodeJson(Job.encodeJson(job))).toEqual(job);
    expect(Job.decodeMsgpack(Job.encodeMsgpack(job))).toEqual(job);
    expect(Job.decodeJson(text(Job.encodeJson(job)))).toEqual(job);
  });

  it("passes the options of decoding on", () => {
    expect(Job.decodeJson('{"job_id":"a","attempt":"3"}', { strict: false }).attempt).toBe(3);
    const errors = errorOf(ValidationError, () => Job.decodeJson('{"job_id":"","attempt":-1}', { allErrors: true }));
    expect(errors.payloads.map(({ path }) => path)).toEqual(["$.job_id", "$.attempt"]);
    expect(() => Job.decodeJson('{"job_id":"a","job_id":"b"}', { duplicateKeys: "error" })).toThrow(DecodeError);
    expect(() => Job.decodeJson('{"job_id":"a"}', { maxBytes: 5 })).toThrow(DecodeError);
  });

  it("passes the options of encoding on", () => {
    expect(text(Job.encodeJson(job, { order: "sorted" }))).toBe('{"attempt":2,"job_id":"a","note":"n"}');
    expect(hex(Job.encodeMsgpack(job, { order: "sorted" })).startsWith("83a7617474656d7074")).toBe(true);
    expect(text(Job.encodeJson({ ...job, attempt: 0 }, { pretty: true }))).toBe(
      '{\n  "job_id": "a",\n  "note": "n"\n}',
    );
  });

  it("writes into a buffer of the caller, which stays as it is where there is too little room", () => {
    const buffer = new Uint8Array(64).fill(0xaa);
    const json = Job.encodeJson(job);
    expect(Job.encodeJsonInto(job, buffer, 3)).toBe(json.length);
    expect(text(buffer.subarray(3, 3 + json.length))).toBe(text(json));
    expect([buffer[2], buffer[3 + json.length]]).toEqual([0xaa, 0xaa]);
    const msgpack = Job.encodeMsgpack(job);
    expect(Job.encodeMsgpackInto(job, buffer)).toBe(msgpack.length);
    expect(hex(buffer.subarray(0, msgpack.length))).toBe(hex(msgpack));
    const small = new Uint8Array(json.length);
    const error = errorOf(EncodeError, () => Job.encodeJsonInto(job, small, 1));
    expect(error.message).toBe(`The value takes ${json.length} bytes, the buffer has room for ${json.length - 1}`);
    expect(small.every((byte) => byte === 0)).toBe(true);
    expect(() => Job.encodeJsonInto(job, small, -1)).toThrow(`Expected an offset of 0 to ${json.length}, got -1`);
  });

  it("says everything that is wrong with a value", () => {
    expect(Job.validate(job)).toEqual([]);
    expect(Job.validate({ job_id: 1, attempt: -1, more: true }).map(({ summary }) => summary)).toEqual([
      "Expected `str`, got `int` - at `$.job_id`",
      "Expected `int` >= 0 - at `$.attempt`",
      "Object contains unknown field `more`",
    ]);
  });

  it("replaces fields, of which undefined ones stay", () => {
    expect(Job.replace(job, { attempt: 5, parent: undefined as unknown as null })).toEqual({ ...job, attempt: 5 });
    expect(() => Job.replace(job, { attempt: -1 })).toThrow(ValidationError);
  });

  it("tells absent, null and a value of a patch apart", () => {
    expect(applyPatch(Job, job, {})).toEqual(job);
    expect(applyPatch(Job, job, { note: null })).toEqual({ ...job, note: null });
    expect(applyPatch(Job, job, { note: "m" })).toEqual({ ...job, note: "m" });
    expect(() => applyPatch(Job, job, { job_id: "" })).toThrow(ValidationError);
  });

  it("gives plain values and takes them back", () => {
    const builtins = Job.toBuiltins(job);
    expect(builtins).toEqual({ job_id: "a", attempt: 2, note: "n" });
    expect(Job.convert(builtins)).toEqual(job);
  });

  it("has a fingerprint that equal values share", () => {
    expect(Job.fingerprint(job)).toMatch(/^[0-9a-f]{64}$/);
    expect(Job.fingerprint({ note: "n", parent: null, attempt: 2, job_id: "a" })).toBe(Job.fingerprint(job));
    expect(Job.fingerprint({ ...job, attempt: 3 })).not.toBe(Job.fingerprint(job));
  });

  it("tells what it is", () => {
    expect([Job.name, Job.module, Job.info]).toEqual(["Job", "jobs", JobInfo]);
  });

  it("asks for the info of an alias once", () => {
    let asked = 0;
    const Ids = contract<readonly string[]>({ name: "Ids", module: "jobs", info: () => (asked++, list(str())) });
    expect(asked).toBe(0);
    expect([Ids.decodeJson("[]"), Ids.decodeJson('["a"]')]).toEqual([[], ["a"]]);
    expect(asked).toBe(1);
  });

  it("knows the values of an enum", () => {
    const info = enumOf({ name: "State", module: "jobs", values: ["queued", "done"] });
    const State = enumContract<"queued" | "done">({ name: "State", module: "jobs", info });
    expect(State.values).toEqual(["queued", "done"]);
    expect(State.is("done") && !State.is("lost")).toBe(true);
  });
});

describe("create and replace", () => {
  // Values of the SDK have the names of the contract; the wire has its own.
  const Row = contract<{ readonly row_count: number; readonly files: number }, { readonly row_count: number }>({
    name: "Row",
    module: "m",
    info: struct({
      name: "Row",
      module: "m",
      array_like: true,
      tag: "row",
      tag_field: "kind",
      fields: () => [field("row_count", int({ ge: 0 })), defaulted("files", int(), () => 1)],
    }),
  });
  const Named = contract<{ readonly row_count: number; readonly row: unknown }>({
    name: "Named",
    module: "m",
    info: struct({
      name: "Named",
      module: "m",
      fields: () => [field("row_count", int(), { wire: "rowCount" }), field("row", Row.info)],
    }),
  });

  it("take the names of the contract, and objects for array-like structs", () => {
    const value = Named.create({ row_count: 1, row: { row_count: 2 } });
    expect(value).toEqual({ row_count: 1, row: { kind: "row", row_count: 2, files: 1 } });
    expect(text(Named.encodeJson(value))).toBe('{"rowCount":1,"row":["row",2,1]}');
    expect(Named.replace(value, { row_count: 3 }).row_count).toBe(3);
  });

  it.each([
    { init: { rowCount: 1, row: { row_count: 1 } }, error: "Object contains unknown field `rowCount`" },
    { init: { row: { row_count: 1 } }, error: "Object missing required field `row_count`" },
    { init: { row_count: 1, row: {} }, error: "Object missing required field `row_count` - at `$.row`" },
    { init: { row_count: 1, row: { row_count: -1 } }, error: "Expected `int` >= 0 - at `$.row.row_count`" },
    { init: { row_count: 1, row: { kind: "x", row_count: 1 } }, error: "Invalid value 'x' - at `$.row.kind`" },
  ])("say $error", ({ init, error }) => {
    expect(errorOf(ValidationError, () => Named.create(init as never)).message).toBe(error);
  });

  it("leave wire names and arrays to convert", () => {
    const wire = { rowCount: 1, row: ["row", 2] };
    expect(Named.convert(wire)).toEqual({ row_count: 1, row: { kind: "row", row_count: 2, files: 1 } });
  });
});

describe("a getter that throws", () => {
  const value = {
    get job_id(): string {
      throw new Error("gone");
    },
  };

  it("is an error of the library, with its own as the cause", () => {
    const error = errorOf(ValidationError, () => Job.convert(value));
    expect([error.message, error.cause]).toEqual(["The value cannot be read: gone", new Error("gone")]);
    expect(() => Job.create(value)).toThrow(ValidationError);
    expect(Job.validate(value)).toMatchObject([{ summary: "The value cannot be read: gone" }]);
  });
});

describe("wrong arguments", () => {
  const wrong = (value: unknown): never => value as never;

  it.each([
    { call: () => Job.decodeJson(wrong(1)), error: "Expected a Uint8Array or a string to decode, got number" },
    {
      call: () => Job.decodeJson(wrong(undefined)),
      error: "Expected a Uint8Array or a string to decode, got undefined",
    },
    { call: () => Job.decodeMsgpack(wrong("x")), error: "Expected a Uint8Array to decode, got string" },
    { call: () => Job.decodeJsonLines(wrong(null)), error: "Expected a Uint8Array or a string to decode, got null" },
    { call: () => Job.decodeJson('"\ud800"'), error: "JSON is malformed: lone surrogate in the text" },
  ])("are a DecodeError: $error", ({ call, error }) => {
    expect(errorOf(DecodeError, call).message).toBe(error);
  });

  it.each([
    { call: () => Job.encodeJson(wrong(undefined)), error: "Expected `object`, got `undefined`" },
    { call: () => Job.encodeMsgpack(wrong(null)), error: "Expected `object`, got `null`" },
    { call: () => Job.encodeJsonLines(wrong(1)), error: "Expected an iterable of values" },
    { call: () => Job.encodeJsonInto(job, wrong([])), error: "Expected a `Uint8Array` or a `ByteBuffer` to write to" },
    { call: () => Job.toBuiltins(wrong("x")), error: "Expected `object`, got `string`" },
    { call: () => Job.fingerprint(wrong("x")), error: "Expected `object`, got `string`" },
  ])("are an EncodeError: $error", ({ call, error }) => {
    expect(errorOf(EncodeError, call).message).toBe(error);
  });

  it.each([undefined, null, 1, "x", [], new Map()])("are a ValidationError of convert and create: %o", (value) => {
    expect(() => Job.convert(value)).toThrow(ValidationError);
    expect(() => Job.create(wrong(value))).toThrow(ValidationError);
    expect(Job.validate(value)).toHaveLength(1);
    expect(Job.is(value)).toBe(false);
  });
});

/** As the generator writes it, for a struct of one field. */
interface Count {
  readonly n: number;
}
const N = jsonKey("n");
const N_PACKED = packedKey("n");
const N_CHUNK = jsonChunk('{"n":');
const N_PACK_CHUNK = packedChunk("n");
const CountInfo = struct({ name: "Count", module: "jobs", fields: () => [field("n", int({ ge: 0 }))] });
const makeCount = (): Contract<Count> =>
  contract<Count>({
    name: "Count",
    module: "jobs",
    info: CountInfo,
    read: (r) => {
      let n: number | undefined;
      r.beginObject();
      do {
        if (r.atKey(N)) n = atLeast(r.readInt(), 0);
      } while (r.moreFields());
      return n === undefined ? r.bail() : { n };
    },
    unpack: (r) => {
      let n: number | undefined;
      const outer = r.beginObject();
      do {
        if (r.atKey(N_PACKED)) n = atLeast(r.readInt(), 0);
      } while (r.moreFields(outer));
      return n === undefined ? r.bail() : { n };
    },
    write: (w, value) => {
      w.write(N_CHUNK);
      w.writeInt(value.n);
      w.writeByte(0x7d);
    },
    pack: (w, value) => {
      w.packStructHeader(1, 1);
      w.write(N_PACK_CHUNK);
      w.packInt(value.n);
    },
    convert: (value) => ({ n: atLeast(asInt(fieldsOf<"n">(value).n), 0) }),
    is: (value): value is Count => Number.isSafeInteger((value as Partial<Count> | null)?.n),
  });

describe("a contract with generated functions", () => {
  it("uses them where they suffice", () => {
    const Count = makeCount();
    expect(text(Count.encodeJson({ n: 7 }))).toBe('{"n":7}');
    expect(hex(Count.encodeMsgpack({ n: 7 }))).toBe("81a16e07");
    expect(Count.decodeJson(' {"n": 7} ')).toEqual({ n: 7 });
    expect(Count.decodeMsgpack(Count.encodeMsgpack({ n: 300 }))).toEqual({ n: 300 });
    expect(Count.is({ n: -1 })).toBe(true); // its own, not the exact one
    expect(bailOutsOf(Count)).toEqual({ fromJson: 0, fromMsgpack: 0, fromValues: 0, toJson: 0, toMsgpack: 0 });
  });

  it("has the exact decoder and encoder say what is wrong", () => {
    const Count = makeCount();
    expect(errorOf(ValidationError, () => Count.decodeJson('{"n":-1}')).message).toBe("Expected `int` >= 0 - at `$.n`");
    expect(errorOf(DecodeError, () => Count.decodeMsgpack(Uint8Array.of(0x81))).message).toBe(
      "Input data was truncated",
    );
    expect(errorOf(EncodeError, () => Count.encodeJson({ n: 0.5 })).message).toBe(
      "Expected an integer, got 0.5 - at `$.n`",
    );
    expect(bailOutsOf(Count)).toEqual({ fromJson: 1, fromMsgpack: 1, fromValues: 0, toJson: 1, toMsgpack: 0 });
  });

  it("takes strings with lone surrogates, getters that throw and foreign values for errors of encoding", () => {
    const Count = makeCount();
    const value = {
      get n(): number {
        throw new RangeError("gone");
      },
    };
    const error = errorOf(EncodeError, () => Count.encodeMsgpack(value));
    expect([error.message, error.path, error.cause]).toEqual([
      "The value cannot be read: gone - at `$.n`",
      "$.n",
      new RangeError("gone"),
    ]);
  });

  it("encodes inside a getter of a value being encoded", () => {
    const Count = makeCount();
    const value = {
      get n(): number {
        return Count.encodeJson({ n: 12 }).length;
      },
    };
    expect(text(Count.encodeJson(value))).toBe('{"n":8}');
  });

  it("converts, creates and replaces with the one function", () => {
    const Count = makeCount();
    expect(Count.convert({ n: 1 })).toEqual({ n: 1 });
    expect(Count.create({ n: 2 })).toEqual({ n: 2 });
    expect(Count.replace({ n: 2 }, { n: 3 })).toEqual({ n: 3 });
    expect(Count.validate({ n: 4 })).toEqual([]);
    expect(bailOutsOf(Count).fromValues).toBe(0);
    expect(Count.convert({ n: "5" }, { strict: false })).toEqual({ n: 5 }); // it knows no lax mode, so it is not asked
    expect(bailOutsOf(Count).fromValues).toBe(0);
  });

  it("has the exact decoder say what is wrong with a plain value", () => {
    const Count = makeCount();
    expect(errorOf(ValidationError, () => Count.convert({ n: -1 })).message).toBe("Expected `int` >= 0 - at `$.n`");
    expect(Count.validate({ n: "a" })).toMatchObject([{ summary: "Expected `int`, got `str` - at `$.n`" }]);
    expect(bailOutsOf(Count).fromValues).toBe(2);
    const gone = {
      get n(): number {
        throw new RangeError("gone");
      },
    };
    expect(errorOf(ValidationError, () => Count.convert(gone)).message).toContain("gone");
  });

  it("converts inside a getter of a value being converted", () => {
    const Count = makeCount();
    const value = {
      get n(): number {
        return Count.convert({ n: 6 }).n + 1;
      },
    };
    expect(Count.convert(value)).toEqual({ n: 7 });
  });

  it("writes into a buffer without a detour", () => {
    const Count = makeCount();
    const buffer = new Uint8Array(8);
    expect(Count.encodeJsonInto({ n: 1 }, buffer, 1)).toBe(7);
    expect(text(buffer.subarray(1))).toBe('{"n":1}');
    expect(() => Count.encodeJsonInto({ n: 1 }, buffer, 2)).toThrow(
      "The value takes 7 bytes, the buffer has room for 6",
    );
    expect(bailOutsOf(Count).toJson).toBe(0);
  });

  it("leaves the fast decoder alone for a while after eight bail-outs in a row", () => {
    const Count = makeCount();
    const decodeEscaped = (): unknown => Count.decodeJson(String.raw`{"\u006e":1}`);
    for (let i = 0; i < 8; i++) decodeEscaped();
    expect(bailOutsOf(Count).fromJson).toBe(8);
    for (let i = 0; i < 64; i++) expect(decodeEscaped()).toEqual({ n: 1 });
    expect(bailOutsOf(Count).fromJson).toBe(8);
    decodeEscaped();
    expect(bailOutsOf(Count).fromJson).toBe(9);
  });

  it("leaves small limits of depth to the exact decoder", () => {
    // What the generated functions would return shows that they were asked.
    const one = contract<number>({ name: "One", module: "jobs", info: int(), read: () => 1, unpack: () => 1 });
    expect(() => one.decodeJson("", { maxDepth: 64 })).not.toThrow();
    expect(() => one.decodeJson("", { maxDepth: 63 })).toThrow("Input data was truncated");
    expect(() => one.decodeMsgpack(new Uint8Array(0), { maxDepth: 64 })).not.toThrow();
    expect(() => one.decodeMsgpack(new Uint8Array(0), { maxDepth: 63 })).toThrow("Input data was truncated");
    expect(bailOutsOf(one)).toMatchObject({ fromJson: 0, fromMsgpack: 0 });
  });

  it("lets a bug in a generated decoder be seen", () => {
    const broken = contract<number>({
      name: "Broken",
      module: "jobs",
      info: int(),
      read: () => {
        throw new TypeError("a bug");
      },
    });
    expect(() => broken.decodeJson("1")).toThrow(new TypeError("a bug"));
  });
});

function errorOf<E extends Error>(type: new (...args: never[]) => E, action: () => unknown): E {
  try {
    action();
  } catch (error) {
    if (error instanceof type) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
