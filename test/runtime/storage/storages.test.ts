// One suite over every storage that needs nothing from outside.

import { join } from "node:path";
import { faultyStorage, localStorage, memoryStorage, type Storage, withLocalCopies } from "tessera-contracts/storage";
import { describe } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { storageContract } from "./contract.js";

const STORAGES: readonly { readonly name: string; readonly make: () => Storage }[] = [
  { name: "a folder", make: () => localStorage(join(temporaryDirectory(), "not/there/yet")) },
  { name: "a folder whose writes do not wait", make: () => localStorage(temporaryDirectory(), { durable: false }) },
  { name: "a folder with a single writer", make: () => localStorage(temporaryDirectory(), { singleWriter: true }) },
  { name: "memory", make: () => memoryStorage() },
  { name: "memory with copies on this machine", make: () => withLocalCopies(memoryStorage()) },
  { name: "a faulty storage without faults", make: () => faultyStorage(memoryStorage(), {}) },
];

describe.each(STORAGES)("$name", ({ make }) => {
  storageContract(make);
});
