// Makes the bundle that WARAQ_BUNDLE names, and keeps it for the build that started this process:
// node bundle-command.mjs <settings of Vite as JSON>
import { createBuilder } from 'vite';

const [settings = '{}'] = process.argv.slice(2);
const builder = await createBuilder(JSON.parse(settings));
await builder.buildApp();
