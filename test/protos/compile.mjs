// Compiles our protobuf files to TypeScript, each beside itself: `node compile.mjs`, or `--check` to say which of the compiled are others.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Each file, and what it is compiled to. */
const FILES = {
  "runtime/plan/substrait/substrait.proto": "messages.generated.ts",
  "runtime/spark/protocol/connect.proto": "connect.generated.ts",
  "runtime/spark/protocol/status.proto": "status.generated.ts",
  "test/interop/spark-connect/get-status.proto": "get-status.generated.ts",
};

// Node does not find imports without an extension, and its types are stripped, so there are no enums.
const OPTIONS = ["target=ts", "import_extension=js", "erasable_syntax=true"];

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const bin = join(here, "node_modules", ".bin");
const isCheck = process.argv[2] === "--check";

const differing = Object.entries(FILES).filter(([proto, output]) => {
  const target = join(root, dirname(proto), output);
  const compiled = compile(join(root, proto));
  if (isCheck) return readFileSync(target, "utf8") !== compiled;
  writeFileSync(target, compiled);
  return false;
});

for (const [proto, output] of differing) {
  console.log(
    `${dirname(proto)}/${output} is not what ${basename(proto)} compiles to; \`make protos\` compiles it anew`,
  );
}
if (isCheck) console.log(`${Object.keys(FILES).length - differing.length} passed, ${differing.length} failed`);
process.exitCode = differing.length > 0 ? 1 : 0;

/** The text that a file compiles to. */
function compile(proto) {
  const folder = mkdtempSync(join(tmpdir(), "tessera-protos-"));
  try {
    copyFileSync(proto, join(folder, basename(proto)));
    const plugins = [{ local: join(bin, "protoc-gen-es"), out: folder, opt: OPTIONS }];
    const template = JSON.stringify({ version: "v2", plugins });
    execFileSync(join(bin, "buf"), ["generate", folder, "--template", template], { stdio: "inherit" });
    return readFileSync(join(folder, basename(proto).replace(".proto", "_pb.ts")), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
