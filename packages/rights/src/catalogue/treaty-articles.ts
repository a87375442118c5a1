import type { InstrumentCode } from './instruments.js';
import type { RightCode } from './right-code.js';

interface ArticleEntry {
  readonly id: string;
  readonly treaty: InstrumentCode;
  readonly article: string;
  readonly rights: readonly RightCode[];
  readonly gist: string;
  /** How the treaty body reads the article, such as `CESCR GC4`. */
  readonly generalComments?: readonly string[];
  /** Bears on how every right is carried out, not on one right alone. */
  readonly crossCutting?: true;
  readonly regional?: 'UNECE';
}

const entries = [
  { id: 'UDHR-2', treaty: 'UDHR', article: '2', rights: ['EQ'], gist: 'Every right belongs to everyone, whoever they are' },
  { id: 'UDHR-3', treaty: 'UDHR', article: '3', rights: ['SA'], gist: 'Everyone may live, be free and be safe' },
  { id: 'UDHR-8', treaty: 'UDHR', article: '8', rights: ['RE'], gist: 'Courts must put right what breaks your rights' },
  { id: 'UDHR-19', treaty: 'UDHR', article: '19', rights: ['IN'], gist: 'Think, speak, and look for information freely' },
  { id: 'UDHR-21', treaty: 'UDHR', article: '21', rights: ['PA'], gist: 'Take part in government; equal access to public services' },
  { id: 'UDHR-22', treaty: 'UDHR', article: '22', rights: ['SS'], gist: 'Social security, and whatever else a life in dignity takes' },
  { id: 'UDHR-23', treaty: 'UDHR', article: '23', rights: ['WK'], gist: 'Work in fair conditions, with equal pay for equal work' },
  {
    id: 'UDHR-25',
    treaty: 'UDHR',
    article: '25',
    rights: ['HO', 'FO', 'HE', 'SS'],
    gist: 'Enough food, housing and care for a decent life',
  },
  { id: 'UDHR-26', treaty: 'UDHR', article: '26', rights: ['ED'], gist: 'School and learning for everyone' },
  { id: 'UDHR-27', treaty: 'UDHR', article: '27', rights: ['CU'], gist: 'Share in the culture of your community' },
  {
    id: 'ICESCR-2',
    treaty: 'ICESCR',
    article: '2',
    rights: ['EQ'],
    gist: 'Use all means you can spare, step by step, for everyone alike',
    generalComments: ['CESCR GC3', 'CESCR GC20'],
    crossCutting: true,
  },
  {
    id: 'ICESCR-3',
    treaty: 'ICESCR',
    article: '3',
    rights: ['EQ'],
    gist: 'Women and men enjoy these rights alike',
    generalComments: ['CESCR GC16'],
  },
  {
    id: 'ICESCR-6',
    treaty: 'ICESCR',
    article: '6',
    rights: ['WK'],
    gist: 'Everyone may earn a living by work they choose',
    generalComments: ['CESCR GC18'],
  },
  {
    id: 'ICESCR-7',
    treaty: 'ICESCR',
    article: '7',
    rights: ['WK'],
    gist: 'Fair pay, safe work, rest and holidays',
    generalComments: ['CESCR GC23'],
  },
  { id: 'ICESCR-8', treaty: 'ICESCR', article: '8', rights: ['WK'], gist: 'Form unions, join them and strike' },
  {
    id: 'ICESCR-9',
    treaty: 'ICESCR',
    article: '9',
    rights: ['SS'],
    gist: 'Help when you are ill, old, jobless or in need',
    generalComments: ['CESCR GC19'],
  },
  { id: 'ICESCR-10', treaty: 'ICESCR', article: '10', rights: ['CH'], gist: 'Families, mothers and children are protected' },
  {
    id: 'ICESCR-11',
    treaty: 'ICESCR',
    article: '11',
    rights: ['HO', 'FO', 'WS', 'SS'],
    gist: 'Enough food, a decent home, water, and a life that gets better',
    generalComments: ['CESCR GC4', 'CESCR GC7', 'CESCR GC12', 'CESCR GC15'],
  },
  {
    id: 'ICESCR-12',
    treaty: 'ICESCR',
    article: '12',
    rights: ['HE', 'WS', 'EN'],
    gist: 'The best health you can reach, in body and mind',
    generalComments: ['CESCR GC14', 'CESCR GC22'],
  },
  {
    id: 'ICESCR-13',
    treaty: 'ICESCR',
    article: '13',
    rights: ['ED'],
    gist: 'Schools that all can reach, and free primary school',
    generalComments: ['CESCR GC13'],
  },
  {
    id: 'ICESCR-14',
    treaty: 'ICESCR',
    article: '14',
    rights: ['ED'],
    gist: 'A plan to make primary school free and required',
    generalComments: ['CESCR GC11'],
  },
  {
    id: 'ICESCR-15',
    treaty: 'ICESCR',
    article: '15',
    rights: ['CU', 'IN'],
    gist: 'Take part in culture and gain from science',
    generalComments: ['CESCR GC21', 'CESCR GC25'],
  },
  { id: 'ICCPR-2', treaty: 'ICCPR', article: '2', rights: ['RE', 'EQ'], gist: 'The state keeps these rights and repairs each breach' },
  { id: 'ICCPR-3', treaty: 'ICCPR', article: '3', rights: ['EQ'], gist: 'Women and men have the same civil and political rights' },
  {
    id: 'ICCPR-6',
    treaty: 'ICCPR',
    article: '6',
    rights: ['SA'],
    gist: 'No one may have their life taken at will',
    generalComments: ['CCPR GC36'],
  },
  {
    id: 'ICCPR-9',
    treaty: 'ICCPR',
    article: '9',
    rights: ['SA'],
    gist: 'No one is locked up without good reason; everyone is kept safe',
    generalComments: ['CCPR GC35'],
  },
  { id: 'ICCPR-12', treaty: 'ICCPR', article: '12', rights: ['MO'], gist: 'Move about freely and choose where to live' },
  { id: 'ICCPR-14', treaty: 'ICCPR', article: '14', rights: ['RE'], gist: 'A fair hearing before courts that treat all alike' },
  { id: 'ICCPR-17', treaty: 'ICCPR', article: '17', rights: ['IN'], gist: 'Your private life, home and letters are your own' },
  {
    id: 'ICCPR-19',
    treaty: 'ICCPR',
    article: '19',
    rights: ['IN'],
    gist: 'Say what you think, and get information',
    generalComments: ['CCPR GC34'],
  },
  { id: 'ICCPR-21', treaty: 'ICCPR', article: '21', rights: ['PA'], gist: 'Meet in public in peace', generalComments: ['CCPR GC37'] },
  { id: 'ICCPR-22', treaty: 'ICCPR', article: '22', rights: ['PA', 'WK'], gist: 'Found groups and unions, and join them' },
  { id: 'ICCPR-24', treaty: 'ICCPR', article: '24', rights: ['CH'], gist: 'Every child is protected and has a name' },
  {
    id: 'ICCPR-25',
    treaty: 'ICCPR',
    article: '25',
    rights: ['PA'],
    gist: 'Have a say in public affairs; vote and stand in elections',
    generalComments: ['CCPR GC25'],
  },
  { id: 'ICCPR-26', treaty: 'ICCPR', article: '26', rights: ['EQ'], gist: 'One law for all, with equal protection' },
  { id: 'ICCPR-27', treaty: 'ICCPR', article: '27', rights: ['CU'], gist: 'Minorities live their culture, faith and language' },
  { id: 'CEDAW-2', treaty: 'CEDAW', article: '2', rights: ['EQ'], gist: 'Every public body ends discrimination against women' },
  { id: 'CEDAW-3', treaty: 'CEDAW', article: '3', rights: ['EQ'], gist: 'Women can develop fully, in every field' },
  { id: 'CEDAW-4', treaty: 'CEDAW', article: '4', rights: ['EQ'], gist: 'Special steps for a time, to catch up faster' },
  { id: 'CEDAW-5', treaty: 'CEDAW', article: '5', rights: ['CH', 'SA'], gist: 'End fixed roles; both parents raise the children' },
  { id: 'CEDAW-7', treaty: 'CEDAW', article: '7', rights: ['PA'], gist: 'Women take an equal part in politics and public life' },
  { id: 'CEDAW-10', treaty: 'CEDAW', article: '10', rights: ['ED'], gist: 'Girls and women learn on equal terms' },
  { id: 'CEDAW-11', treaty: 'CEDAW', article: '11', rights: ['WK'], gist: 'Equal work, equal pay, and protection around a birth' },
  { id: 'CEDAW-12', treaty: 'CEDAW', article: '12', rights: ['HE'], gist: 'Equal access to health care, also around a birth' },
  { id: 'CEDAW-13', treaty: 'CEDAW', article: '13', rights: ['SS', 'CU'], gist: 'Equal access to benefits, loans, sport and culture' },
  {
    id: 'CEDAW-14',
    treaty: 'CEDAW',
    article: '14',
    rights: ['HO', 'WS'],
    gist: 'Women in the countryside: homes, toilets, water and a voice',
  },
  { id: 'CEDAW-16', treaty: 'CEDAW', article: '16', rights: ['CH'], gist: 'Equal partners in marriage and family' },
  {
    id: 'ICERD-2',
    treaty: 'ICERD',
    article: '2',
    rights: ['EQ'],
    gist: 'Look at every policy, local ones too, and end those that discriminate',
  },
  {
    id: 'ICERD-5',
    treaty: 'ICERD',
    article: '5',
    rights: ['EQ', 'HO', 'ED', 'HE', 'WK', 'PA', 'CU'],
    gist: 'The same rights for all, whatever their race or origin',
  },
  { id: 'ICERD-6', treaty: 'ICERD', article: '6', rights: ['RE'], gist: 'Protection from racism, and repair of its harm' },
  { id: 'ICERD-7', treaty: 'ICERD', article: '7', rights: ['ED'], gist: 'Teach and use culture against prejudice' },
  { id: 'CRC-2', treaty: 'CRC', article: '2', rights: ['EQ', 'CH'], gist: 'No child is treated worse than another' },
  {
    id: 'CRC-3',
    treaty: 'CRC',
    article: '3',
    rights: ['CH'],
    gist: 'What is best for the child comes first',
    generalComments: ['CRC GC14'],
  },
  {
    id: 'CRC-4',
    treaty: 'CRC',
    article: '4',
    rights: ['CH'],
    gist: 'Spend on children as much as can be found',
    generalComments: ['CRC GC5', 'CRC GC19 (public budgeting)'],
    crossCutting: true,
  },
  { id: 'CRC-12', treaty: 'CRC', article: '12', rights: ['PA', 'CH'], gist: 'Children are heard in what concerns them' },
  { id: 'CRC-18', treaty: 'CRC', article: '18', rights: ['CH'], gist: 'Parents get support, and there is childcare' },
  { id: 'CRC-19', treaty: 'CRC', article: '19', rights: ['SA', 'CH'], gist: 'Children are kept safe from violence and neglect' },
  { id: 'CRC-24', treaty: 'CRC', article: '24', rights: ['HE', 'WS'], gist: 'Health care, clean water and good food for children' },
  { id: 'CRC-26', treaty: 'CRC', article: '26', rights: ['SS'], gist: 'Children share in social security' },
  { id: 'CRC-27', treaty: 'CRC', article: '27', rights: ['SS', 'HO', 'FO'], gist: 'Children have enough to live on and to grow' },
  { id: 'CRC-28', treaty: 'CRC', article: '28', rights: ['ED'], gist: 'Every child can go to school' },
  { id: 'CRC-29', treaty: 'CRC', article: '29', rights: ['ED'], gist: 'School lets talents grow and teaches respect for rights' },
  { id: 'CRC-31', treaty: 'CRC', article: '31', rights: ['CU'], gist: 'Time for rest, play and culture' },
  {
    id: 'CRPD-4',
    treaty: 'CRPD',
    article: '4',
    rights: ['EQ'],
    gist: 'Change rules, ask disabled people, use the means there are',
    crossCutting: true,
  },
  { id: 'CRPD-5', treaty: 'CRPD', article: '5', rights: ['EQ'], gist: 'Equal treatment, with adjustments where they are needed' },
  {
    id: 'CRPD-9',
    treaty: 'CRPD',
    article: '9',
    rights: ['MO'],
    gist: 'Buildings, transport and information without barriers',
    generalComments: ['CRPD GC2'],
  },
  { id: 'CRPD-13', treaty: 'CRPD', article: '13', rights: ['RE'], gist: 'Courts that disabled people can use' },
  { id: 'CRPD-16', treaty: 'CRPD', article: '16', rights: ['SA'], gist: 'No exploitation, violence or abuse' },
  {
    id: 'CRPD-19',
    treaty: 'CRPD',
    article: '19',
    rights: ['HO', 'SS'],
    gist: 'Live on your own terms, among others',
    generalComments: ['CRPD GC5'],
  },
  { id: 'CRPD-20', treaty: 'CRPD', article: '20', rights: ['MO'], gist: 'Get about as freely as possible' },
  { id: 'CRPD-21', treaty: 'CRPD', article: '21', rights: ['IN'], gist: 'Information in forms that everyone can use' },
  { id: 'CRPD-23', treaty: 'CRPD', article: '23', rights: ['CH'], gist: 'A home, a family and children of one’s own' },
  {
    id: 'CRPD-24',
    treaty: 'CRPD',
    article: '24',
    rights: ['ED'],
    gist: 'Learn together with everyone else',
    generalComments: ['CRPD GC4'],
  },
  { id: 'CRPD-25', treaty: 'CRPD', article: '25', rights: ['HE'], gist: 'The same health care as everyone, close to home' },
  {
    id: 'CRPD-27',
    treaty: 'CRPD',
    article: '27',
    rights: ['WK'],
    gist: 'Work that is open to disabled people',
    generalComments: ['CRPD GC8'],
  },
  {
    id: 'CRPD-28',
    treaty: 'CRPD',
    article: '28',
    rights: ['SS', 'WS', 'HO'],
    gist: 'Enough to live on, and help with the costs of disability',
  },
  { id: 'CRPD-29', treaty: 'CRPD', article: '29', rights: ['PA'], gist: 'Vote, stand for office and take part' },
  { id: 'CRPD-30', treaty: 'CRPD', article: '30', rights: ['CU'], gist: 'Join in culture, leisure and sport' },
  { id: 'CRPD-31', treaty: 'CRPD', article: '31', rights: ['EQ'], gist: 'Count and publish figures, group by group', crossCutting: true },
  { id: 'CMW-28', treaty: 'CMW', article: '28', rights: ['HE'], gist: 'Urgent care for migrant workers, papers or not' },
  { id: 'CMW-30', treaty: 'CMW', article: '30', rights: ['ED'], gist: 'Children of migrant workers may go to school' },
  {
    id: 'CMW-43',
    treaty: 'CMW',
    article: '43',
    rights: ['HO', 'ED', 'SS'],
    gist: 'Migrants with papers get homes, schools and services like others',
  },
  { id: 'UNDRIP-18', treaty: 'UNDRIP', article: '18', rights: ['PA'], gist: 'Indigenous peoples share in decisions that touch them' },
  {
    id: 'UNDRIP-23',
    treaty: 'UNDRIP',
    article: '23',
    rights: ['HO', 'HE'],
    gist: 'Indigenous peoples set their own aims for homes, health and welfare',
  },
  {
    id: 'UNGA-64/292',
    treaty: 'UNGA',
    article: '64/292',
    rights: ['WS'],
    gist: 'The world’s states declare water and toilets a human right (2010)',
  },
  {
    id: 'UNGA-76/300',
    treaty: 'UNGA',
    article: '76/300',
    rights: ['EN'],
    gist: 'The world’s states declare a healthy environment a human right (2022)',
  },
  {
    id: 'AARHUS-4',
    treaty: 'AARHUS',
    article: '4',
    rights: ['IN', 'EN'],
    gist: 'Ask for facts about the environment and get them',
    regional: 'UNECE',
  },
  {
    id: 'AARHUS-6',
    treaty: 'AARHUS',
    article: '6',
    rights: ['PA', 'EN'],
    gist: 'Have a say before works that affect the environment',
    regional: 'UNECE',
  },
  { id: 'AARHUS-9', treaty: 'AARHUS', article: '9', rights: ['RE', 'EN'], gist: 'Go to court for the environment', regional: 'UNECE' },
] as const satisfies readonly ArticleEntry[];

/** Such as `ICESCR-11`: the instrument and the article. */
export type ArticleId = (typeof entries)[number]['id'];

export interface TreatyArticle extends ArticleEntry {
  readonly id: ArticleId;
}

/** Numbers are facts; gists are ours, made short for reading, and never stand for the wording of an instrument. */
export const treatyCatalogueVersion = 1;

export const treatyArticles: readonly TreatyArticle[] = entries;

const byId: ReadonlyMap<string, TreatyArticle> = new Map(entries.map((article) => [article.id, article]));

export function treatyArticle(id: ArticleId): TreatyArticle {
  return byId.get(id)!;
}
