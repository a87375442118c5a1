import type { CofogGroupCode } from './cofog.js';

/** A programme code, or its beginning, and the COFOG group its money is counted under. */
export interface ProgrammeMapping {
  readonly prefix: string;
  /** Undefined: the money has no purpose yet, so it serves no right in particular. */
  readonly cofog: CofogGroupCode | undefined;
  /** Why, where one could see it otherwise. */
  readonly reason?: string;
}

/**
 * The programme classification of Spanish local budgets (Orden EHA/3565/2008, as amended by Orden HAP/419/2014): two digits
 * are a policy, three a group of programmes. Longer codes are each city's own. Which COFOG group fits is our reading.
 */
export const spanishProgrammeGroups: readonly ProgrammeMapping[] = [
  { prefix: '01', cofog: '01.7' },
  { prefix: '011', cofog: '01.7' },

  { prefix: '13', cofog: '03.6' },
  { prefix: '130', cofog: '03.6', reason: 'General administration of safety has no group of its own.' },
  { prefix: '132', cofog: '03.1' },
  { prefix: '133', cofog: '04.5', reason: 'Traffic and parking run the roads; COFOG leaves only patrols with the police.' },
  { prefix: '134', cofog: '04.5' },
  { prefix: '135', cofog: '03.2', reason: 'COFOG 02.2 sends civil protection to 03.2; 02.2 is defence in war.' },
  { prefix: '136', cofog: '03.2' },

  { prefix: '15', cofog: '06.6' },
  { prefix: '150', cofog: '06.6', reason: 'General administration of housing and planning has no group of its own.' },
  { prefix: '151', cofog: '06.2' },
  { prefix: '152', cofog: '06.1', reason: 'Building and repair; help with the rent would be 10.6 and is not told apart.' },
  { prefix: '153', cofog: '04.5', reason: 'Streets are roads in COFOG, though squares and ramps also serve 06.2.' },
  { prefix: '155', cofog: '04.5', reason: 'Streets, in the numbering used until 2014.' },

  { prefix: '16', cofog: '06.6' },
  { prefix: '160', cofog: '05.2' },
  { prefix: '161', cofog: '06.3' },
  { prefix: '162', cofog: '05.1' },
  { prefix: '163', cofog: '05.1', reason: 'COFOG counts street sweeping as waste management.' },
  { prefix: '164', cofog: '08.4', reason: 'COFOG names no place for cemeteries; they are nearest to community services.' },
  { prefix: '165', cofog: '06.4' },
  { prefix: '166', cofog: '06.2', reason: 'Street furniture, in the numbering used until 2014.' },

  { prefix: '17', cofog: '05.6' },
  { prefix: '170', cofog: '05.6' },
  { prefix: '171', cofog: '05.4', reason: 'Parks as green space; as places of leisure they would be 08.1.' },
  { prefix: '172', cofog: '05.6' },
  { prefix: '1721', cofog: '05.3', reason: 'Noise, light and air pollution in the city.' },

  { prefix: '21', cofog: '10.2' },
  { prefix: '211', cofog: '10.2' },
  { prefix: '22', cofog: '01.3' },
  { prefix: '221', cofog: '01.3', reason: 'Benefits of the city’s own staff are a cost of running it, not help for residents.' },

  { prefix: '23', cofog: '10.9' },
  { prefix: '230', cofog: '10.9' },
  { prefix: '231', cofog: '10.7', reason: 'One group for all social services; a city’s own codes tell older people and families apart.' },
  { prefix: '232', cofog: '10.7' },
  { prefix: '233', cofog: '10.2', reason: 'Care for dependent people, most of them old; part of it is 10.1.' },
  { prefix: '24', cofog: '04.1' },
  { prefix: '241', cofog: '04.1', reason: 'Helping people into work; paying those without work would be 10.5.' },

  { prefix: '31', cofog: '07.6' },
  { prefix: '311', cofog: '07.4' },
  { prefix: '312', cofog: '07.2', reason: 'Hospitals and health centres in one; cities mostly run centres.' },
  { prefix: '313', cofog: '07.4' },

  { prefix: '32', cofog: '09.8' },
  { prefix: '320', cofog: '09.8' },
  { prefix: '321', cofog: '09.1' },
  { prefix: '322', cofog: '09.2' },
  { prefix: '323', cofog: '09.1' },
  { prefix: '324', cofog: '09.2' },
  { prefix: '325', cofog: '09.8', reason: 'Seeing that children go to school is not a service of one level.' },
  { prefix: '326', cofog: '09.6' },
  { prefix: '327', cofog: '09.5', reason: 'Learning to live together, at no level of school.' },

  { prefix: '33', cofog: '08.6' },
  { prefix: '330', cofog: '08.6' },
  { prefix: '332', cofog: '08.2' },
  { prefix: '333', cofog: '08.2' },
  { prefix: '334', cofog: '08.2' },
  { prefix: '336', cofog: '08.2' },
  { prefix: '337', cofog: '08.1' },
  { prefix: '338', cofog: '08.2', reason: 'Public festivals as culture rather than recreation.' },
  { prefix: '34', cofog: '08.1' },

  { prefix: '41', cofog: '04.2' },
  { prefix: '42', cofog: '04.4' },
  { prefix: '425', cofog: '04.3' },
  { prefix: '43', cofog: '04.7' },
  { prefix: '431', cofog: '04.7' },
  { prefix: '432', cofog: '04.7' },
  { prefix: '433', cofog: '04.1', reason: 'Support of businesses of any kind is general economic affairs.' },
  { prefix: '44', cofog: '04.5' },
  { prefix: '45', cofog: '04.5' },
  { prefix: '452', cofog: '06.3', reason: 'Water works of a city mostly serve its supply.' },
  { prefix: '459', cofog: '06.2', reason: 'Other infrastructure, mostly shared facilities of a place.' },
  { prefix: '46', cofog: '04.8' },
  { prefix: '462', cofog: '01.5', reason: 'Research on public services themselves.' },
  { prefix: '463', cofog: '04.8', reason: 'Mostly applied research; basic research would be 01.4.' },
  { prefix: '49', cofog: '04.9' },
  { prefix: '491', cofog: '04.6' },
  { prefix: '492', cofog: '01.3' },
  { prefix: '493', cofog: '04.1', reason: 'COFOG counts consumer protection among general economic affairs.' },

  { prefix: '91', cofog: '01.1' },
  { prefix: '912', cofog: '01.1' },
  { prefix: '92', cofog: '01.3' },
  { prefix: '920', cofog: '01.3' },
  { prefix: '922', cofog: '01.3' },
  { prefix: '923', cofog: '01.3' },
  { prefix: '924', cofog: '01.6', reason: 'COFOG names no place for participation; elections stand in 01.6.' },
  { prefix: '925', cofog: '01.3' },
  { prefix: '926', cofog: '01.3' },
  { prefix: '929', cofog: undefined, reason: 'Reserves for what nobody could foresee: their purpose is known when they are used.' },
  { prefix: '93', cofog: '01.1' },
  { prefix: '931', cofog: '01.1' },
  { prefix: '932', cofog: '01.1' },
  { prefix: '933', cofog: '01.3', reason: 'Keeping the city’s own buildings is a general service.' },
  { prefix: '934', cofog: '01.1', reason: 'The office that runs debt and treasury; interest and repayment are 011.' },
  { prefix: '94', cofog: '01.8' },
];

/**
 * The COFOG group of a Spanish programme code such as `13201`: the longest prefix that matches. `ownProgrammes` are a city's
 * own, finer mappings and come first where they are at least as long. Undefined where none matches, or where the money has
 * no purpose yet.
 */
export function cofogOfSpanishProgramme(
  programmeCode: string,
  ownProgrammes: readonly ProgrammeMapping[] = [],
): CofogGroupCode | undefined {
  return mappingOfSpanishProgramme(programmeCode, ownProgrammes)?.cofog;
}

/** The mapping itself, to show its reason. */
export function mappingOfSpanishProgramme(
  programmeCode: string,
  ownProgrammes: readonly ProgrammeMapping[] = [],
): ProgrammeMapping | undefined {
  let longest: ProgrammeMapping | undefined;
  for (const mapping of [...ownProgrammes, ...spanishProgrammeGroups]) {
    const longer = longest === undefined || mapping.prefix.length > longest.prefix.length;
    if (longer && programmeCode.startsWith(mapping.prefix)) longest = mapping;
  }
  return longest;
}
