// The public surface of `tessera-contracts/text`: how messages about a text show it.

export { countText, elapsedText, numberText, sizeText, momentText } from "./amounts.js";
export { closest } from "./closest.js";
export { codeFrame, type CodeFrame } from "./code-frame.js";
export { displayText, displayWidth } from "./display-text.js";
export { lineText, type Position, positionOf, type SourceText, type TextSpan } from "./position.js";
