import { type Canonical, refuse } from "./refusal.js";

/** 36 lowercase characters of a UUID with or without hyphens. */
export function parseUuid(text: string): Canonical {
  return UUID.test(text) ? hyphenated(text.replaceAll("-", "").toLowerCase()) : refuse("Invalid UUID");
}

/** The UUID of 16 bytes. */
export function uuidOfBytes(bytes: Uint8Array): Canonical {
  if (bytes.length !== 16) return refuse("Invalid UUID bytes");
  return hyphenated(Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
}

const UUID = /^(?:[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

function hyphenated(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
