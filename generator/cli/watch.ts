import { watch as watchDirectory } from "node:fs";

const QUIET_MS = 50;

/** Runs `generate` now and after every burst of changes below `directory`; ends when the process is told to stop. */
export async function watch(directory: string, generate: () => number): Promise<number> {
  let code = generate();
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watchDirectory(directory, { recursive: true, signal: stop.signal }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        code = generate();
      }, QUIET_MS);
    });
    watcher.once("error", reject);
    watcher.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return code;
}
