import { assertNever } from '@madang/basics';
import type { PabulibWarning } from './election.js';
import type { PabulibFault } from './fault.js';

/** What is wrong and what to do about it, in two plain sentences without the position. */
export function explainPabulibFault(fault: PabulibFault): string {
  switch (fault.code) {
    case 'pabulib/text-outside-sections':
      return 'This text stands before the first section. Begin the file with a line that says META.';
    case 'pabulib/section-missing':
      return `The file has no ${fault.section} section. Add a line that says ${fault.section}, a header line and the rows.`;
    case 'pabulib/section-twice':
      return `The section ${fault.section} begins a second time. Put all of its rows under one title.`;
    case 'pabulib/header-missing':
      return `The section ${fault.section} has no header. Name its columns on the line after the title, separated by semicolons.`;
    case 'pabulib/column-missing':
      return `The section ${fault.section} has no column "${fault.name}". Add it to the header and to every row.`;
    case 'pabulib/column-twice':
      return `The section ${fault.section} has two columns named "${fault.name}". Rename or remove one of them.`;
    case 'pabulib/too-many-fields':
      return `The row has ${fault.found} fields, the header only ${fault.expected}. Put a text that contains a semicolon between double quotes.`;
    case 'pabulib/quote-not-closed':
      return 'A double quote opens here and is never closed. Close it, and write a quote inside a quoted text twice.';
    case 'pabulib/not-utf8':
      return 'The text is not UTF-8 from here on. Save the file with the encoding UTF-8.';
    case 'pabulib/field-missing':
      return `META does not say the ${fault.name}. Add a row "${fault.name};" with its value.`;
    case 'pabulib/field-twice':
      return `META says "${fault.name}" twice. Remove one of the two rows.`;
    case 'pabulib/not-an-amount':
      return `The ${fault.name} "${fault.value}" is not an amount. Write digits with at most one decimal point, such as 12500 or 12500.50.`;
    case 'pabulib/negative-amount':
      return `The ${fault.name} "${fault.value}" is below zero. Write an amount of zero or more.`;
    case 'pabulib/project-without-id':
      return 'The project has no id. Fill in the column "project_id".';
    case 'pabulib/project-twice':
      return `The project "${fault.project}" is listed twice. Give every project an id of its own.`;
    case 'pabulib/unknown-project':
      return `The ballot names "${fault.project}", which is not in PROJECTS. Correct the id or add the project.`;
    case 'pabulib/points-do-not-match':
      return `The ballot names ${fault.projects} projects and gives ${fault.points} points. Write one number for each project, in the same order.`;
    case 'pabulib/not-points':
      return `"${fault.value}" is not a number of points. Write a number such as 3.`;
    case 'pabulib/too-many-points':
      return 'The points up to here add up to more than can be counted exactly. Use smaller numbers.';
    case 'pabulib/unknown-vote-type':
      return `The vote type "${fault.value}" is unknown. Use approval, choose-1, ordinal, cumulative or scoring.`;
    default:
      return assertNever(fault);
  }
}

/** What a person should know about a file that can be counted all the same. */
export function explainPabulibWarning(warning: PabulibWarning): string {
  switch (warning.code) {
    case 'pabulib/count-differs':
      return `META says ${warning.field} is "${warning.stated}", but the file has ${warning.found}. It may be cut off.`;
    case 'pabulib/projects-repeated':
      return `${warning.ballots} ${warning.ballots === 1 ? 'ballot names' : 'ballots name'} a project more than once; it counts once.`;
    default:
      return assertNever(warning);
  }
}
