// Amounts and moments as people read them.

export { countText, numberText, sizeText, momentText as timeText } from "tessera-contracts/text";
