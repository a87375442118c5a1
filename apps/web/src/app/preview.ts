import type { ShareCard } from '@madang/contracts/pages';

/** What other programs show of a link to a page (Open Graph). */
export interface Preview {
  readonly site: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  /** Addresses with scheme and host. */
  readonly image: string;
  readonly address: string;
}

/** The preview of the page whose card this is. */
export function previewOf(card: ShareCard): Preview {
  const { pathname, search, origin } = new URL(card.address);
  return {
    site: `${card.city} · Madang`,
    locale: card.language,
    title: card.title,
    description: card.summary,
    image: `${origin}/cards${pathname}.png${search}`,
    address: card.address,
  };
}
