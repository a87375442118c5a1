import type { Titles } from './titles.js';

export const ko: Titles = {
  'access/sign-in-needed': '로그인이 필요합니다',
  'access/not-allowed': '이 역할로는 할 수 없는 일입니다',
  'access/foreign-origin': '다른 사이트에서 온 요청입니다',
  'access/too-many-requests': '시도가 너무 많습니다. 잠시 뒤에 다시 해 보세요',
  'people/wrong-sign-in': '이메일과 비밀번호가 맞지 않습니다',
  'people/wrong-code': '이 코드는 맞지 않거나 기한이 지났습니다',
  'request/not-found': '여기에는 아무것도 없습니다',
  'request/invalid': '고쳐야 할 칸이 있습니다',
  'request/unreadable': '요청을 읽을 수 없습니다',
  'request/too-large': '보낸 내용이 너무 큽니다',
  'request/unsupported-type': 'JSON으로 보내 주세요',
  'request/changed-meanwhile': '그사이에 다른 사람이 바꾸었습니다',
  unexpected: '저희 쪽에서 문제가 생겼습니다',
};
