/**
 * Words of a made-up port town's paper. None has an x or a z: those are the letters that are typed to
 * find out when a page takes a key.
 */
const WHO =
  "the council|the harbour master|a ferry captain|the night bus driver|our reader|the school board|a crane operator|the fire brigade|the mayor|a fish trader|the planning office|the tram union".split(
    "|",
  );
const DID =
  "said|denied|promised|warned|repeated|wrote|admitted|feared|argued|announced|confirmed|hoped".split(
    "|",
  );
const WHAT =
  "that the old pier would stay open|that no ticket had been sold twice|that the tide came too early|that nobody had counted the gulls|that the new screens were too bright|that the bridge needs another winter|that the papers lay in a drawer|that rope and paint cost more than last year|that the lights went out at seven|that both trams had been late".split(
    "|",
  );
const WHEN =
  "on Monday|after the storm|before dawn|in the second week of May|during the hearing|at the last minute|for the third time|with some relief|without a vote|in a short letter".split(
    "|",
  );

/** Sentences of so many words, the last one cut to fit. */
export function sentence(next: () => number, words: number): string {
  const made: string[] = [];
  while (made.length < words) {
    const one = [WHO, DID, WHAT, WHEN].map((part) => part[next() % part.length]).join(" ");
    made.push(...`${one.charAt(0).toUpperCase()}${one.slice(1)}.`.split(" "));
  }
  const cut = made.slice(0, words).join(" ");
  return cut.endsWith(".") ? cut : `${cut}.`;
}
