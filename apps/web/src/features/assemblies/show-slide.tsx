import { Trans, useLingui } from '@lingui/react/macro';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { StanceBar } from '../../ui/stance-bar.js';
import { StanceWords } from '../../ui/stance-words.js';
import { standingWords } from './assembly-words.js';
import { CityWords } from './city-words.js';
import type { ShowStep } from './show-steps.js';

/** One message, said in a sentence that can be read aloud. No name stands here. */
export function ShowSlide({ step, assembly }: { readonly step: ShowStep; readonly assembly: AssemblyView }) {
  const { i18n } = useLingui();
  const { title, question, commitment, language } = assembly;
  switch (step.kind) {
    case 'question':
      return (
        <>
          <h1>
            <CityWords language={language}>{question}</CityWords>
          </h1>
          <p>
            <CityWords language={language}>{title}</CityWords>
          </p>
        </>
      );
    case 'statement':
      return (
        <>
          <h1>
            <CityWords language={step.statement.language}>{step.statement.text}</CityWords>
          </h1>
          <p>
            <StanceWords counts={step.counts} />
          </p>
          <StanceBar counts={step.counts} />
          <p>{step.statement.standing && i18n._(standingWords[step.statement.standing].words)}</p>
        </>
      );
    case 'decision': {
      const { text, language: written, inFavour, against, abstained, carried } = step.decision;
      return (
        <>
          <h1>
            <CityWords language={written}>{text}</CityWords>
          </h1>
          <p>
            <Trans>
              In favour {inFavour}, against {against}, abstained {abstained}.
            </Trans>
          </p>
          <p>{carried ? <Trans>Carried</Trans> : <Trans>Not carried</Trans>}</p>
        </>
      );
    }
    case 'promise':
      return (
        <>
          <h1>
            <Trans>What the city promises</Trans>
          </h1>
          <p>
            <CityWords language={language}>{commitment}</CityWords>
          </p>
        </>
      );
  }
}
