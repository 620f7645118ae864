/** What two stories share: countries by their codes, and names as they are printed. */
export interface Reason {
  readonly places: readonly string[];
  readonly names: readonly string[];
}
