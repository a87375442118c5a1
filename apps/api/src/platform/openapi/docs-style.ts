/** Served as a file of its own: the content security policy allows no style inside a page. */
export const docsStyle = `:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; margin: 0 auto; max-inline-size: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-block-start: 3rem; border-block-end: 2px solid; padding-block-end: .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
nav a { display: inline-block; padding-block: .5rem; }
section { margin-block: 2rem; }
dl { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .5rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd > p, dd > ul { margin: 0; }
code { font-size: .95em; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
tbody th { font-weight: 400; }
:target { outline: 3px solid; outline-offset: .5rem; }
@media (max-width: 35rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: .5rem; } }
`;
