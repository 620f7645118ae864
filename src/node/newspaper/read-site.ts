import { readText, type ReadValue } from './read-values.ts';

/** What an address says of where a site stands. */
interface ReadOrigin {
  /** Protocol and host; null where it is no address of the web. */
  readonly origin: string | null;
  /** Whether it says no more than that. */
  readonly isOrigin: boolean;
}

/** Reads the protocol and the host of an address. */
export function readOrigin(address: string): ReadOrigin {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { origin: null, isOrigin: false };
  return { origin: url.origin, isOrigin: url.pathname === '/' };
}

/** Reads where the site stands: what links, feeds and previews begin with. */
export const readSite: ReadValue<string> = (node, name, report) => {
  const said = readText(node, name, report);
  if (said === undefined) return undefined;
  const { origin, isOrigin } = readOrigin(said);
  if (isOrigin) return said;
  const isWhole = origin !== null;
  return report.refuse(node, {
    en: {
      message: `The setting ${name} is "${said}", ${isWhole ? 'which is more than a host' : 'no address'}.`,
      remedy: isWhole
        ? `Write ${name}: ${origin}, and the path in WARAQ_BASE.`
        : `Write it whole: ${name}: https://example.org`,
    },
    ar: {
      message: `الإعداد ⁨${name}⁩ قيمته ⁨${said}⁩، ${isWhole ? 'وفيها أكثر من اسم الموقع' : 'وليست عنوانًا'}.`,
      remedy: isWhole
        ? `يُكتب ⁨${name}: ${origin}⁩، والمسار في ⁨WARAQ_BASE⁩.`
        : `يُكتب كاملًا: ⁨${name}: https://example.org⁩`,
    },
  });
};
