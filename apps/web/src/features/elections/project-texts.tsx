import { Trans } from '@lingui/react/macro';
import type { DistrictView } from '@madang/contracts/cities';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { AboutProject } from './about-project.js';
import { inDistricts } from './in-districts.js';
import { ProjectTitle } from './project-title.js';
import { usePlace } from '../../app/use-place.js';

interface ProjectTextsProps {
  readonly projects: readonly ProjectView[];
  readonly districts: readonly DistrictView[];
}

/** What each project is, in its own words, district by district. */
export function ProjectTexts({ projects, districts }: ProjectTextsProps) {
  const { language } = usePlace();
  return (
    <Stack>
      {inDistricts(projects, districts, null, language).map(({ district, projects: theirs }) => (
        <section key={district?.code ?? ''}>
          <Stack gap="small">
            <h3>{district ? district.name : <Trans>The whole city</Trans>}</h3>
            {theirs.map((project) => (
              <Details key={project.id} summary={<ProjectTitle project={project} />}>
                <AboutProject project={project} />
              </Details>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
