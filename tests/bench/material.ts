import path from 'node:path';

/**
 * Folder beside the project with what the benches measure on: labelled stories, bad input, the maker of
 * seeds and the peers. A bench says what is not there and leaves it out.
 */
export const MATERIAL = path.join('..', 'shared');
