/** A file of the newspaper itself, that lies among the seeds. */
export interface BrandFile {
  /** Its path below the folder of seeds, `/` between. */
  readonly file: string;
  /** Where it stands on the site, named after what is in it: site-absolute without the base. */
  readonly path: string;
}

/** A picture of the newspaper, and its size in pixels. */
export interface BrandPicture extends BrandFile {
  readonly width: number;
  readonly height: number;
}

/** The picture of the newspaper's name. */
export interface NewspaperLogo extends BrandPicture {
  /** The one for dark paper; absent where the same stands on both. */
  readonly dark?: BrandPicture;
}

/** The folder of the site that holds these pictures. */
export const BRAND_FOLDER = 'brand';
