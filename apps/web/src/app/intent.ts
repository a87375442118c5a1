interface Aim {
  readonly pathname: string;
  readonly search: string;
}

const signs = ['pointerover', 'touchstart', 'focusin'] as const;

/** Tells when a reader aims at a link inside the site, so that the page is there when the link is followed. Not where data is dear. */
export function onIntent(aimed: (at: Aim) => void): void {
  if (savesData()) return;
  const seen = new Set<string>();
  for (const sign of signs) {
    document.addEventListener(
      sign,
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
        if (!link || link.origin !== location.origin || link.hasAttribute('hreflang') || seen.has(link.href)) return;
        seen.add(link.href);
        aimed(link);
      },
      { passive: true },
    );
  }
}

function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
}
