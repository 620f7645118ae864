declare module 'jsdom' {
  /** As much as tests use outside the environment of the same name. */
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly DOMParser: typeof DOMParser };
  }
}
