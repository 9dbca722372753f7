// The file that a text is written to before it is renamed into place.

const NAME = /^\.tessera-(\d+)\.tmp$/;

/** Name of this process's temporary file. */
export function temporaryName(): string {
  return `.tessera-${process.pid}.tmp`;
}

/** True for the temporary file of a process that is no more: it crashed, or was killed, half-way through writing. */
export function isLeftBehind(name: string): boolean {
  const pid = NAME.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Any other answer than "no such process" means that there is one, of another user's.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
