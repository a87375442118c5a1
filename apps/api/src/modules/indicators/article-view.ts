import type { ArticleView } from '@madang/contracts/rights';
import { instruments, treatyArticle, type ArticleId } from '@madang/rights';

export function articleView(id: ArticleId): ArticleView {
  const { treaty, article, gist } = treatyArticle(id);
  const { title, binding } = instruments.find(({ code }) => code === treaty)!;
  return { id, instrument: treaty, title, binding, article, gist };
}
