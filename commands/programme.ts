import { relative } from 'node:path';
import { dayOf } from '../domain/words/day.ts';
import { say } from '../domain/words/words.ts';
import { contentFolder, loadAgain, loadContent, reportOf } from '../site/checking/content.ts';
import { editorLanguage } from '../site/checking/editor-language.ts';
import { isError } from '../site/checking/faults/fault.ts';
import { carryOut } from './programme/carry-out.ts';
import { readWords } from './programme/read-words.ts';
import { programmeWords } from './programme/words.ts';

/** Lists the programmes, writes the next edition of one, or has one last longer. */
const root = contentFolder();
const content = await loadContent(root);
const language = editorLanguage(content.spoken);
const words = programmeWords(language);
const stop = (said: string): never => {
  console.error(said);
  process.exit(1);
};

const asked = readWords(process.argv.slice(2), content.programmeIds, language);
if ('fault' in asked) stop(asked.fault);
else {
  if (asked.act !== 'list' && content.faults.some(isError)) stop(words.faulty);
  const { said, done } = carryOut(asked, {
    folder: relative('.', root) || '.',
    programmes: content.programmes,
    language,
    today: dayOf(Date.now()),
  });
  if (!done) stop(said);
  const after = asked.act === 'clone' ? await loadAgain(root) : undefined;
  const made = after?.programmes.find(({ id }) => asked.act === 'clone' && id === asked.to);
  console.log(
    made ? words.cloned(say(made.name, language), made.dates.launch, made.dates.end, said) : said,
  );
  const { list } = after ? reportOf(after, root, language) : { list: '' };
  if (list !== '') console.log(`\n${list}`);
}
