// The names and marks that the text of a type consists of.

/** A text that is no type. */
export class TypeTextError extends Error {
  /** Where in the text, counted in UTF-16 units. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = "TypeTextError";
    this.position = position;
  }
}

/** A name, in quotes or not, or one of the marks `[`, `]`, `,` and `:`. */
export type Token = { readonly text: string; readonly isQuoted: boolean; readonly position: number };

/** Whether a token may be a name: all but the marks. */
export function isName({ text, isQuoted }: Token): boolean {
  return isQuoted || !/^[[\],:]$/.test(text);
}

/** The names and marks of a text. @throws {TypeTextError} if a quote is not closed or not well-formed */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([[\],:])|("(?:[^"\\]|\\.)*")|([^\s[\],:"]+))/y;
  while (pattern.lastIndex < text.trimEnd().length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) throw new TypeTextError("a quote is not closed", from);
    const [whole, mark, quoted, plain] = match;
    const position = from + whole.length - (mark ?? quoted ?? plain ?? "").length;
    tokens.push({
      text: quoted === undefined ? (mark ?? plain ?? "") : unquoted(quoted, position),
      isQuoted: quoted !== undefined,
      position,
    });
  }
  return tokens;
}

function unquoted(text: string, position: number): string {
  try {
    return String(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new TypeTextError(`${text} is no text in quotes`, position);
    throw error;
  }
}
