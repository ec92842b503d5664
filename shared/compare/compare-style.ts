/**
 * The style sheet of a comparison's page, light or dark as the reader's system, and in print. Marks
 * and lines tell what changed; colour only repeats it.
 */
export const COMPARE_STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1c1b1a, #eceae6); --soft: light-dark(#5e5a55, #a8a39b); --line: light-dark(#d8d3cc, #3b3936); --page: light-dark(#fffdfa, #191817); --gone: light-dark(#8f1d1d, #f0a8a0); --come: light-dark(#0b57a4, #8ab8ee); }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 Charter, "Source Serif 4", Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2, .label, .counts, dt, small { font-family: system-ui, sans-serif; }
h2 { font-size: 1.125rem; }
p, dd { white-space: pre-wrap; }
del { color: var(--gone); text-decoration: line-through; }
ins { color: var(--come); text-decoration: underline; }
small, .label, .counts, dt { color: var(--soft); font-size: 0.8125rem; }
.change { margin: 1rem 0; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--line); }
.change p { margin: 0.25rem 0; }
.moved { padding: 0.5rem 0.875rem; border: 1px solid var(--soft); }
dl, dd { margin: 0 0 0.5rem; }
@media print { :root { color-scheme: light; } body { background: none; color: #000; } .change { break-inside: avoid; } }
`;
