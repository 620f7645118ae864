/**
 * Opens the system's own sheet for sharing. Source: W3C, "Web Share API".
 *
 * @param address Whole, percent-encoded.
 * @returns `false` where there is none, or it does not take this; never rejects.
 */
export async function shareBySystem(headline: string, address: string): Promise<boolean> {
  // Some targets take the text and leave the title out.
  const story = { title: headline, text: headline, url: address };
  if (typeof navigator.share !== 'function') return false;
  try {
    await navigator.share(story);
    return true;
  } catch (error) {
    // Closing the sheet is an answer too.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
