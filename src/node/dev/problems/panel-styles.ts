/** The styles of the panel of problems: within its own tree, with the colours and the type of the page. */
export const panelStyles = `
:host { all: initial; }
section {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483647;
  box-sizing: border-box;
  max-block-size: 60vh;
  padding: 1rem max(var(--gutter, 1rem), 50% - 37rem) 1.25rem;
  overflow: auto;
  overscroll-behavior: contain;
  border-block-start: 3px solid var(--accent);
  background: var(--paper);
  color: var(--ink);
  font: var(--ui);
  overflow-wrap: anywhere;
}
header { display: flex; justify-content: space-between; align-items: start; gap: 1rem; }
h2, p, ol { margin: 0; padding: 0; }
h2 { color: var(--accent); font: var(--h5); }
button {
  flex: none;
  min-block-size: 2rem;
  padding: 0 1rem;
  border: 1px solid var(--edge);
  border-radius: 2px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.lead { color: var(--soft); }
.problems { list-style: none; }
.problems > li { margin-block-start: 1rem; }
.place { color: var(--soft); }
.lines {
  margin-block: 0.5rem;
  padding-inline-start: 3rem;
  border-inline-start: 1px solid var(--rule);
  color: var(--soft);
}
.lines bdi { display: block; white-space: pre-wrap; }
.lines .at { color: var(--ink); font-weight: 700; }
.lines .at::marker { color: var(--accent); }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.25em; }
`;
