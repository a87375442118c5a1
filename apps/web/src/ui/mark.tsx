/** The yard from above: four buildings around an open square, a gate at the corner, and somebody already there. It is also the letter ㅁ. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <rect x="3" y="3" width="34" height="7" rx="1.5" />
        <rect x="3" y="12.5" width="7" height="24.5" rx="1.5" />
        <rect x="30" y="12.5" width="7" height="12" rx="1.5" />
        <rect x="12.5" y="30" width="24.5" height="7" rx="1.5" />
      </g>
      <circle cx="20" cy="20" r="4" fill="var(--accent)" />
    </svg>
  );
}
