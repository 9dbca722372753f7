// Amounts and moments as people read them.

export { countText, numberText, sizeText, timeText } from "tessera-contracts/text";
