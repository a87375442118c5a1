/** The instruments that the rights rest on. Titles and years are facts; `binding` says how far each one obliges a state that joined it. */

export type Binding = 'treaty' | 'declaration' | 'resolution';

interface InstrumentEntry {
  readonly code: string;
  readonly title: string;
  readonly binding: Binding;
}

const entries = [
  { code: 'UDHR', title: 'Universal Declaration of Human Rights (1948)', binding: 'declaration' },
  { code: 'ICESCR', title: 'International Covenant on Economic, Social and Cultural Rights (1966)', binding: 'treaty' },
  { code: 'ICCPR', title: 'International Covenant on Civil and Political Rights (1966)', binding: 'treaty' },
  { code: 'CEDAW', title: 'Convention on the Elimination of All Forms of Discrimination against Women (1979)', binding: 'treaty' },
  { code: 'ICERD', title: 'International Convention on the Elimination of All Forms of Racial Discrimination (1965)', binding: 'treaty' },
  { code: 'CRC', title: 'Convention on the Rights of the Child (1989)', binding: 'treaty' },
  { code: 'CRPD', title: 'Convention on the Rights of Persons with Disabilities (2006)', binding: 'treaty' },
  {
    code: 'CMW',
    title: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990)',
    binding: 'treaty',
  },
  { code: 'UNDRIP', title: 'UN Declaration on the Rights of Indigenous Peoples (2007)', binding: 'declaration' },
  { code: 'UNGA', title: 'UN General Assembly resolutions recognising specific rights', binding: 'resolution' },
  {
    code: 'AARHUS',
    title: 'Aarhus Convention on access to information, participation and justice in environmental matters (1998)',
    binding: 'treaty',
  },
] as const satisfies readonly InstrumentEntry[];

export type InstrumentCode = (typeof entries)[number]['code'];

export interface Instrument extends InstrumentEntry {
  readonly code: InstrumentCode;
}

export const instruments: readonly Instrument[] = entries;
