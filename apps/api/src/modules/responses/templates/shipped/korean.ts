import { paragraphs, type ShippedTexts } from './shipped-text.js';

const nextStep = '[그날 하는 일]';
const appealRoute = '이 제안의 페이지에서 이의를 신청하거나 [위원회 주소]로 편지를 보내 주세요. 이의신청에는 비용이 들지 않습니다.';
const youCanAppeal = '다르게 생각하시나요? 그러면 이의를 신청할 수 있습니다. 방법과 마지막 날은 아래에 있습니다.';

export const korean: ShippedTexts = {
  accepted: {
    explanation: paragraphs(
      '시는 이 제안을 받아들입니다. 시가 할 일은 다음과 같습니다. [시가 할 일]',
      '이렇게 정한 까닭은 다음과 같습니다. [까닭] 이 일은 [맡은 부서]에서 합니다. 비용은 [금액]이며 [예산 항목]에서 냅니다.',
      '제안하신 분이 더 하실 일은 없습니다. 진행되는 일은 모두 이 제안의 페이지에서 알려 드립니다.',
    ),
    alternative: '없음',
    nextStep,
  },
  accepted_in_part: {
    explanation: paragraphs(
      '시는 이 제안의 일부를 받아들입니다. 하기로 한 일은 다음과 같습니다. [받아들인 것] 하지 않기로 한 일은 다음과 같습니다. [받아들이지 않은 것]',
      '모두 할 수 없는 까닭은 다음과 같습니다. [까닭] 정하기 전에 다음을 살펴보았습니다. [살펴본 것]',
      youCanAppeal,
    ),
    alternative: '받아들이지 않은 부분을 대신하는 것: [대안, 없으면 없음]',
    nextStep,
    appealRoute,
  },
  deferred: {
    explanation: paragraphs(
      '아직 정할 수 없습니다. 먼저 알아야 할 것이 있기 때문입니다. [먼저 알아야 할 것] 이것은 [알게 되는 때]에야 알 수 있습니다.',
      '그때까지 시는 다음 일을 합니다. [그동안 부서가 하는 일] 이 제안은 잊히지 않습니다. 아래에 적힌 날에 저절로 다시 올라오고, 시는 답해야 합니다.',
      youCanAppeal,
    ),
    alternative: '그때까지 할 수 있는 것: [그동안의 대안, 없으면 없음]',
    nextStep,
    appealRoute,
    budgetStage: '[예산의 어느 단계인지]',
  },
  referred: {
    explanation: paragraphs(
      '이 일은 시가 정할 수 없습니다. 정하는 곳은 [담당 기관]이며, 근거는 [법이나 규칙]입니다.',
      '시는 [보낸 날]에 쓰신 내용을 모두 그곳에 보냈습니다. 다시 보내지 않으셔도 됩니다. 그 뒤에 어떻게 되었는지 시가 물어보고 이 페이지에서 알려 드립니다.',
      youCanAppeal,
    ),
    alternative: '시가 직접 할 수 있는 것: [시가 할 수 있는 일, 없으면 없음]',
    nextStep,
    appealRoute,
  },
  rejected: {
    explanation: paragraphs(
      '시는 제안하신 일을 하지 않기로 했습니다. 까닭은 다음과 같습니다. [까닭 한 문장]',
      '무엇이 필요한지 잘 알고 있습니다. [제안이 바라는 것] 시는 다음을 살펴보았습니다. [살펴본 것] 그러나 다음이 가로막고 있습니다. [가로막는 것]',
      youCanAppeal,
    ),
    alternative: '[대신 할 수 있는 것, 없으면 없음]',
    nextStep,
    appealRoute,
  },
  merged: {
    explanation: paragraphs(
      '이 제안은 [다른 제안의 번호]와 함께 나아갑니다. 두 제안이 바라는 것은 같습니다. [함께 바라는 것] 두 제안의 제안자들이 동의했습니다.',
      '이 제안에만 있던 내용은 그곳에서 이어집니다. [이어지는 내용] 이 제안이 받은 지지는 다음과 같이 됩니다. [지지가 어떻게 되는지]',
      youCanAppeal,
    ),
    alternative: '없음',
    nextStep,
    appealRoute,
  },
  abandoned: {
    explanation: paragraphs(
      '시는 다음을 약속했습니다. [약속한 것] 이 약속을 지킬 수 없게 되었습니다. 죄송합니다. 까닭은 다음과 같습니다. [까닭]',
      '지금까지 한 일은 다음과 같습니다. [지금까지 한 일] 떼어 둔 돈은 다음과 같이 됩니다. [돈이 어떻게 되는지]',
      youCanAppeal,
    ),
    alternative: '[대신 할 수 있는 것, 없으면 없음]',
    nextStep,
    appealRoute,
  },
};
