import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest of each kind of tests first. */
const longest = [
  /browser\/form-states\./,
  /browser\/every-page\./,
  /browser\/journey\./,
  /browser\/console\./,
  /pages\/dev\./,
  /pages\/one-language\./,
  /deploy\/command\./,
  /pages\/rewritten\./,
  /guard\/scope\./,
  /schedule\/tell\./,
  /functions\/year\//,
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((one) => one.test(moduleId));
  return rank < 0 ? longest.length : rank;
};

/**
 * Begins with the files that take longest: one of them at the end would leave a core with nothing to do.
 * Vitest knows how long each took the last time; on a fresh clone it goes by their size, which says little.
 */
export class LongestFirst extends BaseSequencer {
  /** The order in which files are begun. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted
        .filter((file) => file.project === project)
        .sort((one, other) => rankOf(one) - rankOf(other)),
    );
  }
}
