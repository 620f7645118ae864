/** A picture of the newspaper itself, that lies among the seeds. */
export interface BrandPicture {
  /** Its path below the folder of seeds, `/` between. */
  readonly file: string;
  /** Its size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The folder of the site that holds these pictures. */
export const BRAND_FOLDER = 'brand';

/** Returns where a picture of the newspaper stands on the site: site-absolute without the base, decoded. */
export const brandPath = (file: string): string =>
  `/${BRAND_FOLDER}/${file.split('/').at(-1) ?? ''}`;
