import { memoryStorage, storageFor, StorageError } from "tessera-contracts/storage";
import { describe, expect, test } from "vitest";
import { join } from "node:path";

describe("the storage for an address", () => {
  test.each([
    ["lake/table", join(process.cwd(), "lake/table")],
    ["/lake/table", "/lake/table"],
    ["/lake/a b%20c?d#e", "/lake/a b%20c?d#e"],
    ["a:b", join(process.cwd(), "a:b")],
    ["file:///lake/table/", "/lake/table"],
    ["FILE:///lake/a%20b%25", "/lake/a b%"],
    ["file://localhost/lake", "/lake"],
  ])("%s is a folder of this machine", (uri, root) => {
    expect(storageFor(uri).uri).toBe(root);
  });

  test("of a scheme that the map has is what the map makes of it", () => {
    const memory = memoryStorage();
    const asked: string[] = [];
    const make = (uri: string) => {
      asked.push(uri);
      return memory;
    };
    expect(storageFor("s3://bucket/table", { schemes: { s3: make } })).toBe(memory);
    expect(storageFor("S3://bucket/table", { schemes: { s3: make } })).toBe(memory);
    expect(storageFor("file:///lake", { schemes: { file: make } })).toBe(memory);
    expect(asked).toEqual(["s3://bucket/table", "S3://bucket/table", "file:///lake"]);
  });

  test.each([
    [
      "s3://key:secret@bucket/table",
      '"s3://bucket/table" has a scheme of which nothing is known; pass { schemes: { s3 } } with s3 of "tessera-contracts/s3"',
    ],
    [
      "gs://bucket/table",
      '"gs://bucket/table" has a scheme of which nothing is known; pass { schemes: { "gs": (uri) => storage } } with a Storage of your own',
    ],
    [
      "constructor://x",
      '"constructor://x" has a scheme of which nothing is known; pass { schemes: { "constructor": (uri) => storage } } with a Storage of your own',
    ],
    [
      "file://host/lake",
      '"file://host/lake" is not the address of a folder on this machine, such as file:///folder/table',
    ],
    ["file:///a?b", '"file:///a?b" is not the address of a folder on this machine, such as file:///folder/table'],
    [
      "file:///a%zz",
      '"file:///a%zz" has a % that is not followed by the code of a byte; write %25 for the character itself',
    ],
    ["file:///a%00", '"file:///a%00" is not the path of a folder'],
    ["", '"" is not the path of a folder'],
    ["a\0b", '"a\\u0000b" is not the path of a folder'],
  ])("%j is refused", (uri, message) => {
    const call = (): unknown => storageFor(uri);
    expect(call).toThrow(StorageError);
    expect(call).toThrow(expect.objectContaining({ code: "MISCONFIGURED", message }));
  });
});
