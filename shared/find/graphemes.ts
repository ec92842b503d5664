let segmenter: Intl.Segmenter | undefined;

/** Tells of a text whether a place stands between two characters as a reader sees them. */
export function boundariesOf(text: string): (at: number) => boolean {
  let segments: Intl.Segments | undefined;
  return (at) => {
    if (at <= 0 || at >= text.length) return true;
    // Below the combining accents each unit is a character, but for the two of a line's end.
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (before < 0x300 && after < 0x300 && before !== 13) return true;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    segments ??= segmenter.segment(text);
    return segments.containing(at)?.index === at;
  };
}
