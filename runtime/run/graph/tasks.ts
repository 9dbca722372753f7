// Work that waits for other work, a few pieces at a time.

import type { Signal } from "tessera-contracts/arrow";
import { Cancelled } from "tessera-contracts/diagnostics";

/** A piece of work. */
export interface Task {
  readonly name: string;
  /** The names of those that must be done before. */
  readonly after: readonly string[];
  run(): Promise<void>;
}

/**
 * Does tasks, at most `most` at once, each after those it waits for; of those that could start, the first in the list does. After a
 * failure none is started any more, and when those under way have ended, the error of the first task in the list that failed is thrown.
 * @throws {Cancelled} if the signal says so
 */
export async function runTasks(
  tasks: readonly Task[],
  { most, signal }: { readonly most: number; readonly signal: Signal | undefined },
): Promise<void> {
  const left = new Set(tasks);
  const done = new Set<string>();
  const running = new Map<Task, Promise<void>>();
  const failures = new Map<Task, unknown>();
  const isReady = ({ after }: Task): boolean => after.every((name) => done.has(name));
  while (failures.size === 0 && signal?.aborted !== true && (left.size > 0 || running.size > 0)) {
    for (const task of left) {
      if (running.size >= most) break;
      if (!isReady(task)) continue;
      left.delete(task);
      const work = task.run().then(
        () => void done.add(task.name),
        (error: unknown) => void failures.set(task, error),
      );
      running.set(
        task,
        work.finally(() => running.delete(task)),
      );
    }
    if (running.size === 0) throw new Error("tasks wait for each other");
    await Promise.race(running.values());
  }
  await Promise.all(running.values());
  const failed = tasks.find((task) => failures.has(task));
  if (failed !== undefined) throw failures.get(failed);
  if (signal?.aborted === true) throw new Cancelled("the view graph", signal.reason);
}
