// The XML that object stores answer with: listings, errors and uploads in parts.

/** An element with what is in it. */
export interface XmlElement {
  readonly name: string;
  /** Its own text, without that of the elements in it. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** An object as a listing shows it. */
export interface ListedObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** One answer of several that make up a listing. */
export interface ListPage {
  readonly objects: readonly ListedObject[];
  /** What has to be asked for next; null on the last page. */
  readonly next: string | null;
}

/** What an answer says of an error; null where it says nothing that is of use. */
export interface S3ErrorText {
  /** Such as `NoSuchKey`. */
  readonly code: string | null;
  /** The region that the bucket is in. */
  readonly region: string | null;
}

/** The objects of an answer to `ListObjectsV2`. @throws {SyntaxError} if it is not one */
export function parseListPage(text: string): ListPage {
  const root = parseXml(text);
  if (root.name !== "ListBucketResult") throw new SyntaxError(`Expected ListBucketResult, got ${root.name}`);
  const isEncoded = textIn(root, "EncodingType") === "url";
  const objects = root.children
    .filter(({ name }) => name === "Contents")
    .map((one) => ({
      key: isEncoded ? decoded(required(one, "Key")) : required(one, "Key"),
      sizeBytes: sizeOf(required(one, "Size")),
      modifiedMs: timeOf(required(one, "LastModified")),
    }));
  const next = textIn(root, "IsTruncated") === "true" ? required(root, "NextContinuationToken") : null;
  return { objects, next };
}

/** What an answer says of an error. Whatever else it holds is left alone: it may repeat what was sent. */
export function parseErrorText(text: string): S3ErrorText {
  const root = elementOf(text);
  if (root?.name !== "Error") return { code: null, region: null };
  return {
    code: matching(textIn(root, "Code"), /^[A-Za-z][A-Za-z0-9.]{0,63}$/),
    region: matching(textIn(root, "Region"), /^[a-z0-9-]{1,40}$/),
  };
}

/** The id of an upload in parts that was begun. @throws {SyntaxError} if the answer has none */
export function parseUploadId(text: string): string {
  return required(parseXml(text), "UploadId");
}

/** Tells whether an upload in parts was put together: servers that fail at it may already have answered with 200. */
export function isCompleted(text: string): boolean {
  return elementOf(text)?.name === "CompleteMultipartUploadResult";
}

/** The text that puts the parts of an upload together, whose ETags are given in their order. */
export function completionText(etags: readonly string[]): string {
  const parts = etags.map(
    (etag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${etag.replace(/[<>&"]/g, escaped)}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
}

/** The text that asks for the removal of objects. Only those that could not be removed are to be told. */
export function deletionText(keys: readonly string[]): string {
  const objects = keys.map((key) => `<Object><Key>${key.replace(/[<>&"\t\r\n]/g, escaped)}</Key></Object>`);
  return `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${objects.join("")}</Delete>`;
}

/** The keys that were not removed; null if the answer does not tell. */
export function parseKeysLeft(text: string): ReadonlySet<string> | null {
  const root = elementOf(text);
  if (root?.name !== "DeleteResult") return null;
  const keys = root.children.filter(({ name }) => name === "Error").map((one) => textIn(one, "Key"));
  return keys.includes(undefined) ? null : new Set(keys.filter((key) => key !== undefined));
}

/** How deep elements may stand in each other. Answers need four levels. */
const MOST_LEVELS = 32;

/** A declaration, a comment, a section of text, an end, a start with its attributes, or text. Anything else, such as a DOCTYPE, is refused. */
const TOKEN =
  /<\?[^?]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<section>[\s\S]*?)\]\]>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/?)>|(?<text>[^<]+)/y;

interface Growing {
  readonly name: string;
  text: string;
  readonly children: Growing[];
}

/** The outermost element. @throws {SyntaxError} if it is not well-formed, or has a DOCTYPE */
export function parseXml(text: string): XmlElement {
  const document: Growing = { name: "", text: "", children: [] };
  const open = [document];
  const token = new RegExp(TOKEN);
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (groups === undefined) throw new SyntaxError(`Expected XML at character ${at}`);
    take(open, groups);
  }
  const [root, ...others] = document.children;
  if (root === undefined || open.length > 1) throw new SyntaxError("The XML ends early");
  if (others.length > 0 || document.text.trim() !== "") throw new SyntaxError("Expected one outermost element");
  return root;
}

function take(open: Growing[], token: { readonly [group: string]: string | undefined }): void {
  const inner = open.at(-1);
  if (inner === undefined) throw new SyntaxError("Expected the end of the XML");
  if (token["text"] !== undefined) inner.text += unescaped(token["text"]);
  if (token["section"] !== undefined) inner.text += token["section"];
  if (token["start"] !== undefined) {
    const element = { name: token["start"], text: "", children: [] };
    inner.children.push(element);
    if (token["empty"] === "") open.push(element);
    if (open.length > MOST_LEVELS) throw new SyntaxError(`Elements stand in each other over ${MOST_LEVELS} levels`);
  }
  if (token["end"] !== undefined && open.pop()?.name !== token["end"]) {
    throw new SyntaxError(
      `Expected the end of ${inner.name === "" ? "the XML" : inner.name}, got that of ${token["end"]}`,
    );
  }
}

const ENTITIES: { readonly [name: string]: string } = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6});|#([0-9]{1,7});|([a-z]+);)?/gi, (all, hex, number, name) => {
    const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16);
    const character = name === undefined ? characterOf(code) : ENTITIES[String(name)];
    if (character === undefined) throw new SyntaxError(`Expected an entity of XML, got ${String(all)}`);
    return character;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function escaped(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function elementOf(text: string): XmlElement | null {
  try {
    return parseXml(text);
  } catch (error) {
    // Proxies answer with pages of their own: then the status alone says what is wrong.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textIn({ children }: XmlElement, name: string): string | undefined {
  return children.find((one) => one.name === name)?.text;
}

function required(element: XmlElement, name: string): string {
  const text = textIn(element, name);
  if (text === undefined || text === "") throw new SyntaxError(`Expected ${name} in ${element.name}`);
  return text;
}

function matching(text: string | undefined, pattern: RegExp): string | null {
  return text !== undefined && pattern.test(text) ? text : null;
}

/** Names come as in a form: a plus sign is a space. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch (cause) {
    throw new SyntaxError("Expected names whose bytes are written as %XX", { cause });
  }
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size)) throw new SyntaxError("Expected a number of bytes as Size");
  return size;
}

/** Answers about one object have whole seconds: so do listings here. */
function timeOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new SyntaxError("Expected a time as LastModified");
  return Math.floor(time / 1000) * 1000;
}
