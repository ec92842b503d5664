/** Comments on the same words. */
const MOST_OPEN = 20;

/** Which comments the text that is being read is about. */
export class Commented {
  readonly #known: ReadonlySet<string>;
  readonly #open = new Set<string>();
  readonly #placed = new Set<string>();
  /** By comment, the picture that it is about. */
  readonly onPictures = new Map<string, number>();

  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  begin(id: string): void {
    if (this.#known.has(id) && this.#open.size < MOST_OPEN) this.#open.add(id);
  }

  end(id: string): void {
    this.#open.delete(id);
  }

  /** The comments on a text or picture that is met here. */
  here(): readonly string[] {
    for (const id of this.#open) this.#placed.add(id);
    return [...this.#open];
  }

  readonly #points: string[] = [];

  /** Notes a comment that stands at a place without words; false for any other. */
  point(id: string): boolean {
    if (!this.#known.has(id) || this.#placed.has(id)) return false;
    this.#placed.add(id);
    this.#points.push(id);
    return true;
  }

  /** Those, once: the paragraph they stand in takes them. */
  takePoints(): string[] {
    return this.#points.splice(0);
  }
}
