/**
 * What of y-protocols' awareness a relay needs: which client an update is of, how new it is, and an
 * update that takes a client away. Read here byte by byte, so that the host's process loads no Yjs.
 * https://github.com/yjs/y-protocols/blob/master/PROTOCOL.md
 */
export interface ClientState {
  readonly clientId: number;
  readonly clock: number;
  /** As JSON; "null" for somebody who has gone. */
  readonly state: string;
}

/** Nobody's state is longer: a name, a colour and two places in the text. */
const LONGEST_UPDATE = 64 * 1024;

/** The states in an update; throws a RangeError for bytes that are none. */
export function statesIn(update: Uint8Array): ClientState[] {
  if (update.length > LONGEST_UPDATE) throw new RangeError("The update is too long.");
  const bytes = reader(update);
  const states = Array.from({ length: bytes.number(LONGEST_UPDATE) }, () => {
    const clientId = bytes.number();
    const clock = bytes.number();
    const state = bytes.text();
    JSON.parse(state);
    return { clientId, clock, state };
  });
  if (!bytes.isAtEnd()) throw new RangeError("Something follows the update.");
  return states;
}

export function updateOf(states: readonly ClientState[]): Uint8Array {
  const parts = states.map(({ clientId, clock, state }) => {
    const text = new TextEncoder().encode(state);
    return [...numberBytes(clientId), ...numberBytes(clock), ...numberBytes(text.length), ...text];
  });
  return Uint8Array.from([...numberBytes(states.length), ...parts.flat()]);
}

/** The server's engine passes no departure on, so it is told of one by a state. */
const GONE = JSON.stringify({ gone: true });

export function departureAsState(one: ClientState): ClientState {
  return one.state === "null" ? { ...one, state: GONE } : one;
}

function reader(bytes: Uint8Array) {
  let at = 0;
  const number = (most = Number.MAX_SAFE_INTEGER) => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at];
      if (byte === undefined || scale > 2 ** 49) throw new RangeError("A number has no end.");
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    if (value > most) throw new RangeError("A number is too large.");
    return value;
  };
  const text = () => {
    const length = number(bytes.length - at);
    at += length;
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at - length, at));
  };
  return { number, text, isAtEnd: () => at === bytes.length };
}

function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}
