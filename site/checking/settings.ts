import { contentFolder, loadContent, reportOf } from './content.ts';
import { editorLanguage } from './editor-language.ts';
import type { Site } from './shapes/site.ts';

/**
 * The settings in `site.yaml`. Nothing can be built without them: where they are faulty, everything
 * wrong in the content is said, and the program ends with 1.
 */
export async function settings(root: string = contentFolder()): Promise<Site> {
  const content = await loadContent(root);
  if (content.site !== undefined) return content.site;
  const { list, closing } = reportOf(content, root, editorLanguage(content.spoken));
  console.error(`\n${list}\n\n${closing}\n`);
  return process.exit(1);
}
