import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundComment } from './imported.js';
import type { ImportDefaults, ImportTable } from './import-fault.js';
import { inReadingOrder } from './in-reading-order.js';
import { readImportedComments } from './read-imported-comments.js';
import { readImportedProposals } from './read-imported-proposals.js';

const defaults: ImportDefaults = { language: 'pl', date: '2025-06-01', columns: new Map() };
const table = (header: string[], ...rows: string[][]): ImportTable => ({
  file: 'projects.csv',
  header,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
});

describe('readImportedProposals', () => {
  it('knows columns by their headings, keeps what it does not know, and leaves out who somebody is', () => {
    const { proposals, faults, columns } = readImportedProposals(
      table(['', 'id', 'nazwa', 'opis', 'koszt', 'userId'], ['0', 'B1', ' Słupki ', 'Na chodniku', '80000', '77']),
      defaults,
    );
    expect(faults).toEqual([]);
    expect(proposals).toMatchObject([
      {
        id: 'B1',
        title: 'Słupki',
        problem: 'Na chodniku',
        language: 'pl',
        writtenOn: '2025-06-01',
        facts: [{ name: 'koszt', value: '80000' }],
      },
    ]);
    expect(columns.map(({ use }) => use)).toEqual(['without-heading', 'id', 'title', 'problem', 'kept', 'names-people']);
  });

  it('puts the summary before the text, once', () => {
    const { proposals } = readImportedProposals(
      table(['id', 'title', 'summary', 'text'], ['1', 'One', 'Short.', 'Long.'], ['2', 'Two', 'Short.', 'Short. And long.']),
      defaults,
    );
    expect(proposals.map(({ problem }) => problem)).toEqual(['Short.\n\nLong.', 'Short. And long.']);
  });

  it('takes the word of whoever says what a column holds', () => {
    const { proposals } = readImportedProposals(table(['id', 'title', 'status', 'decision'], ['1', 'One', 'open', 'yes']), {
      ...defaults,
      columns: new Map([['state', 'Decision']]),
    });
    expect(proposals).toMatchObject([{ state: 'yes', facts: [{ name: 'status', value: 'open' }] }]);
  });

  it('reads days as people write them, and addresses that continue the site', () => {
    const { proposals } = readImportedProposals(
      table(
        ['id', 'title', 'date', 'url'],
        ['1', 'One', '15.09.2015', '/p/1'],
        ['2', 'Two', '2015-09-15T10:00:00Z', 'https://a.example/2'],
      ),
      { ...defaults, site: 'https://older.example' },
    );
    expect(proposals.map(({ writtenOn, url }) => [writtenOn, url])).toEqual([
      ['2015-09-15', 'https://older.example/p/1'],
      ['2015-09-15', 'https://a.example/2'],
    ]);
  });

  it('names row, column and value of everything that cannot be taken over', () => {
    const { proposals, faults } = readImportedProposals(
      table(
        ['id', 'title', 'date', 'votes', 'url', 'lang'],
        ['', 'One', 'soon', '3.5', 'javascript:alert(1)', 'Polish!'],
        ['2', '', '2015-02-30', '-1', '/p', 'pl'],
        ['3', 'Three', '', '', '', ''],
        ['3', 'x'.repeat(501), '', '', '', ''],
        ['5', 'Five'],
      ),
      defaults,
    );
    expect(proposals.map(({ id }) => id)).toEqual(['3']);
    expect(faults.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['import/not-a-date', 2, 'date'],
      ['import/missing', 2, 'id'],
      ['import/not-a-language', 2, 'lang'],
      ['import/not-a-link', 2, 'url'],
      ['import/not-a-count', 2, 'votes'],
      ['import/not-a-date', 3, 'date'],
      ['import/missing', 3, 'title'],
      ['import/not-a-link', 3, 'url'],
      ['import/not-a-count', 3, 'votes'],
      ['import/too-long', 5, 'title'],
      ['import/twice', 5, 'id'],
      ['import/other-width', 6, 'row'],
    ]);
  });

  it('asks for a day and a language where neither the row nor anybody says them', () => {
    const { faults } = readImportedProposals(table(['id', 'title'], ['1', 'One']), { columns: new Map() });
    expect(faults.map(({ code, column }) => [code, column])).toEqual([
      ['import/missing', 'date'],
      ['import/missing', 'language'],
    ]);
  });
});

describe('readImportedComments', () => {
  const known = new Set(['7']);
  const header = ['id', 'parentId', 'proposalId', 'text', 'numPositiveVotes', 'page'];

  it('puts answers below what they answer, and says what it does not keep', () => {
    const { comments, columns, answersToNothing } = readImportedComments(
      table(
        header,
        ['1', '-1', '7', 'First', '3', '1'],
        ['2', '-1', '7', 'Second', '0', '1'],
        ['3', '1', '7', 'To the first', '', '1'],
        ['4', '99', '7', 'To one that is gone', '', '1'],
      ),
      defaults,
      known,
    );
    expect(comments.map(({ id, depth, answers, agree }) => [id, depth, answers, agree])).toEqual([
      ['1', 0, null, 3],
      ['3', 1, '1', null],
      ['2', 0, null, 0],
      ['4', 0, null, null],
    ]);
    expect(answersToNothing).toBe(1);
    expect(columns.find(({ heading }) => heading === 'page')?.use).toBe('not-kept');
  });

  it('refuses a comment without its proposal, and keeps the place of one of which no words are left', () => {
    const { comments, faults } = readImportedComments(
      table(header, ['1', '', '8', 'Where?', '', ''], ['2', '', '7', ' ', '', '']),
      defaults,
      known,
    );
    expect(comments.map(({ id, text }) => [id, text])).toEqual([['2', '']]);
    expect(faults.map(({ code, row, column }) => [code, row, column])).toEqual([['import/unknown-proposal', 2, 'proposalId']]);
  });
});

describe('inReadingOrder', () => {
  const comment = (id: number, answers: number | null): FoundComment => ({
    id: String(id),
    proposal: String(id % 2),
    answers: answers === null ? null : String(answers),
    text: 'x',
    language: 'es',
    writtenOn: null,
    voice: null,
    agree: null,
    disagree: null,
  });

  it('loses nobody and repeats nobody, whatever answers what', () =>
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(40)), { maxLength: 40 }), (answers) => {
        const all = answers.map((one, id) => comment(id, one));
        const ordered = inReadingOrder(all);
        expect(ordered.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(all.map((_, id) => id));
        expect(ordered.map(({ position }) => position)).toEqual(all.map((_, at) => at));
        for (const { answers: answered, position } of ordered.filter(({ depth }) => depth > 0))
          expect(ordered.findIndex(({ id }) => id === answered)).toBeLessThan(position);
      }),
    ));
});
