/** What differs on paper. */
export const PRINT_RULES = `
body { background: none; color: #000; font-size: 11pt; }
article { max-width: none; padding: 0; }
a { color: inherit; text-decoration: none; }
figure img { max-height: 16cm; object-fit: contain; object-position: left; }
figure, blockquote, aside, tr { break-inside: avoid; }
h1, h2, h3, h4 { break-after: avoid; }
p { orphans: 3; widows: 3; }
`;

/**
 * The style sheet of an exported page: readable as it is, light or dark as the reader's system, and
 * in print. It names no file, so that the page needs none.
 */
export const PAGE_STYLE = `
:root { color-scheme: light; --text: #1c1b1a; --soft: #5e5a55; --line: #d8d3cc; --page: #fffdfa; --link: #0b57a4; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --text: #eceae6; --soft: #a8a39b; --line: #3b3936; --page: #191817; --link: #8ab8ee; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 1.1875rem/1.6 Charter, "Source Serif 4", Georgia, serif; }
article { max-width: 38rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 2rem 0 0.75rem; }
h1 { font-size: 2.25rem; margin-top: 0; }
p, ul, ol, blockquote, figure, table, aside { margin: 0 0 1.2rem; }
a { color: var(--link); }
blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem auto; width: 8rem; }
.kicker, .byline, .times, .dateline, .age-banner, figcaption, .related, .embed, .note, .key-points, table, footer { font-family: system-ui, sans-serif; font-size: 0.875rem; line-height: 1.45; }
.kicker { color: var(--link); font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; margin-bottom: 0.5rem; }
.dek { font-size: 1.3125rem; line-height: 1.4; color: var(--soft); }
.byline, .times, .dateline { margin-bottom: 0.25rem; color: var(--soft); }
.author { color: var(--text); }
.age-banner { padding: 0.6rem 0.9rem; border: 1px solid var(--line); }
header { margin-bottom: 2rem; }
figure img { display: block; width: 100%; height: auto; }
figcaption { margin-top: 0.5rem; }
.credit { display: inline-block; color: var(--soft); font-variant-caps: all-small-caps; letter-spacing: 0.04em; }
.caption:not(:last-child) { margin-inline-end: 0.4rem; }
.related { margin: 0 0 1.2rem; padding: 0.75rem 0; border-block: 1px solid var(--line); }
.related p { display: flex; flex-wrap: wrap; gap: 0.1rem 0.75rem; margin: 0; }
.related .title { flex: auto; font-weight: 650; }
.call-to-action { color: var(--soft); font-style: italic; }
.prefix { color: var(--soft); }
.pull-quote { margin: 2rem 0; padding-block: 1rem; border-block: 2px solid var(--text); }
.pull-quote blockquote { margin: 0; padding: 0; border: 0; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
.pull-quote p, .embed p, .note p:last-child { margin: 0; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1rem; margin: 0 0 1.2rem; }
.gallery figure { margin: 0; }
.embed, .note, .key-points { padding: 0.75rem 1rem; border: 1px solid var(--line); }
.embed .provider { color: var(--soft); }
.note .kind { margin-bottom: 0.25rem; color: var(--soft); }
.note strong { color: var(--text); }
.key-points .title { margin-bottom: 0.5rem; font-weight: 650; }
.key-points ul { margin: 0; padding-inline-start: 1.25rem; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
sup, sub { line-height: 0; }
[dir="rtl"] * { letter-spacing: 0; }
mark { background: #ffe08a; color: #1c1b1a; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
@media print {
@page { margin: 2cm; }
${PRINT_RULES.trim()}
}
`;
