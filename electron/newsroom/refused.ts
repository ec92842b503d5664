import type { Refusal } from "../../shared/newsroom/wire.ts";

const STATUS: Readonly<Record<Refusal["code"], number>> = {
  badRequest: 400,
  signedOut: 401,
  revoked: 401,
  role: 403,
  notFound: 404,
  newer: 409,
  tooLarge: 413,
  tooOften: 429,
  unavailable: 503,
};

/** What the newsroom does not do, in a sentence for the person who sits at the desk. */
export class Refused extends Error {
  readonly code: Refusal["code"];

  constructor(code: Refusal["code"], sentence: string) {
    super(sentence);
    this.name = "Refused";
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }

  get body(): Refusal {
    return { code: this.code, sentence: this.message };
  }
}
