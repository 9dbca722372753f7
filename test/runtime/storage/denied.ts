// A process of its own that tries to write to a folder without being the superuser, and prints what it is told.
// node test/run-typescript.mjs test/runtime/storage/denied.ts FOLDER

import { localStorage, StorageError } from "tessera-contracts/storage";

const NOBODY = 65_534;
const storage = localStorage(process.argv[2] ?? "");
const bytes = new Uint8Array(1);
const isSuperuser = process.geteuid?.() === 0;
// The superuser may do everything with files.
if (isSuperuser) process.seteuid?.(NOBODY);
const codes: string[] = [];
for (const call of [
  () => storage.put("a", bytes),
  () => storage.putIfAbsent("b/c", bytes),
  () => storage.delete(["x"]),
]) {
  codes.push(
    await call().then(
      () => "done",
      (error: unknown) => (error instanceof StorageError ? error.code : String(error)),
    ),
  );
}
if (isSuperuser) process.seteuid?.(0);
console.log(JSON.stringify(codes));
