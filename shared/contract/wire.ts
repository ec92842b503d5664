/** First number of ours in oRPC's list of serializers; lower ones are its own. */
const BYTES_TYPE = 32;

/** Lets `Uint8Array` (journal updates, state vectors) cross a JSON wire, as base64. */
export const wireSerializers = [
  {
    type: BYTES_TYPE,
    condition: (data: unknown) => data instanceof Uint8Array,
    serialize: (data: Uint8Array) => toBase64(data),
    deserialize: (serialized: unknown) => {
      if (typeof serialized !== "string") throw new TypeError("Bytes must come as base64.");
      return fromBase64(serialized);
    },
  },
];

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
