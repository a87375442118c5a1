/** The languages in which the catalogue speaks, English first. */
export const catalogueLanguages = ['en', 'ko', 'es', 'ar'] as const;

export type CatalogueLanguage = (typeof catalogueLanguages)[number];

/** One text in each of the languages. */
export type CatalogueNames = Readonly<Record<CatalogueLanguage, string>>;
