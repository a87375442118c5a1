import { notFound } from '../api/problem.js';
import { ErrorPage } from './error-page.js';

export function NotFoundPage() {
  return <ErrorPage problem={notFound()} />;
}
