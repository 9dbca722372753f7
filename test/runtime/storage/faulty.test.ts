import {
  faultyStorage,
  localStorage,
  memoryStorage,
  randomFaults,
  type Storage,
  type StorageCall,
  type StorageCallName,
  type StorageErrorCode,
  type StorageFault,
} from "tessera-contracts/storage";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { paths, refuses } from "./contract.js";

const bytes = new TextEncoder().encode("bytes");

/** A storage in which every call that can have it has this fault. */
function failing(storage: Storage, fault: StorageFault, names: readonly StorageCallName[]): Storage {
  return faultyStorage(storage, { fault: ({ name }) => (names.includes(name) ? fault : null) });
}

describe("a fault", () => {
  test.each<readonly [StorageFault, StorageErrorCode, readonly string[]]>([
    ["lost_before", "AMBIGUOUS", ["old"]],
    ["lost_after", "AMBIGUOUS", ["created", "old", "put"]],
    ["throttled", "THROTTLED", ["old"]],
  ])("%s of a write is %s", async (fault, code, left) => {
    const memory = memoryStorage();
    await memory.put("old", bytes);
    const storage = failing(memory, fault, ["putIfAbsent", "put", "delete"]);
    await refuses(storage.putIfAbsent("created", bytes), code, "created");
    await refuses(storage.put("put", bytes), code, "put");
    expect(await paths(storage, "")).toEqual(left);
    await refuses(storage.delete(["put", "created"]), code, "put");
    expect(await paths(storage, "")).toEqual(fault === "lost_after" ? ["old"] : left);
  });

  test("conflict leaves a file unwritten", async () => {
    const storage = failing(memoryStorage(), "conflict", ["putIfAbsent"]);
    const error = await refuses(storage.putIfAbsent("a", bytes), "THROTTLED", "a");
    expect(error.retriable).toBe(true);
    expect(await storage.head("a")).toBeNull();
  });

  test("own_exists creates a file and says that another did", async () => {
    const storage = failing(memoryStorage(), "own_exists", ["putIfAbsent"]);
    expect(await storage.putIfAbsent("a", bytes)).toBe("exists");
    expect(await storage.read("a")).toEqual(bytes);
  });

  test("short_read throws, as storages do whose reads come back short", async () => {
    const storage = failing(memoryStorage(), "short_read", ["read"]);
    await storage.put("a", bytes);
    await refuses(storage.read("a"), "UNREADABLE", "a");
  });

  test("stale_list hides the file that was written last", async () => {
    let clock = 0;
    const storage = failing(memoryStorage({ now: () => clock++ }), "stale_list", ["list"]);
    expect(await paths(storage, "")).toEqual([]);
    for (const path of ["log/2", "log/1", "log/3", "log/2"]) await storage.put(path, bytes);
    expect(await paths(storage, "log/")).toEqual(["log/1", "log/3"]);
  });

  test("throttled of a listing or a read is an error", async () => {
    const storage = failing(memoryStorage(), "throttled", ["list", "read", "head"]);
    await refuses(paths(storage, ""), "THROTTLED");
    await refuses(storage.read("a"), "THROTTLED");
    await refuses(storage.head("a"), "THROTTLED");
  });

  test("that a call cannot have is a mistake in the test", async () => {
    const storage = failing(memoryStorage(), "short_read", ["put"]);
    await expect(storage.put("a", bytes)).rejects.toThrow(RangeError);
  });
});

describe("a hook", () => {
  test("sees every call before and after, and not after one that threw", async () => {
    const seen: string[] = [];
    const storage = faultyStorage(localStorage(temporaryDirectory()), {
      onCall: ({ index, name, path }: StorageCall, when) => void seen.push(`${index} ${when} ${name} ${path}`),
    });
    await storage.putIfAbsent("a", bytes);
    await storage.sync?.(["a"]);
    await paths(storage, "p");
    await refuses(storage.read("b"), "MISSING");
    await storage.delete([]);
    expect(seen).toEqual([
      "0 before putIfAbsent a",
      "0 after putIfAbsent a",
      "1 before sync a",
      "1 after sync a",
      "2 before list p",
      "2 after list p",
      "3 before read b",
      "4 before delete ",
      "4 after delete ",
    ]);
  });

  test("may hold a call back, and stop it", async () => {
    const memory = memoryStorage();
    const storage = faultyStorage(memory, {
      onCall: async ({ path }, when) => {
        if (path === "held" && when === "before") await memory.put("held", new Uint8Array(1));
        if (path === "stopped" && when === "before") throw new Error("stopped by the test");
      },
    });
    expect(await storage.putIfAbsent("held", bytes)).toBe("exists");
    await expect(storage.put("stopped", bytes)).rejects.toThrow("stopped by the test");
    expect(await paths(memory, "")).toEqual(["held"]);
  });
});

describe("faults by chance", () => {
  const call = (name: StorageCallName): StorageCall => ({ name, path: "a", index: 0 });
  const draw = (seed: number, count: number): readonly (StorageFault | null)[] => {
    const fault = randomFaults({ seed, rates: { lost_after: 0.25, own_exists: 0.25, short_read: 1 } });
    return Array.from({ length: count }, () => fault(call("putIfAbsent")));
  };

  test("are the same for the same seed, and others for another", () => {
    expect(draw(7, 100)).toEqual(draw(7, 100));
    expect(draw(7, 100)).not.toEqual(draw(8, 100));
  });

  test("come as often as they should, in the calls that can have them", () => {
    const faults = draw(1, 4000);
    const share = (fault: StorageFault | null): number => faults.filter((one) => one === fault).length / faults.length;
    expect(share("lost_after")).toBeCloseTo(0.25, 1);
    expect(share("own_exists")).toBeCloseTo(0.25, 1);
    expect(share(null)).toBeCloseTo(0.5, 1);
    expect(share("short_read")).toBe(0);
  });

  test("come in storms", () => {
    const fault = randomFaults({ seed: 3, rates: { throttled: 0.05 }, stormLength: 4 });
    const faults = Array.from({ length: 1000 }, () => (fault(call("read")) === null ? "-" : "x")).join("");
    expect(faults).toContain("xxxx");
    expect(faults.match(/x+/g)?.every((storm) => storm.length % 4 === 0)).toBe(true);
  });
});
