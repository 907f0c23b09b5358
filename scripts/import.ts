import { runImport } from './import/run-import.ts';

const { code, text } = await runImport(process.argv.slice(2));
console[code === 0 ? 'log' : 'error'](text);
process.exitCode = code;
