// What `renamed_from` says, as far as it is about the versions that are compared: it stays in a contract when the rename is long past.

/** Something that may have had another name. */
interface Named {
  readonly name: string;
  readonly renamed_from?: string;
}

/**
 * Tells of things of the new version whether they were renamed since the old one. A thing that has the name of an old one was, if the old
 * one has another name now, as when two swap theirs, or if nothing else could be what it says it was; but not if it said so before.
 */
export function renamesIn(before: readonly Named[], after: readonly Named[]): (one: Named) => boolean {
  const known = new Map(before.map((one) => [one.name, one]));
  return ({ name, renamed_from }) => {
    if (renamed_from === undefined) return false;
    const former = known.get(name);
    if (former === undefined) return true;
    if (former.renamed_from === renamed_from) return false;
    const isFree = after.some((one) => one.renamed_from === name && one.name !== name);
    return isFree || (known.has(renamed_from) && !after.some((one) => one.name === renamed_from));
  };
}
