import type { ArticleView } from '@madang/contracts/rights';
import { articleGists, instruments, instrumentTitles, treatyArticle, type ArticleId } from '@madang/rights';

/** An article as it travels: what its instrument is called officially, and what it comes to, in four languages. */
export function articleView(id: ArticleId): ArticleView {
  const { treaty, article } = treatyArticle(id);
  const { binding } = instruments.find(({ code }) => code === treaty)!;
  return { id, instrument: treaty, titles: instrumentTitles(treaty), binding, article, gists: articleGists(id) };
}
