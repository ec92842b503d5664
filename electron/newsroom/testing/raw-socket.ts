import { afterwards } from "../../store/testing/new-folder.ts";
import { until } from "./desk.ts";

/** A connection to one document whose every byte is the test's own, as a hostile desk sends them. */
export interface RawSocket {
  /** By the engine's number of the message, and what follows it. */
  send(type: number, ...rest: readonly (number | Uint8Array)[]): void;
  /** Asks whether all is stored; resolves once it is answered, refused, or hung up on. */
  answered(): Promise<"stored" | "refused" | "closed">;
  /** Asks for all of the document: whether these words are in it. */
  holds(words: string): Promise<boolean>;
}

const SYNC = 0;
const AUTH = 2;
const STATELESS = 5;
const CLOSE = 7;

/** Signs in by `token`; resolves once the newsroom has let it in. */
export async function rawSocket(
  { url }: { readonly url: string },
  document: string,
  token: string,
): Promise<RawSocket> {
  const heard: string[] = [];
  let isClosed = false;
  const socket = new WebSocket(`${url.replace("http", "ws")}/v1/sync`);
  afterwards(() => socket.close());
  socket.binaryType = "arraybuffer";
  socket.onmessage = ({ data }) => heard.push(Buffer.from(data).toString("latin1"));
  socket.onclose = () => {
    isClosed = true;
  };
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  const name = textBytes(document);
  const send = (type: number, ...rest: readonly (number | Uint8Array)[]) =>
    socket.send(
      Buffer.concat([
        Uint8Array.from([...name, type]),
        ...rest.map((part) => (typeof part === "number" ? Uint8Array.of(part) : part)),
      ]),
    );
  send(AUTH, 0, ...textBytes(token), ...textBytes("test"));
  await until(() => heard.some((one) => one.includes("read")));
  const closing = Buffer.from([...name, CLOSE]).toString("latin1");
  return {
    send,
    holds: async (words) => {
      heard.length = 0;
      send(SYNC, 0, 1, 0);
      // The second step, which holds what this side lacks: all of it.
      const begin = Buffer.from([...name, SYNC, 1]).toString("latin1");
      const all = await until(() => heard.find((one) => one.startsWith(begin)));
      return all.includes(words);
    },
    answered: () => {
      send(STATELESS, ...textBytes('{"kind":"stored","number":1}'));
      return until(() => {
        if (heard.some((one) => one.includes('"kind":"refused"'))) return "refused";
        if (isClosed || heard.some((one) => one.startsWith(closing))) return "closed";
        return heard.some((one) => one.includes('"kind":"stored"')) && "stored";
      });
    },
  };
}

/** As lib0 writes them: the length, seven bits a byte, and the bytes. */
export function lengthAnd(bytes: Uint8Array): Uint8Array {
  const size: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) size.push((rest & 127) | 128);
  return Buffer.concat([Uint8Array.from([...size, rest]), bytes]);
}

export const textBytes = (text: string): Uint8Array => lengthAnd(Buffer.from(text));
