import { msgpackCodecs } from "../peers/msgpack.mjs";
import { must, mustEqual } from "../verify.mjs";

/** Rows of an array-like struct into columns; the peers decode the same bytes into arrays of arrays, and check nothing. */
export function columns(op, subject, peers) {
  const { decode, encode } = FORMATS[op];
  const rows = subject.values.map((value) => subject.toWire(value).rows);
  const inputs = rows.map(encode);
  const ours = {
    name: "ours",
    run: (bytes) => decode(subject.row.columns, bytes),
    inputs,
    verify: ({ run }) =>
      inputs.forEach((bytes) => {
        const again = subject.row.columns.encodeMsgpack(run(bytes));
        must(
          Buffer.compare(again, FORMATS["decode MessagePack"].encode(rows[inputs.indexOf(bytes)])) === 0,
          "other rows",
        );
      }),
  };
  const theirs = peers.map((name) => ({
    name,
    run: PEERS[name],
    inputs,
    verify: ({ run }) => inputs.forEach((bytes, i) => mustEqual(run(bytes), rows[i], name)),
  }));
  return [ours, ...theirs];
}

const FORMATS = {
  "decode MessagePack": {
    decode: (contract, bytes) => contract.decodeMsgpack(bytes),
    encode: (rows) => Buffer.from(msgpackCodecs.msgpackr.encode(rows)),
  },
  "decode JSON": {
    decode: (contract, bytes) => contract.decodeJson(bytes),
    encode: (rows) => Buffer.from(JSON.stringify(rows)),
  },
};

const PEERS = {
  msgpackr: msgpackCodecs.msgpackr.decode,
  "JSON.parse": (bytes) => JSON.parse(bytes.toString("utf8")),
};
