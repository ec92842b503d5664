import { filesOfClient, filesOfHost } from "./files-as-one.ts";
import { RowsText } from "./rows-text.ts";
import { wholeAnswer } from "./whole-answer.ts";

/** First number of ours in oRPC's list of serializers; lower ones are its own. */
const BYTES_TYPE = 32;
const ROWS_TYPE = 33;

/** Lets `Uint8Array` (journal updates, state vectors) cross a JSON wire, as base64, and rows as they are. */
const wireSerializers = [
  {
    type: BYTES_TYPE,
    condition: (data: unknown) => data instanceof Uint8Array,
    serialize: (data: Uint8Array) => toBase64(data),
    deserialize: (serialized: unknown) => {
      if (typeof serialized !== "string") throw new TypeError("Bytes must come as base64.");
      return fromBase64(serialized);
    },
  },
  {
    type: ROWS_TYPE,
    condition: (data: unknown) => data instanceof RowsText,
    serialize: ({ json }: RowsText) => json,
    deserialize: (serialized: unknown) => {
      if (typeof serialized !== "string") throw new TypeError("Rows must come as a text.");
      return new RowsText(serialized);
    },
  },
] as const;

/** What every client of the contract gives its link. */
export const clientWire = {
  customJsonSerializers: wireSerializers,
  interceptors: [wholeAnswer],
  clientInterceptors: [filesOfClient],
};

/** What every host gives its handler. */
export const hostWire = {
  customJsonSerializers: wireSerializers,
  rootInterceptors: [filesOfHost],
};

/** The engine's own base64, many times as quick; Node 24 has none yet. */
const native = Uint8Array as unknown as {
  readonly fromBase64?: (text: string) => Uint8Array;
  readonly prototype: { readonly toBase64?: (this: Uint8Array) => string };
};

const CHUNK = 0x2000;

function toBase64(bytes: Uint8Array): string {
  if (native.prototype.toBase64 !== undefined) return native.prototype.toBase64.call(bytes);
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Spread instead, the bytes would be taken one by one: four times as slow.
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  if (native.fromBase64 !== undefined) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
