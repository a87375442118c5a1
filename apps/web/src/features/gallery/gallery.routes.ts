import type { RouteEntry, RouteTable } from '../../api/route-entry.js';

/** Every component in every state, for eyes and for the accessibility tests. Built only where `VITE_GALLERY` is set; no resident meets it. */
const galleryRoutes: readonly RouteEntry[] =
  import.meta.env.VITE_GALLERY === '1'
    ? [
        {
          path: 'gallery',
          load: () => import('./gallery-page.js').then((module) => module.GalleryPage),
          title: () => 'Gallery',
          personal: true,
        },
      ]
    : [];

export const table: RouteTable = { routes: galleryRoutes };
