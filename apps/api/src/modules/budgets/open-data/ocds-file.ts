import type { DataSource } from 'typeorm';
import { publishedLines, type PublishedLine, type PublishedVersion } from './published-lines.js';

/**
 * The spending of a version as the budget breakdown extension of the Open Contracting Data Standard has it, so that contracts can
 * name the line that pays them. Amounts are JSON numbers there; they are written with the digits of the budget.
 */
export async function* ocdsFile(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  const { citySlug, cityName, fiscalYear, id, publishedAt, publicUrl, licence } = version;
  const publisher = { name: cityName, uri: publicUrl };
  const ocid = `ocds-madang-${citySlug}-${id}`;
  const party = { id: citySlug, name: cityName, roles: ['buyer', 'funder'] };
  const head = {
    uri: `${publicUrl}/api/v1/cities/${citySlug}/budget-versions/${id}/files/ocds-budget.json`,
    version: '1.1',
    extensions: ['https://raw.githubusercontent.com/open-contracting-extensions/ocds_budget_breakdown_extension/master/extension.json'],
    publishedDate: publishedAt.toISOString(),
    publisher,
    license: licence.path,
  };
  const release = { ocid, id: `${ocid}-1`, date: publishedAt.toISOString(), tag: ['planning'], initiationType: 'tender', parties: [party] };
  const buyer = { id: citySlug, name: cityName };
  yield Buffer.from(
    `${open(head)},"releases":[${open(release)},"buyer":${JSON.stringify(buyer)},"planning":{"budget":{"id":"${id}","description":${JSON.stringify(`Budget ${fiscalYear}`)},"budgetBreakdown":[`,
  );
  let first = true;
  for await (const lines of publishedLines(db, version)) {
    const spending = lines.filter(({ direction, elimination }) => direction === 'expenditure' && elimination !== true);
    yield Buffer.from(spending.map((line) => `${first ? ((first = false), '\n') : ',\n'}${breakdown(line, buyer)}`).join(''));
  }
  yield Buffer.from('\n]}}}]}\n');
}

function breakdown(line: PublishedLine, source: { readonly id: string; readonly name: string }): string {
  const names = [line.programme_name, line.economic_name ?? line.chapter_name].filter((name) => name !== null);
  const classifications = Object.fromEntries(
    (['body', 'department', 'programme', 'chapter', 'economic'] as const).flatMap((step) =>
      line[`${step}_code`] === null ? [] : [[step, line[`${step}_code`]]],
    ),
  );
  const period = { startDate: `${line.fiscal_year}-01-01T00:00:00Z`, endDate: `${line.fiscal_year}-12-31T23:59:59Z` };
  const rest = { id: line.line, description: names.join(' · '), period, sourceParty: source, classifications };
  return `${open(rest)},"amount":{"amount":${line.final ?? line.initial},"currency":"${line.currency}"}}`;
}

/** An object without its closing brace, to be gone on with. */
function open(content: object): string {
  return JSON.stringify(content).slice(0, -1);
}
