/** nspell 2.1.5 comes without types; this is what of it is used. */
declare module "nspell" {
  export default function nspell(dictionary: {
    readonly aff: Uint8Array;
    readonly dic: Uint8Array;
  }): {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => string[];
  };
}
