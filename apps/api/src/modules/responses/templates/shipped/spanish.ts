import { paragraphs, type ShippedTexts } from './shipped-text.js';

const nextStep = '[qué pasa ese día]';
const appealRoute = 'Recurre en la página de esta propuesta o escribe en papel a [dirección del comité]. Recurrir no cuesta nada.';
const youCanAppeal = '¿Lo ves de otra manera? Puedes recurrir. Más abajo dice cómo y hasta qué día.';

export const spanish: ShippedTexts = {
  accepted: {
    explanation: paragraphs(
      'Sí: la ciudad acepta tu propuesta. Vamos a [qué hará la ciudad].',
      'Lo decidimos porque [por qué]. Lo hace [qué oficina]. Cuesta [cuánto] y se paga de [qué partida].',
      'No tienes que hacer nada más. Cada paso se cuenta en la página de esta propuesta.',
    ),
    alternative: 'ninguna',
    nextStep,
  },
  accepted_in_part: {
    explanation: paragraphs(
      'La ciudad acepta una parte de tu propuesta. Vamos a [qué se acepta]. No vamos a [qué no se acepta].',
      'No podemos hacerlo todo porque [por qué]. Antes de decidir miramos [qué se miró].',
      youCanAppeal,
    ),
    alternative: 'En lugar de lo que no se acepta: [qué se ofrece, o ninguna]',
    nextStep,
    appealRoute,
  },
  deferred: {
    explanation: paragraphs(
      'Todavía no podemos decidirlo. Depende de [de qué depende], y eso no se sabe hasta [cuándo].',
      'Mientras tanto, la oficina [qué hace la oficina]. Tu propuesta no se olvida: el día que dice más abajo vuelve sola, y la ciudad tiene que responder.',
      youCanAppeal,
    ),
    alternative: 'Mientras tanto: [qué se ofrece, o ninguna]',
    nextStep,
    appealRoute,
    budgetStage: '[qué fase del presupuesto]',
  },
  referred: {
    explanation: paragraphs(
      'La ciudad no puede decidir esto. Lo decide [qué organismo], porque [qué ley o norma lo dice].',
      'Le enviamos tu propuesta el [qué día], con todo lo que escribiste. No hace falta que la envíes otra vez. Preguntamos qué ha sido de ella y lo contamos en esta página.',
      youCanAppeal,
    ),
    alternative: 'Lo que puede hacer la ciudad: [qué puede hacer, o ninguna]',
    nextStep,
    appealRoute,
  },
  rejected: {
    explanation: paragraphs(
      'No: la ciudad no hará lo que propones. El motivo es [por qué, en una frase].',
      'Entendemos de qué se trata: [de qué trata la propuesta]. Hemos mirado [qué se miró]. Lo que lo impide es [qué lo impide].',
      youCanAppeal,
    ),
    alternative: '[qué se ofrece en su lugar, o ninguna]',
    nextStep,
    appealRoute,
  },
  merged: {
    explanation: paragraphs(
      'Tu propuesta sigue junto con [número de la otra propuesta]. Las dos piden [qué piden las dos], y sus autores están de acuerdo.',
      'Lo propio de la tuya sigue allí: [qué se recoge]. Con los apoyos de tu propuesta pasa esto: [qué pasa con los apoyos].',
      youCanAppeal,
    ),
    alternative: 'ninguna',
    nextStep,
    appealRoute,
  },
  abandoned: {
    explanation: paragraphs(
      'Prometimos [qué se prometió]. No podemos cumplir esta promesa, y lo sentimos. El motivo es [por qué].',
      'Hasta ahora hemos hecho esto: [qué se ha hecho]. Con el dinero reservado pasa esto: [qué pasa con el dinero].',
      youCanAppeal,
    ),
    alternative: '[qué se ofrece en su lugar, o ninguna]',
    nextStep,
    appealRoute,
  },
};
