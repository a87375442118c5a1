import { Component, createContext, use, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { asProblem, type Problem } from '../api/problem.js';
import { ErrorPage } from './error-page.js';

/** What the server could not load, and at which address: the browser starts from the same words. */
export interface ServerFault {
  readonly problem: Problem;
  readonly at: string;
}

export const FaultContext = createContext<ServerFault | null>(null);

/** Shows the page, or what went wrong with it. The next address starts afresh. */
export function FaultBarrier({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  const fault = use(FaultContext);
  const here = pathname + search;
  if (fault?.at === here) return <ErrorPage problem={fault.problem} />;
  return <Catcher at={here}>{children}</Catcher>;
}

interface Caught {
  readonly at: string;
  readonly problem: Problem | null;
}

class Catcher extends Component<{ readonly at: string; readonly children: ReactNode }, Caught> {
  override state: Caught = { at: this.props.at, problem: null };

  static getDerivedStateFromError(fault: unknown): Partial<Caught> {
    return { problem: asProblem(fault) };
  }

  static getDerivedStateFromProps({ at }: { readonly at: string }, state: Caught): Caught | null {
    return at === state.at ? null : { at, problem: null };
  }

  override render() {
    return this.state.problem ? <ErrorPage problem={this.state.problem} /> : this.props.children;
  }
}
