// Opens each PDF in pdf.js: every page's operators, text, annotations and structure. Prints what the reader warns of.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [home, ...files] = process.argv.slice(2);
const warnings = [];
for (const level of ['log', 'warn', 'error']) console[level] = (...words) => warnings.push(words.join(' '));
const pdfjs = await import(pathToFileURL(join(home, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs')));
// What is said when the optional drawing surface of Node is not there concerns no file.
warnings.length = 0;
let failed = 0;
for (const file of files) {
  let pages = 0;
  try {
    const document = await pdfjs.getDocument({
      data: new Uint8Array(readFileSync(file)),
      verbosity: pdfjs.VerbosityLevel.WARNINGS,
      isEvalSupported: false,
      standardFontDataUrl: join(home, 'node_modules/pdfjs-dist/standard_fonts/'),
    }).promise;
    await document.getOutline();
    await document.getMetadata();
    await document.getPageLabels();
    for (pages = 0; pages < document.numPages; pages++) {
      const page = await document.getPage(pages + 1);
      await page.getOperatorList();
      await page.getTextContent();
      await page.getAnnotations();
      await page.getStructTree();
    }
    await document.destroy();
  } catch (problem) {
    warnings.push(`page ${pages + 1}: ${problem.message}`);
  }
  if (warnings.length > 0) failed++;
  for (const warning of warnings.splice(0)) process.stdout.write(`  pdf.js: ${file}: ${warning}\n`);
}
process.exit(failed > 0 ? 1 : 0);
