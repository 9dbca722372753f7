/**
 * The lines of a stream of UTF-8. A line ends at a line feed and nowhere else: `node:readline` of newer versions of Node ends one at U+2028 and
 * U+2029 too, which a JSON text may hold as they are.
 * @yields each line without its end, as soon as it is there
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
