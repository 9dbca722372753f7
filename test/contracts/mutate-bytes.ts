import type { Random } from "../../generator/sample/random.js";

/** The message with a few bytes flipped, cut, put in, doubled or swapped. */
export function mutateBytes(message: Uint8Array, random: Random): Uint8Array {
  const bytes = [...message];
  for (let left = 1 + random.below(3); left > 0; left--) random.pick(CHANGES)(bytes, random);
  return Uint8Array.from(bytes);
}

const CHANGES: readonly ((bytes: number[], random: Random) => void)[] = [
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    bytes.splice(at, 1, (bytes[at] ?? 0) ^ (1 << random.below(8)));
  },
  (bytes, random) => bytes.splice(random.below(bytes.length + 1), 1, byteOf(random)),
  (bytes, random) => bytes.splice(random.below(bytes.length + 1), 1 + random.below(3)),
  (bytes, random) => bytes.splice(random.below(bytes.length + 1), 0, byteOf(random)),
  (bytes, random) => bytes.splice(random.below(bytes.length + 1), bytes.length), // the end is missing
  (bytes, random) => {
    const start = random.below(bytes.length + 1);
    bytes.splice(random.below(bytes.length + 1), 0, ...bytes.slice(start, start + 1 + random.below(12)));
  },
  (bytes, random) => {
    const [a, b] = [random.below(bytes.length + 1), random.below(bytes.length + 1)];
    [bytes[a], bytes[b]] = [bytes[b] ?? 0, bytes[a] ?? 0];
  },
];

/** Any byte, or one that means something in JSON or begins something in MessagePack. */
function byteOf(random: Random): number {
  return random.oneIn(2) ? random.below(256) : random.pick(TELLING);
}

const TELLING = [
  ...new TextEncoder().encode('{}[]",:\\ \n-+.eE019tfnu'),
  ...Buffer.from("80818f9091a0a1bfc0c1c2c3c4c7cacbcccdcecfd0d3d4d6d9dadbdcdddedfe0ff", "hex"),
];
