import { SEED } from "./same-cases.ts";

/**
 * Ids of Yjs' clients and of blocks decide how a merge comes out, and so belong to a case: they come
 * from the seed too, from the beginning for each file. In one file no id is given twice.
 */
const home = globalThis as { chance?: { state: number } };
const chance = home.chance ?? { state: 0 };
home.chance = chance;
chance.state = SEED;

// One state for all files of a process: Yjs keeps the first of these functions for good.
crypto.getRandomValues = (array) => {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let at = 0; at < bytes.length; at++) bytes[at] = next();
  return array;
};

/** SplitMix32 (after Steele, Lea and Flood 2014): whole numbers, of which a byte is taken. */
function next(): number {
  chance.state = (chance.state + 0x9e3779b9) | 0;
  let mixed = Math.imul(chance.state ^ (chance.state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
