/** The feed of what happens to one thing, in the language of the page that leads to it. */
export function newsAddress({ city, language }: { readonly city: string; readonly language: string }, kind: string, key: string): string {
  return `/api/v1/cities/${encodeURIComponent(city)}/news/${kind}/${encodeURIComponent(key)}/feed.atom?language=${language}`;
}
