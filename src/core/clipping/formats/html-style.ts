/** The look of a dossier on its own: paper and ink, and what a printer needs. */
export const dossierStyle = `
:root { color-scheme: light dark; --ink: #1d1b18; --quiet: #5f5a52; --rule: #d9d3c8; --paper: #fbf9f5; --accent: #8a3324; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e4dc; --quiet: #a8a298; --rule: #45413a; --paper: #1b1a18; --accent: #e09a86; }
}
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-family: Georgia, "Times New Roman", serif; line-height: 1.25; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.3rem; margin-bottom: 0.2rem; }
h3, h4 { font-size: 0.9rem; margin: 0.8rem 0 0.2rem; }
article { border-top: 1px solid var(--rule); margin-top: 2rem; }
section { margin: 1.2rem 0; }
blockquote { margin: 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent);
  font: 1.06rem/1.55 Georgia, "Times New Roman", serif; }
blockquote p, .card p { margin: 0 0 0.6rem; white-space: pre-line; }
blockquote blockquote { border-color: var(--rule); }
.card { padding: 0.6rem 0.9rem; border: 1px solid var(--rule); }
.source, .quiet, .address, small { color: var(--quiet); font-size: 0.88rem; }
.source, .address { margin: 0.1rem 0; }
.note { padding: 0.1rem 0.9rem; border-inline-start: 3px double var(--rule); }
.labels span { display: inline-block; border: 1px solid var(--rule); border-radius: 1em; padding: 0 0.6em;
  margin: 0 0.4em 0.3em 0; font-size: 0.82rem; }
.yellow blockquote { border-color: #b58900; } .green blockquote { border-color: #3f7d3a; }
.blue blockquote { border-color: #2f6ea5; } .pink blockquote { border-color: #b0416e; }
.violet blockquote { border-color: #6b4fa0; }
a { color: var(--accent); }
summary { cursor: pointer; color: var(--quiet); font-size: 0.88rem; }
@media print {
  :root { --ink: #000; --quiet: #333; --rule: #999; --paper: #fff; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  section { break-inside: avoid-page; } h2 { break-after: avoid-page; }
  a { text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
