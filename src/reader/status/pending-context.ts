import { createContext } from 'react';

/** True while the page on the screen waits to be replaced by the next one. */
export const PendingContext = createContext(false);
