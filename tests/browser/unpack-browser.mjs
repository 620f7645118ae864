// Unpacks the browser of the npm package into TMPDIR and prints where it is. A process of its own,
// because the package decides by the environment, while it is imported, and changes it.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
