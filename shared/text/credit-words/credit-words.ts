/**
 * What one language says in credit lines. Each value is a list whose entries are parted by commas;
 * case does not count, and an apostrophe is as good as another. "…zeitung" is any word that ends so,
 * "bundes…" any that begins so.
 */
export interface CreditWords {
  /** The picture, in words that open hardly any other line: after "photo:" one name is enough. */
  readonly photo: string;
  /** The picture or the credit, in words that open other lines as well: "image", "graphic". */
  readonly picture: string;
  /** Who made it, in words that only credits say: "photo credit", "photographer". */
  readonly credit: string;
  /** Whose it is, without saying who made it: "photo source". */
  readonly owner: string;
  /** The same of texts and figures too, so that it counts before two names only: "source". */
  readonly source: string;
  /** A picture that somebody gave, or that was taken off a screen: "handout", "screen grab". */
  readonly given: string;
  /** Which of several pictures, before the word for it: "cover", "staff". */
  readonly which: string;
  /** What stands between the picture and who made it: "by". */
  readonly by: string;
  /** The same where it may as well say what is to be seen: "de", "von". */
  readonly of: string;
  /** Before whoever gave the picture, wherever it stands: "courtesy of". */
  readonly courtesy: string;
  /** The same in words that count only after one for the picture: "photo courtesy". */
  readonly after: string;
  /** The same where it may as well say what is to be seen: "photo from". */
  readonly from: string;
  /** Stands where a name would stand, and names nobody: "pool", "stringer", "file". */
  readonly unnamed: string;
  /** The same where it is a credit when nothing else stands on the line: "handout". */
  readonly alone: string;
  /** People and houses that are called by what they are: "family", "artist". */
  readonly holder: string;
  /** Words in the names of houses, which no person is called. */
  readonly house: string;
}
