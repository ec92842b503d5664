/**
 * Rows of a list as JSON, made where they were read: who passes them on neither looks at them nor
 * makes them anew. Every list of the contract has rows that JSON can say (`whole-answer.test`).
 */
export class RowsText {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  rows(): unknown[] {
    return JSON.parse(this.json) as unknown[];
  }
}
