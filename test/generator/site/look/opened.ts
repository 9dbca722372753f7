import { contractTexts } from "../../../../generator/site/look/contract-data.js";
import { type GivenFile, type OpenFile, Session } from "../../../../generator/site/look/page/session.js";
import { modelOf } from "../../../model-of.js";

/** The contracts of a site in these tests. */
export const CONTRACTS = contractTexts(
  modelOf({
    "shop.yaml": `
types:
  Item:
    fields:
      name:
        type: str
        min_length: 1
      price: float
      labels:
        type: map[str, int]
        default: {}
  Order:
    fields:
      id: int
      items: list[Item]
      place:
        type: Point | null
        default: null
      paid:
        type: Cash | Card | null
        default: null
    rules:
      - expr: size(this.items) > 0
        message: an order has items
  Point:
    array_like: true
    fields:
      x: float
      y: float
  Cash:
    tag: cash
    fields:
      coins: int
  Card:
    tag: card
    fields:
      number: str
`,
  }),
);

/** A session that knows those contracts, on a clock that stands still. */
export function newSession(): Session {
  const session = new Session(() => 0);
  session.answer("contracts", CONTRACTS);
  return session;
}

/** A file that was opened, with its session. */
export interface Opened {
  readonly session: Session;
  readonly file: OpenFile;
}

/** Opens a text or bytes in a session of its own. */
export function opened(content: string | Uint8Array, given: Partial<GivenFile> = {}): Opened {
  const session = newSession();
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = session.answer("open", { name: "data", format: null, contract: null, bytes, ...given });
  return { session, file };
}
