/** Our few icons, drawn here so that no font or file has to be loaded. Decorative: the control carries the name. */
const paths = {
  close: "M4 4l8 8M12 4l-8 8",
  library: "M3 2.5h3v11H3zM7 2.5h3v11H7zM11.2 3.2l2.6-.6 2 10.4-2.6.6z",
  clip: "M4.5 2.5h7v11L8 10.6l-3.5 2.9z",
  goTo: "M5 11l6-6M6 5h5v5",
  pencil: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z",
  back: "M10 3L5 8l5 5",
  plus: "M8 3v10M3 8h10",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3L14 14",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4",
  external: "M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5",
  settings: "M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3a2 2 0 100 4 2 2 0 000-4zM5.5 9a2 2 0 100 4 2 2 0 000-4z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The sign of the project: a page in front, and behind it the three colours of a past. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="#14532d" d="M11 2H6a5 5 0 0 0-5 5v18a5 5 0 0 0 5 5h5z" />
      <path fill="#d4a017" d="M11 2h10v28H11z" />
      <path fill="#9b1c1c" d="M21 2h5a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5h-5z" />
      <rect x="7" y="8" width="18" height="18" rx="2.5" fill="#fff" />
      <path d="M10.5 13.5h11M10.5 17h11M10.5 20.5h7" stroke="#1d1b18" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
