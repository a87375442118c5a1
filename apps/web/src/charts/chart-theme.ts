export type Direction = 'ltr' | 'rtl';

export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly hairline: string;
  readonly border: string;
  readonly surface: string;
  readonly series: readonly string[];
  readonly font: string;
}

/** The colours of the page as a canvas understands them. A custom property may hold `light-dark()`; only a real property resolves it. */
export function chartTheme(near: HTMLElement): ChartTheme {
  const probe = document.createElement('span');
  near.parentElement?.append(probe);
  const colour = (role: string) => {
    probe.style.color = `var(--${role})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    text: colour('text'),
    muted: colour('text-muted'),
    hairline: colour('hairline'),
    border: colour('border'),
    surface: colour('raised'),
    series: [1, 2, 3, 4, 5, 6].map((number) => colour(`chart-${number}`)),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return theme;
}

export function directionOf(element: HTMLElement): Direction {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}
