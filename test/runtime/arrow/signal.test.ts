// A signal puts an end to what waits for a source that gives nothing.

import { describe, expect, test } from "vitest";
import {
  column,
  columnFrom,
  openFile,
  readBatches,
  RecordBatch,
  schema,
  streamChunks,
  writeFile,
  writeStream,
} from "../../../runtime/arrow/index.js";

const BATCH = new RecordBatch(schema([column("n", { type: "i32" })]), [columnFrom({ type: "i32" }, [1, 2])]);
const STREAM = writeStream([BATCH]);
const REASON = new Error("enough");

/** Never settles. */
function hang<T>(): Promise<T> {
  return new Promise<T>(() => {});
}

/** Aborts as soon as the work has begun to wait. */
async function abortedIn(work: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(REASON), 5);
  return work(stop.signal);
}

/** Gives the values, then nothing for ever; `ended` says how often it was told to end. */
function hanging<T>(values: readonly T[]): { readonly source: AsyncIterable<T>; readonly ended: () => number } {
  const rest = [...values];
  let endings = 0;
  const iterator: AsyncIterator<T> = {
    next: () => {
      const value = rest.shift();
      return value === undefined ? hang() : Promise.resolve({ done: false, value });
    },
    return: () => {
      endings++;
      return hang();
    },
  };
  return { source: { [Symbol.asyncIterator]: () => iterator }, ended: () => endings };
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe.each([0, 10, STREAM.length - 8])("after %i bytes", (size) => {
  test("batches are not waited for any longer, and the source is told to end", async () => {
    const { source, ended } = hanging(size === 0 ? [] : [STREAM.subarray(0, size)]);
    await expect(abortedIn((signal) => all(readBatches(source, { signal })))).rejects.toBe(REASON);
    expect(ended()).toBe(1);
  });

  test("an async generator that hangs is not waited for either", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield STREAM.subarray(0, size);
      await hang();
    }
    await expect(abortedIn((signal) => all(readBatches(source(), { signal })))).rejects.toBe(REASON);
  });

  test("a stream of the web is cancelled", async () => {
    let reason: unknown = "not cancelled";
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => {
        if (size > 0) controller.enqueue(STREAM.subarray(0, size));
      },
      cancel: (why) => {
        reason = why;
      },
    });
    await expect(abortedIn((signal) => all(readBatches(source, { signal })))).rejects.toBe(REASON);
    expect(reason).toBeUndefined();
  });
});

test("the schema is not waited for, and the source is told to end", async () => {
  const { source, ended } = hanging<Uint8Array>([]);
  await expect(abortedIn((signal) => readBatches(source, { signal }).schema)).rejects.toBe(REASON);
  expect(ended()).toBe(1);
});

test("a source whose schema cannot be read is told to end", async () => {
  let isEnded = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield await Promise.resolve(STREAM.subarray(writeStream([], { schema: BATCH.schema }).length - 8));
    } finally {
      isEnded = true;
    }
  }
  await expect(readBatches(source()).schema).rejects.toThrow("does not begin with a schema");
  expect(isEnded).toBe(true);
});

test("a signal that was aborted before opens nothing", async () => {
  const { source, ended } = hanging([STREAM]);
  await expect(all(readBatches(source, { signal: AbortSignal.abort(REASON) }))).rejects.toBe(REASON);
  expect(ended()).toBe(0);
});

test("a file that is being opened is not waited for", async () => {
  const source = { size: 500, read: () => hang<Uint8Array>() };
  await expect(abortedIn((signal) => openFile(source, { signal }))).rejects.toBe(REASON);
});

test("a batch of a file is not waited for", async () => {
  const bytes = writeFile([BATCH]);
  let isHanging = false;
  const read = (from: number, to: number): Promise<Uint8Array> =>
    isHanging ? hang() : Promise.resolve(bytes.subarray(from, to));
  const stop = new AbortController();
  const file = await openFile({ size: bytes.length, read }, { signal: stop.signal });
  isHanging = true;
  setTimeout(() => stop.abort(REASON), 5);
  await expect(file.batch(0)).rejects.toBe(REASON);
});

test("chunks of batches that do not come are not waited for", async () => {
  const { source, ended } = hanging([BATCH]);
  await expect(abortedIn((signal) => all(streamChunks(source, { signal })))).rejects.toBe(REASON);
  expect(ended()).toBe(1);
});

test("no listener is left at the signal", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const counting = {
    aborted: false,
    reason: undefined,
    addEventListener: (type: "abort", listener: () => void) => {
      listeners++;
      signal.addEventListener(type, listener);
    },
    removeEventListener: (type: "abort", listener: () => void) => {
      listeners--;
      signal.removeEventListener(type, listener);
    },
  };
  await all(readBatches([STREAM], { signal: counting }));
  expect(listeners).toBe(0);
});
