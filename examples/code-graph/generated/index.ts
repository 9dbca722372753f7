// @generated from contracts/. Do not edit. [e14cf977df377ceb]

export * from "./extracted.js";
