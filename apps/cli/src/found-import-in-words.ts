import type { ColumnUse } from '@madang/participation';
import type { FoundImport } from './read-import-files.js';

const useWords: Readonly<Record<string, string>> = {
  kept: 'kept as a fact',
  'names-people': 'left out: it says who somebody is',
  'without-heading': 'left out: it has no heading',
  'not-kept': 'left out: a comment has no place for it',
};

/** What the files hold, column by column. */
export function foundImportInWords({ proposals, comments, faults, columns, answersToNothing, inSeveralFiles }: FoundImport): string {
  const languages = new Map<string, number>();
  for (const { language } of proposals) languages.set(language, (languages.get(language) ?? 0) + 1);
  const rows = new Set(faults.map(({ file, row }) => `${file} ${row}`)).size;
  return [
    `${proposals.length} proposals (${[...languages].map(([language, count]) => `${language}: ${count}`).join(', ')}), ${comments.length} comments`,
    ...(rows > 0 ? [`${rows} rows need mending`] : []),
    ...(answersToNothing > 0 ? [`${answersToNothing} comments answer one that the files do not hold; they stand by themselves`] : []),
    ...(inSeveralFiles.proposals + inSeveralFiles.comments > 0
      ? [
          `${inSeveralFiles.proposals} proposals and ${inSeveralFiles.comments} comments are told of in more than one file; each is taken once`,
        ]
      : []),
    ...columnLines(columns),
    '',
  ].join('\n');
}

/** Many files of one layout are told of once. */
function columnLines(columns: readonly ColumnUse[]): string[] {
  return [...new Set(columns.map(({ heading, use }) => `  ${heading === '' ? '(no heading)' : heading}: ${useWords[use] ?? use}`))];
}
