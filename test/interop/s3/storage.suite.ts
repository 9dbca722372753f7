// The suite of every storage against an object store that is not ours. main.py starts it, and says where it is.

import { s3 } from "tessera-contracts/s3";
import type { Storage } from "tessera-contracts/storage";
import { beforeAll, describe, expect, test } from "vitest";
import { paths, refuses, storageContract } from "../../runtime/storage/contract.js";

beforeAll(() => {
  expect(process.env["AWS_ENDPOINT_URL"]).toMatch(/^http:\/\/127\.0\.0\.1:/);
});

function make(bucket = "tessera"): Storage {
  return s3({ bucket, prefix: `suite/it's %+/${crypto.randomUUID()}`, retryMs: 5 });
}

describe("a bucket", () => {
  storageContract(make);

  test("lists more than a page", async () => {
    const storage = make();
    const names = Array.from({ length: 1200 }, (_, i) => `n${String(i).padStart(5, "0")}`);
    await Promise.all(names.map((name) => storage.put(name, new Uint8Array())));
    expect(await paths(storage, "")).toEqual(names);
    expect(await paths(storage, "", names[1100])).toEqual(names.slice(1101));
    await storage.delete(names);
    expect(await paths(storage, "")).toEqual([]);
  });

  test("is named where there is none", async () => {
    await refuses(make("nobodys-bucket").read("a"), "MISCONFIGURED");
  });
});
