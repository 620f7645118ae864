/** An address that leads on to another: as browsers see them, from the root of the host. */
export interface Redirect {
  /** Decoded. */
  readonly from: string;
  /** Percent-encoded. */
  readonly to: string;
}

/** What a host is told of a site. */
export interface HostSite {
  /** `/` or `/some/path/`. */
  readonly base: string;
  /** The former addresses of stories. */
  readonly redirects: readonly Redirect[];
}

/** A file that a host reads, at the top of the output folder. */
export interface HostFile {
  readonly name: string;
  readonly content: string;
}
