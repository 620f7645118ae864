/** The light colours of pages, as the style sheet `tokens.css` has them: previews stand on paper of any colour. */
export const SHARE_COLOURS = { paper: '#faf7f0', ink: '#1c1a16', accent: '#a81c1c' } as const;
