import { contentFolder, loadContent, reportOf } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { isError } from '../site/checking/faults/fault.ts';

/** Says everything wrong in the content, file by file; ends with 1 when something must be mended. */
const root = contentFolder();
const content = await loadContent(root);
const { list, closing } = reportOf(content, root, editorLanguage(content.spoken));
console.log(list === '' ? closing : `${list}\n\n${closing}`);
process.exitCode = content.faults.some(isError) ? 1 : 0;
