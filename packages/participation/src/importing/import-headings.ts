/** What a column of a file of proposals can hold. */
export const proposalRoles = [
  'id',
  'title',
  'summary',
  'problem',
  'change',
  'language',
  'date',
  'url',
  'state',
  'supporters',
  'district',
] as const;

/** What a column of a file of comments can hold. */
export const commentRoles = ['id', 'proposal', 'answers', 'text', 'language', 'date', 'voice', 'agree', 'disagree'] as const;

export type ProposalColumn = (typeof proposalRoles)[number];
export type CommentColumn = (typeof commentRoles)[number];
export type ImportColumn = ProposalColumn | CommentColumn;

type Words<Role extends string> = Readonly<Record<Role, string>>;

/** Headings by which each is known, the likeliest first, written as `plainHeading` leaves them. */
const ofProposals: Words<ProposalColumn> = {
  id: 'reference id proposalid idproposal projectid code codigo numer nr kod referencia 번호 접수번호 الرقم',
  title: 'title titulo nazwa tytul name nombre 제목 제안명 العنوان',
  summary: 'summary resumen streszczenie lead abstract 요약 الملخص',
  problem: 'problem text texto body description descripcion opis tresc 내용 설명 النص الوصف',
  change: 'change cambio zmiana 제안내용 التغيير',
  language: 'language lang idioma jezyk 언어 اللغة',
  date: 'date submittedon submittedat writtenon createdat created publishedat fecha data datazgloszenia 날짜 등록일 التاريخ',
  url: 'url link permalink enlace linkzrodlowy 주소 الرابط',
  state: 'state status estado stan 상태 الحالة',
  supporters: 'supporters supports numsupports votes apoyos votos glosy 공감수 득표수 الأصوات',
  district: 'district distrito barrio osiedle dzielnica neighbourhood neighborhood 자치구 الحي',
};

const ofComments: Words<CommentColumn> = {
  id: 'id commentid idcomentario 번호 الرقم',
  proposal: 'proposalid proposal idpropuesta propuesta 제안번호 الاقتراح',
  answers: 'answers parentid parent replyto inreplyto respondea 상위댓글',
  text: 'text texto comment comentario body tresc 내용 النص',
  language: 'language lang idioma jezyk 언어 اللغة',
  date: 'date writtenon createdat created fecha data 날짜 التاريخ',
  voice: 'voice usertype tipousuario',
  agree: 'agree numpositivevotes positivevotes likes upvotes afavor 공감',
  disagree: 'disagree numnegativevotes negativevotes dislikes downvotes encontra 비공감',
};

/** Columns that say who somebody is. They are left out, whatever they hold. */
const people =
  'user userid username author authorid authorname autor autora idautor nombreautor name1 email mail correo phone telefono telefon wnioskodawca ipaddress ip 작성자 작성자id 이메일 المؤلف البريد';

/** A heading without accents, blanks, marks or capitals: `proposal_id`, `proposalId` and `Proposal ID` are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const peoplesHeadings: ReadonlySet<string> = new Set(people.split(' '));

export function namesPeople(heading: string): boolean {
  return peoplesHeadings.has(plainHeading(heading));
}

/** Which column holds what, by its heading; `said` overrules. A role is given once, to the likeliest column. */
export function proposalColumns(header: readonly string[], said: ReadonlyMap<string, string>): Map<ProposalColumn, number> {
  return columnsOf(proposalRoles, ofProposals, header, said);
}

export function commentColumns(header: readonly string[], said: ReadonlyMap<string, string>): Map<CommentColumn, number> {
  return columnsOf(commentRoles, ofComments, header, said);
}

function columnsOf<Role extends string>(
  roles: readonly Role[],
  words: Words<Role>,
  header: readonly string[],
  said: ReadonlyMap<string, string>,
): Map<Role, number> {
  const plain = header.map(plainHeading);
  const found = new Map<Role, number>();
  const taken = new Set<number>();
  const give = (role: Role, at: number) => {
    if (at < 0 || taken.has(at)) return;
    found.set(role, at);
    taken.add(at);
  };
  for (const role of roles) if (said.has(role)) give(role, plain.indexOf(plainHeading(said.get(role)!)));
  for (const role of roles) {
    if (found.has(role)) continue;
    const at = words[role]
      .split(' ')
      .map((word) => plain.indexOf(word))
      .find((place) => place >= 0 && !taken.has(place));
    give(role, at ?? -1);
  }
  return found;
}
